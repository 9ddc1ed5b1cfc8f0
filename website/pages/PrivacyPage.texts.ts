import type { Texts } from '../parts/Texts.ts';

/** What residents ask, in the order in which they would. */
export const QUESTIONS = [
  'recorded',
  'stored',
  'receipt',
  'duration',
  'readers',
  'writing',
  'network',
  'time',
  'others',
  'check',
] as const;

interface Answer {
  readonly question: string;
  /** In paragraphs. */
  readonly answer: readonly string[];
}

interface PrivacyTexts {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  /** `days`: after how many a suggestion deletes itself. */
  readonly answers: (days: number) => Readonly<Record<(typeof QUESTIONS)[number], Answer>>;
  readonly tor: string;
  readonly legal: string;
}

/** Whoever changes one of these sentences changes `docs/privacy.md`, and what keeps it, first. */
export const privacyTexts: Texts<PrivacyTexts> = {
  lb: {
    title: 'Dateschutz: wat mir net festhalen',
    description: 'Wat mir iwwer Iech festhalen, wat net, a wat mir net schütze kënnen.',
    intro:
      'Vläicht wëllt Dir eppes soen, ouni ze soen, wien Dir sidd. Hei steet, wat mir dofir maachen, a wat mir net kënnen.',
    answers: (days) => ({
      recorded: {
        question: 'Haalt Dir fest, wien ech sinn?',
        answer: [
          'Neen. Wann Dir hei liest oder schreift, hale mir Är Internetadress, Äre Browser, Ären Apparat an d’Auerzäit net fest. Wann eppes schifgeet, gëtt opgeschriwwen, wat am Programm schifgaangen ass a wéini: näischt iwwer Iech.',
          'Dës Websäit setzt keng Cookien a luet näischt vun anere Websäiten. Et gëtt kee Kont.',
          'Um Treffen däerfen d’Polizisten opschreiwen, wéi vill Leit do waren, a wéi vill Leit iwwer wat geschwat hunn. Dat sinn Zuelen, ouni Nimm.',
        ],
      },
      stored: {
        question: 'Wat gëtt gespäichert, wann ech Iech schreiwen?',
        answer: [
          'Wat Dir geschriwwen hutt, d’Zort an d’Sprooch, de Quartier, d’Treffen an d’Thema, déi Dir gewielt hutt, an den Dag. Duerno och, wat d’Police decidéiert an äntwert. Soss näischt.',
        ],
      },
      receipt: {
        question: 'Wéi ginn ech gewuer, wat doraus gëtt?',
        answer: [
          'Dir kritt eng Quittung: e laange Code aus Buschtawen an Zifferen. Mat der Quittung, an nëmme mat hir, liest Dir d’Äntwert a kënnt Dir Ären Text zréckhuelen.',
          'D’Quittung selwer späichere mir net, nëmmen e Wäert, fir se ze kontrolléieren. Wann Dir se verléiert, kann Iech keen eng nei ginn.',
        ],
      },
      duration: {
        question: 'Wéi laang bleift et do?',
        answer: [
          `${days} ${days === 1 ? 'Dag' : 'Deeg'}. Duerno läscht et sech vum selwen. Den Datum gëtt Iech gesot, wann Dir et schéckt. Wat keng richteg Matdeelung ass (Spam, en Test), gëtt méi fréi geläscht.`,
          'Wann Dir en Text zréckhuelt, ass en direkt fort. Bannent 7 Deeg ass en och aus de Sécherheetskopien eraus.',
          'Gëtt doraus en Thema vun engem Treffen, da bleift dat Thema. D’Polizisten hunn et an hiren eegene Wierder ze schreiwen.',
        ],
      },
      readers: {
        question: 'Wie liest et, a wéini?',
        answer: [
          'D’Poliziste vum Quartier, vum nächsten Dag un. Am Noutfall schreift net: rufft den 113 (Police) oder den 112 (Rettungsdéngscht) un.',
          'Heiansdo musse Polizisten eppes maachen, wa si dat liesen: D’Gesetz wëllt, datt si Verbriechen an Delikter dem Parquet mellen (Code de procédure pénale, Artikel 23). Dës Websäit seet hinnen net, wien et geschriwwen huet. Mee si ginn deem no, wat do steet.',
          'Op der Websäit gesäit een nëmmen, wéi vill Leit eppes gesot hunn, a Fënneferschrëtt: 5, 10, 15. Ënner fënnef gesäit een näischt. D’Zuel ännert sech nëmmen, wann e Polizist eppes gemaach huet.',
          'Wie véiermol dat selwecht Thema ënnerstëtzt an dann eng 5 gesäit, weess, datt et genee eng aner Persoun war. Net wien.',
        ],
      },
      writing: {
        question: 'Op wat soll ech oppassen, wann ech schreiwen?',
        answer: [
          'Ier eppes gespäichert gëtt, siche mir no E-Mail-Adressen, Telefonsnummeren, Kontosnummeren (IBAN), Matricules- a Kaartennummeren, Linken a Benotzernimm. Mir weisen Iech, wat mir fonnt hunn, an Dir kënnt et änneren.',
          'Nimm fanne mir net sécher. Kuckt selwer no. Och en Detail, deen nëmmen Dir wësst, ka verroden, wien Dir sidd.',
          'Och d’Aart, wéi Dir schreift, ka verroden, wien Dir sidd, virun allem de Leit, déi Iech kennen.',
        ],
      },
      network: {
        question: 'Wie gesäit, datt ech op dëser Websäit sinn?',
        answer: [
          'Ären Internet-Ubidder, de WLAN vum Café oder Äre Patron kënne gesinn, datt Dir op dëser Websäit sidd, awer net, wat Dir schéckt.',
          'D’Servere gehéieren Amazon Web Services (AWS). AWS brauch Är Adress, fir Iech ze äntweren, a gëtt se un eise Programm weider, dee se net liest. Mir hunn all Opzeechnung ausgeschalt, déi een ausschalte kann. Bei AWS selwer kënne mir net nokucken.',
          'Wie méi Schutz brauch, hëlt den Tor Browser. Alles hei fonctionéiert domat, och op senger sécherster Stuf.',
          'Linken op Kaarten oder op Google féieren op aner Websäiten, déi hir eege Reegelen hunn. Wann Dir d’Treffen an e Kalenner vu Google, Apple oder Microsoft setzt, wëssen déi dat.',
          'Aner Websäite kënnen eist nächst Treffe weisen. Da freet Äre Browser bei eis no, an et gëllt dat nämmlecht. Den Numm vun där Websäit gesi mir dobäi, a mir halen en net fest. Wat déi Websäit selwer festhält, wësse mir net.',
        ],
      },
      time: {
        question: 'Kann ee gewuer ginn, wéini ech geschriwwen hunn?',
        answer: [
          'Mir späicheren den Dag, näischt méi Genaues. Mee AWS mécht eegen Opzeechnungen, déi keen ofschalte kann: wéi dacks all Deel vum Programm an all Minutt gelaf ass, an dann, 90 Deeg laang, wéini en nei gestart ass. Do steet net, wien eppes geschéckt huet, an och net wat. Mee wann nëmme wéineg Leit schreiwen, kann de Bedreiwer vun der Websäit doraus liesen, a wéi enger Minutt et war.',
          'All Dag, kuerz no Hallefnuecht, gëtt eng Sécherheetskopie gemaach. Wann Dir an deene Minutten eppes schéckt, weisen d’Kopien, datt et ëm déi Zäit war.',
          'Wann Dir eppes zréckhuelt, kënne Polizisten, déi dacks kucken, ongeféier gesinn, wéini.',
          'Gëtt en Deel vum Programm matzen an der Aarbecht gestoppt, schreift AWS d’Auerzäit op: net wien, an net wat.',
        ],
      },
      others: {
        question: 'Wat kéinten anerer kréien?',
        answer: [
          'En Noper oder Äre Patron: dat, wat op dëser Websäit steet.',
          'E Polizist: den Text, den Dag, d’Sprooch an d’Zort. Keng Adress. Hie gesäit net, ob zwee Texter vun der nämmlechter Persoun sinn.',
          'De Bedreiwer vun der Websäit: dat selwecht, an d’Opzeechnunge vun AWS.',
          'E Geriicht: dat, wat dann do ass, d’Opzeechnunge vun AWS vun de leschten 90 Deeg, an héchstens siwe Sécherheetskopien. Wat Dir virdru schonn zréckgeholl hat, ass net méi dobäi.',
          'Wien Ären Handy huet: d’Quittung, wa se drop ass, an domat Ären Text. Huelt den Text zréck, oder haalt d’Quittung op Pabeier.',
        ],
      },
      check: {
        question: 'Wéi weess ech, datt dat stëmmt?',
        answer: [
          'Jiddweree kann de Programm liesen an d’Tester lafe loossen, déi derbäi sinn. Si kontrolléieren, wat mir hei verspriechen.',
          'Mee de Bedreiwer vun der Websäit kann de Programm änneren. D’Tester soen näischt iwwer e Server, op deem en anere Programm leeft.',
        ],
      },
    }),
    tor: 'Tor Browser eroflueden (torproject.org)',
    legal: 'Wien dës Websäit bedreift, a wou Dir Iech beschwéiere kënnt',
  },
  fr: {
    title: 'Vie privée : ce que nous n’enregistrons pas',
    description:
      'Ce que nous enregistrons sur vous, ce que nous n’enregistrons pas, et ce que nous ne pouvons pas protéger.',
    intro:
      'Vous voulez peut-être dire quelque chose sans dire qui vous êtes. Voici ce que nous faisons pour cela, et ce que nous ne pouvons pas faire.',
    answers: (days) => ({
      recorded: {
        question: 'Enregistrez-vous qui je suis ?',
        answer: [
          'Non. Quand vous lisez ou écrivez ici, nous n’enregistrons ni votre adresse internet, ni votre navigateur, ni votre appareil, ni l’heure. Si quelque chose ne marche pas, nous notons ce qui a échoué dans le programme, et quand : rien sur vous.',
          'Ce site ne dépose pas de cookies et ne charge rien depuis d’autres sites. Il n’y a pas de compte.',
          'À la rencontre, les policiers peuvent noter combien de personnes sont venues et combien ont parlé de quel sujet. Ce sont des nombres, sans noms.',
        ],
      },
      stored: {
        question: 'Qu’est-ce qui est gardé quand je vous écris ?',
        answer: [
          'Votre texte, son genre et sa langue, le quartier, la rencontre et le sujet que vous avez choisis, et le jour. Plus tard aussi ce que la police décide et répond. Rien d’autre.',
        ],
      },
      receipt: {
        question: 'Comment savoir ce que cela devient ?',
        answer: [
          'Vous recevez un reçu : un long code de lettres et de chiffres. Avec ce reçu, et seulement avec lui, vous lisez la réponse et vous pouvez retirer votre texte.',
          'Nous ne gardons pas le reçu, seulement une valeur qui permet de le vérifier. Si vous le perdez, personne ne peut vous en donner un autre.',
        ],
      },
      duration: {
        question: 'Combien de temps est-ce gardé ?',
        answer: [
          `${days} ${days === 1 ? 'jour' : 'jours'}. Ensuite, votre texte s’efface tout seul. La date vous est donnée à l’envoi. Ce qui n’est pas un vrai message (spam, essai) est effacé plus tôt.`,
          'Si vous retirez un texte, il est effacé tout de suite. Après 7 jours au plus, il n’est plus dans les sauvegardes non plus.',
          'S’il devient un sujet d’une rencontre, ce sujet reste. Les policiers doivent l’écrire avec leurs propres mots.',
        ],
      },
      readers: {
        question: 'Qui le lit, et quand ?',
        answer: [
          'Les policiers du quartier, à partir du lendemain. En cas d’urgence, n’écrivez pas : appelez le 113 (police) ou le 112 (secours).',
          'Les policiers doivent parfois agir quand ils lisent quelque chose : la loi leur demande de signaler les crimes et les délits au procureur d’État (Code de procédure pénale, article 23). Ce site ne leur dit pas qui a écrit. Mais ils vérifient ce qui est écrit.',
          'Sur le site, on voit seulement combien de personnes ont dit une chose, de cinq en cinq : 5, 10, 15. En dessous de cinq, on ne voit rien. Le nombre ne change que quand un policier a fait quelque chose.',
          'Qui soutient quatre fois le même sujet et voit ensuite un 5 sait qu’il y avait exactement une autre personne. Mais pas qui.',
        ],
      },
      writing: {
        question: 'À quoi faire attention quand j’écris ?',
        answer: [
          'Avant de garder un texte, nous y cherchons les adresses e-mail, les numéros de téléphone, de compte (IBAN), de matricule et de carte, les liens et les noms d’utilisateur. Nous vous montrons ce que nous avons trouvé, et vous pouvez le changer.',
          'Nous ne trouvons pas les noms de façon sûre. Relisez vous-même. Un détail que personne d’autre ne connaît peut aussi dire qui vous êtes.',
          'Votre façon d’écrire peut aussi dire qui vous êtes, surtout aux gens qui vous connaissent.',
        ],
      },
      network: {
        question: 'Qui voit que je viens sur ce site ?',
        answer: [
          'Votre fournisseur d’accès, le Wi-Fi du café ou votre employeur peuvent voir que vous êtes sur ce site, mais pas ce que vous envoyez.',
          'Les serveurs sont à Amazon Web Services (AWS). AWS a besoin de votre adresse pour vous répondre et la transmet à notre programme, qui ne la lit pas. Nous avons désactivé tous les enregistrements qui peuvent l’être. Nous ne pouvons pas voir ce qui se passe chez AWS même.',
          'Si vous avez besoin de plus de protection, utilisez Tor Browser. Tout fonctionne avec lui sur ce site, même à son niveau le plus sûr.',
          'Les liens vers des cartes ou vers Google mènent à d’autres sites, qui ont leurs propres règles. Si vous mettez les rencontres dans un agenda de Google, d’Apple ou de Microsoft, ils le savent.',
          'D’autres sites peuvent montrer notre prochaine rencontre. Votre navigateur nous la demande alors, et la même chose vaut. Nous voyons le nom de ce site, et ne l’enregistrons pas. Ce que ce site enregistre lui-même, nous ne le savons pas.',
        ],
      },
      time: {
        question: 'Peut-on savoir quand j’ai écrit ?',
        answer: [
          'Nous gardons le jour, rien de plus précis. Mais AWS tient des registres que personne ne peut arrêter : combien de fois chaque partie du programme a tourné à chaque minute et, pendant 90 jours, quand elle a redémarré. Il n’y est pas écrit qui a envoyé quelque chose, ni quoi. Mais si peu de gens écrivent, celui qui exploite ce site peut y lire à quelle minute c’était.',
          'Chaque jour, peu après minuit, une sauvegarde est faite. Si vous envoyez quelque chose pendant ces minutes, les sauvegardes montrent que c’était à ce moment.',
          'Si vous retirez un texte, des policiers qui regardent souvent peuvent voir à peu près quand.',
          'Si une partie du programme est arrêtée en plein travail, AWS note l’heure : ni qui, ni quoi.',
        ],
      },
      others: {
        question: 'Que pourraient obtenir les autres ?',
        answer: [
          'Un voisin ou un employeur : ce qui est écrit sur ce site.',
          'Un policier : le texte, le jour, la langue et le genre. Pas d’adresse. Il ne voit pas si deux textes viennent de la même personne.',
          'Celui qui exploite le site : la même chose, et les registres d’AWS.',
          'Un tribunal : ce qui est là à ce moment, les registres d’AWS des 90 derniers jours, et sept sauvegardes au plus. Ce que vous aviez retiré avant n’y est plus.',
          'La personne qui a votre téléphone : le reçu, s’il y est, et donc votre texte. Retirez le texte, ou gardez le reçu sur papier.',
        ],
      },
      check: {
        question: 'Comment savoir si c’est vrai ?',
        answer: [
          'Chacun peut lire le programme et lancer les tests qui vont avec. Ils contrôlent ce que nous promettons ici.',
          'Mais celui qui exploite le site peut changer le programme. Les tests ne disent rien d’un serveur où tourne un autre programme.',
        ],
      },
    }),
    tor: 'Télécharger Tor Browser (torproject.org)',
    legal: 'Qui exploite ce site, et où vous plaindre',
  },
  de: {
    title: 'Datenschutz: was wir nicht festhalten',
    description: 'Was wir über Sie festhalten, was nicht, und was wir nicht schützen können.',
    intro:
      'Vielleicht möchten Sie etwas sagen, ohne zu sagen, wer Sie sind. Hier steht, was wir dafür tun, und was wir nicht können.',
    answers: (days) => ({
      recorded: {
        question: 'Halten Sie fest, wer ich bin?',
        answer: [
          'Nein. Wenn Sie hier lesen oder schreiben, halten wir Ihre Internetadresse, Ihren Browser, Ihr Gerät und die Uhrzeit nicht fest. Wenn etwas schiefgeht, wird festgehalten, was im Programm schiefging und wann: nichts über Sie.',
          'Diese Website setzt keine Cookies und lädt nichts von anderen Websites. Es gibt kein Konto.',
          'Beim Treffen dürfen die Polizisten aufschreiben, wie viele Leute da waren, und wie viele worüber gesprochen haben. Das sind Zahlen, ohne Namen.',
        ],
      },
      stored: {
        question: 'Was wird gespeichert, wenn ich Ihnen schreibe?',
        answer: [
          'Was Sie geschrieben haben, die Art und die Sprache, das Viertel, das Treffen und das Thema, die Sie gewählt haben, und der Tag. Später auch, was die Polizei entscheidet und antwortet. Sonst nichts.',
        ],
      },
      receipt: {
        question: 'Wie erfahre ich, was daraus wird?',
        answer: [
          'Sie bekommen eine Quittung: einen langen Code aus Buchstaben und Ziffern. Mit der Quittung, und nur mit ihr, lesen Sie die Antwort und können Sie Ihren Text zurücknehmen.',
          'Die Quittung selbst speichern wir nicht, nur einen Wert, um sie zu prüfen. Wenn Sie sie verlieren, kann Ihnen niemand eine neue geben.',
        ],
      },
      duration: {
        question: 'Wie lange bleibt es da?',
        answer: [
          `${days} ${days === 1 ? 'Tag' : 'Tage'}. Danach löscht es sich von selbst. Das Datum wird Ihnen gesagt, wenn Sie es abschicken. Was keine richtige Mitteilung ist (Spam, ein Test), wird früher gelöscht.`,
          'Wenn Sie einen Text zurücknehmen, ist er sofort weg. Innerhalb von 7 Tagen ist er auch aus den Sicherungskopien verschwunden.',
          'Wird daraus ein Thema eines Treffens, dann bleibt dieses Thema. Die Polizisten sollen es in ihren eigenen Worten schreiben.',
        ],
      },
      readers: {
        question: 'Wer liest es, und wann?',
        answer: [
          'Die Polizisten des Viertels, vom nächsten Tag an. Schreiben Sie nicht in einem Notfall: Rufen Sie die 113 (Polizei) oder die 112 (Rettungsdienst) an.',
          'Manchmal müssen Polizisten etwas tun, wenn sie etwas lesen: Das Gesetz verlangt, dass sie Verbrechen und Vergehen der Staatsanwaltschaft melden (Code de procédure pénale, Artikel 23). Diese Website sagt ihnen nicht, wer es geschrieben hat. Aber sie gehen dem nach, was da steht.',
          'Auf der Website sieht man nur, wie viele Personen etwas gesagt haben, in Fünferschritten: 5, 10, 15. Unter fünf sieht man nichts. Die Zahl ändert sich nur, wenn ein Polizist etwas getan hat.',
          'Wer viermal dasselbe Thema unterstützt und dann eine 5 sieht, weiß, dass es genau eine andere Person war. Nicht wer.',
        ],
      },
      writing: {
        question: 'Worauf soll ich beim Schreiben achten?',
        answer: [
          'Bevor etwas gespeichert wird, suchen wir nach E-Mail-Adressen, Telefonnummern, Kontonummern (IBAN), Identifikations- und Kartennummern, Links und Benutzernamen. Wir zeigen Ihnen, was wir gefunden haben, und Sie können es ändern.',
          'Namen finden wir nicht sicher. Schauen Sie selbst nach. Auch eine Einzelheit, die nur Sie kennen, kann verraten, wer Sie sind.',
          'Auch die Art, wie Sie schreiben, kann verraten, wer Sie sind, vor allem Leuten, die Sie kennen.',
        ],
      },
      network: {
        question: 'Wer sieht, dass ich auf dieser Website bin?',
        answer: [
          'Ihr Internetanbieter, das WLAN des Cafés oder Ihr Arbeitgeber können sehen, dass Sie auf dieser Website sind, aber nicht, was Sie schicken.',
          'Die Server gehören Amazon Web Services (AWS). AWS braucht Ihre Adresse, um Ihnen zu antworten, und gibt sie an unser Programm weiter, das sie nicht liest. Wir haben jede Aufzeichnung ausgeschaltet, die man ausschalten kann. Bei AWS selbst können wir nicht nachsehen.',
          'Wer mehr Schutz braucht, nimmt den Tor Browser. Alles hier funktioniert damit, auch auf seiner sichersten Stufe.',
          'Links zu Karten oder zu Google führen auf andere Websites, die ihre eigenen Regeln haben. Wenn Sie die Treffen in einen Kalender von Google, Apple oder Microsoft eintragen, wissen diese davon.',
          'Andere Websites können unser nächstes Treffen zeigen. Dann fragt Ihr Browser bei uns nach, und es gilt dasselbe. Den Namen jener Website sehen wir dabei, und halten ihn nicht fest. Was jene Website selbst festhält, wissen wir nicht.',
        ],
      },
      time: {
        question: 'Kann man erfahren, wann ich geschrieben habe?',
        answer: [
          'Wir speichern den Tag, nichts Genaueres. Aber AWS macht eigene Aufzeichnungen, die niemand abschalten kann: wie oft jeder Teil des Programms in jeder Minute gelaufen ist, und 90 Tage lang, wann er neu gestartet ist. Dort steht nicht, wer etwas geschickt hat, und auch nicht was. Wenn aber nur wenige schreiben, kann der Betreiber der Website daraus lesen, in welcher Minute es war.',
          'Jeden Tag kurz nach Mitternacht wird eine Sicherungskopie gemacht. Wenn Sie in diesen Minuten etwas schicken, zeigen die Kopien, dass es um diese Zeit war.',
          'Wenn Sie etwas zurücknehmen, können Polizisten, die oft nachsehen, ungefähr erkennen, wann.',
          'Wird ein Teil des Programms mitten in der Arbeit beendet, schreibt AWS die Uhrzeit auf: nicht wer, und nicht was.',
        ],
      },
      others: {
        question: 'Was könnten andere bekommen?',
        answer: [
          'Ein Nachbar oder Ihr Arbeitgeber: das, was auf dieser Website steht.',
          'Ein Polizist: den Text, den Tag, die Sprache und die Art. Keine Adresse. Er sieht nicht, ob zwei Texte von derselben Person sind.',
          'Der Betreiber der Website: dasselbe, und die Aufzeichnungen von AWS.',
          'Ein Gericht: das, was dann da ist, die Aufzeichnungen von AWS aus den letzten 90 Tagen, und höchstens sieben Sicherungskopien. Was Sie vorher schon zurückgenommen hatten, ist nicht mehr dabei.',
          'Wer Ihr Handy hat: die Quittung, wenn sie darauf ist, und damit Ihren Text. Nehmen Sie den Text zurück, oder bewahren Sie die Quittung auf Papier auf.',
        ],
      },
      check: {
        question: 'Woher weiß ich, dass das stimmt?',
        answer: [
          'Alle können das Programm lesen und die Tests laufen lassen, die dabei sind. Sie prüfen, was wir hier versprechen.',
          'Aber der Betreiber der Website kann das Programm ändern. Die Tests sagen nichts über einen Server, auf dem ein anderes Programm läuft.',
        ],
      },
    }),
    tor: 'Tor Browser herunterladen (torproject.org)',
    legal: 'Wer diese Website betreibt, und wo Sie sich beschweren können',
  },
  en: {
    title: 'Privacy: what we do not record',
    description: 'What we record about you, what we do not, and what we cannot protect.',
    intro:
      'You may want to say something without saying who you are. This is what we do for that, and what we cannot do.',
    answers: (days) => ({
      recorded: {
        question: 'Do you record who I am?',
        answer: [
          'No. When you read or write here, we do not record your internet address, your browser, your device or the time of day. If something goes wrong, we note what failed in the program, and when: nothing about you.',
          'This website sets no cookies and loads nothing from other websites. There is no account.',
          'At the meeting, officers may note how many people came, and how many talked about what. These are numbers, without names.',
        ],
      },
      stored: {
        question: 'What is stored when I write to you?',
        answer: [
          'What you wrote, its kind and its language, the quarter, the meeting and the topic that you chose, and the day. Later also what the police decide and reply. Nothing else.',
        ],
      },
      receipt: {
        question: 'How do I learn what comes of it?',
        answer: [
          'You get a receipt: a long code of letters and digits. With the receipt, and only with it, you can read the reply and take your text back.',
          'We do not store the receipt itself, only a value to check it. If you lose it, nobody can give you a new one.',
        ],
      },
      duration: {
        question: 'How long does it stay?',
        answer: [
          `${days} ${days === 1 ? 'day' : 'days'}. After that it deletes itself. You are told the date when you send it. What is not a real message (spam, a test) is deleted sooner.`,
          'If you take a text back, it is gone at once. Within 7 days it is gone from the backups too.',
          'If it becomes a topic of a meeting, that topic stays. Officers are to write it in their own words.',
        ],
      },
      readers: {
        question: 'Who reads it, and when?',
        answer: [
          'The police officers of the quarter, from the next day on. In an emergency do not write: call 113 (police) or 112 (rescue).',
          'Sometimes officers have to act on what they read: the law has them report crimes and offences to the public prosecutor (Code de procédure pénale, article 23). This website does not tell them who wrote it. But they will look into what it says.',
          'The website only shows how many people said something, in steps of five: 5, 10, 15. Below five it shows nothing. The number changes only when an officer has done something.',
          'Whoever supports the same topic four times, and then sees a 5, knows that there was exactly one other person. But not who.',
        ],
      },
      writing: {
        question: 'What should I watch out for when I write?',
        answer: [
          'Before anything is stored, we look for e-mail addresses, telephone numbers, account numbers (IBAN), identity and card numbers, links and user names. We show you what we found, and you can change it.',
          'We do not find names reliably. Please look yourself. A detail that only you know can also tell who you are.',
          'The way you write can also tell who you are, above all to people who know you.',
        ],
      },
      network: {
        question: 'Who sees that I visit this website?',
        answer: [
          'Your internet provider, the Wi-Fi of the café or your employer can see that you visit this website, but not what you send.',
          'The servers belong to Amazon Web Services (AWS). AWS needs your address to answer you, and hands it on to our program, which does not read it. We switched off every record that can be switched off. We cannot look into AWS itself.',
          'If you need more protection, use Tor Browser. Everything here works with it, at its safest level too.',
          'Links to maps or to Google lead to other websites, which have rules of their own. If you put the meetings into a calendar of Google, Apple or Microsoft, they know about it.',
          'Other websites may show our next meeting. Then your browser asks us for it, and the same holds. We see the name of that website, and do not record it. What that website records itself we do not know.',
        ],
      },
      time: {
        question: 'Can somebody find out when I wrote?',
        answer: [
          'We store the day, nothing finer. But AWS keeps records of its own that nobody can switch off: how often each part of the program ran in each minute and, for 90 days, when it was started anew. They do not say who sent something, or what. But if only a few people write, whoever runs this website can tell from them which minute it was.',
          'Every day, shortly after midnight, a backup is made. If you send something in those minutes, the backups show that it was around that time.',
          'If you take something back, officers who look often can see roughly when.',
          'If a part of the program is stopped in the middle of its work, AWS notes the time: not who, and not what.',
        ],
      },
      others: {
        question: 'What could others get?',
        answer: [
          'A neighbour or your employer: what this website shows.',
          'A police officer: the text, the day, the language and the kind. No address. They do not see whether two texts are from the same person.',
          'Whoever runs the website: the same, and AWS’s own records.',
          'A court: what is there at that time, AWS’s own records of the last 90 days, and at most seven backups. What you had taken back before is no longer among it.',
          'Whoever has your phone: the receipt, if it is there, and with it your text. Take the text back, or keep the receipt on paper.',
        ],
      },
      check: {
        question: 'How do I know that this is true?',
        answer: [
          'Everybody can read the program and run the tests that come with it. They check what we promise here.',
          'But whoever runs the website can change the program. The tests say nothing about a server on which another program runs.',
        ],
      },
    }),
    tor: 'Download Tor Browser (torproject.org)',
    legal: 'Who runs this website, and where you can complain',
  },
  pt: {
    title: 'Privacidade: o que não registamos',
    description: 'O que registamos sobre si, o que não registamos e o que não podemos proteger.',
    intro:
      'Talvez queira dizer alguma coisa sem dizer quem é. Aqui está o que fazemos para isso, e o que não podemos fazer.',
    answers: (days) => ({
      recorded: {
        question: 'Registam quem eu sou?',
        answer: [
          'Não. Quando lê ou escreve aqui, não registamos o seu endereço na internet, o seu navegador, o seu aparelho nem a hora. Se alguma coisa correr mal, anotamos o que falhou no programa, e quando: nada sobre si.',
          'Este site não usa cookies e não carrega nada de outros sites. Não há conta.',
          'No encontro, os agentes podem anotar quantas pessoas vieram e quantas falaram de quê. São números, sem nomes.',
        ],
      },
      stored: {
        question: 'O que fica guardado quando vos escrevo?',
        answer: [
          'O que escreveu, o tipo e a língua, o bairro, o encontro e o tema que escolheu, e o dia. Mais tarde também o que a polícia decide e responde. Mais nada.',
        ],
      },
      receipt: {
        question: 'Como sei o que aconteceu depois?',
        answer: [
          'Recebe um recibo: um código longo de letras e algarismos. Com o recibo, e só com ele, lê a resposta e pode retirar o seu texto.',
          'Não guardamos o recibo, só um valor para o verificar. Se o perder, ninguém lhe pode dar outro.',
        ],
      },
      duration: {
        question: 'Quanto tempo fica guardado?',
        answer: [
          `${days} ${days === 1 ? 'dia' : 'dias'}. Depois apaga-se sozinho. A data é-lhe dita quando envia o texto. O que não é uma mensagem a sério (spam, um teste) é apagado mais cedo.`,
          'Se retirar um texto, ele é apagado logo. Dentro de 7 dias também já não está nas cópias de segurança.',
          'Se se tornar um tema de um encontro, esse tema fica. Os agentes devem escrevê-lo por palavras suas.',
        ],
      },
      readers: {
        question: 'Quem o lê, e quando?',
        answer: [
          'Os agentes da polícia do bairro, a partir do dia seguinte. Numa emergência não escreva: ligue para o 113 (polícia) ou para o 112 (socorro).',
          'Às vezes os agentes têm de agir quando leem alguma coisa: a lei manda-os comunicar os crimes e os delitos ao Ministério Público (Code de procédure pénale, artigo 23). Este site não lhes diz quem escreveu. Mas eles vão verificar o que lá está.',
          'No site só se vê quantas pessoas disseram uma coisa, de cinco em cinco: 5, 10, 15. Abaixo de cinco não se vê nada. O número só muda quando um agente fez alguma coisa.',
          'Quem apoia quatro vezes o mesmo tema e depois vê um 5 sabe que houve exatamente outra pessoa. Mas não quem.',
        ],
      },
      writing: {
        question: 'A que devo prestar atenção quando escrevo?',
        answer: [
          'Antes de guardar um texto, procuramos endereços de e-mail, números de telefone, de conta (IBAN), de identificação e de cartão, ligações e nomes de utilizador. Mostramos-lhe o que encontrámos, e pode mudá-lo.',
          'Não encontramos os nomes com certeza. Verifique, por favor. Um pormenor que mais ninguém sabe também pode mostrar quem é.',
          'A sua maneira de escrever também pode mostrar quem é, sobretudo a quem o conhece.',
        ],
      },
      network: {
        question: 'Quem vê que visito este site?',
        answer: [
          'O seu fornecedor de internet, o Wi-Fi do café ou o seu patrão podem ver que visita este site, mas não o que envia.',
          'Os servidores são da Amazon Web Services (AWS). A AWS precisa do seu endereço para lhe responder e passa-o ao nosso programa, que não o lê. Desligámos todos os registos que se podem desligar. Não podemos ver o que se passa na própria AWS.',
          'Se precisa de mais proteção, use o Tor Browser. Tudo aqui funciona com ele, também no seu nível mais seguro.',
          'As ligações para mapas ou para o Google levam a outros sites, que têm as suas próprias regras. Se puser os encontros num calendário do Google, da Apple ou da Microsoft, eles ficam a saber.',
          'Outros sites podem mostrar o nosso próximo encontro. O seu navegador pergunta-nos então por ele, e vale o mesmo. Vemos o nome desse site, e não o registamos. O que esse site regista, não sabemos.',
        ],
      },
      time: {
        question: 'Pode saber-se quando escrevi?',
        answer: [
          'Guardamos o dia, nada mais exato. Mas a AWS tem registos que ninguém pode desligar: quantas vezes cada parte do programa trabalhou em cada minuto e, durante 90 dias, quando foi iniciada de novo. Lá não está quem enviou, nem o quê. Mas se poucas pessoas escreverem, quem gere este site pode ver ali em que minuto foi.',
          'Todos os dias, pouco depois da meia-noite, é feita uma cópia de segurança. Se enviar alguma coisa nesses minutos, as cópias mostram que foi por volta dessa hora.',
          'Se retirar um texto, os agentes que veem muitas vezes podem perceber mais ou menos quando.',
          'Se uma parte do programa for interrompida a meio do trabalho, a AWS anota a hora: nem quem, nem o quê.',
        ],
      },
      others: {
        question: 'O que podem os outros obter?',
        answer: [
          'Um vizinho ou o seu patrão: o que está neste site.',
          'Um agente: o texto, o dia, a língua e o tipo. Nenhum endereço. Não vê se dois textos são da mesma pessoa.',
          'Quem gere o site: o mesmo, e os registos da AWS.',
          'Um tribunal: o que houver nesse momento, os registos da AWS dos últimos 90 dias e, no máximo, sete cópias de segurança. O que já tinha retirado antes não está lá.',
          'Quem tiver o seu telemóvel: o recibo, se lá estiver, e com ele o seu texto. Retire o texto, ou guarde o recibo em papel.',
        ],
      },
      check: {
        question: 'Como sei que isto é verdade?',
        answer: [
          'Toda a gente pode ler o programa e fazer os testes que vêm com ele. Os testes verificam o que aqui prometemos.',
          'Mas quem gere o site pode mudar o programa. Os testes não dizem nada sobre um servidor onde trabalha outro programa.',
        ],
      },
    }),
    tor: 'Transferir o Tor Browser (torproject.org)',
    legal: 'Quem gere este site, e onde pode reclamar',
  },
};
