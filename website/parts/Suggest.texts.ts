import type { Texts } from './Texts.ts';

/**
 * What the form for a suggestion says. Text alone, with `{n}` where a number goes: a page hands the one language that it is in
 * over to its script.
 */
export interface SuggestTexts {
  readonly title: string;
  readonly description: string;
  readonly emergency: string;
  readonly police: string;
  readonly rescue: string;
  readonly tomorrow: string;
  readonly meeting: string;
  readonly otherMeeting: string;
  readonly noMeeting: string;
  readonly topics: string;
  readonly topicsHint: string;
  readonly somethingElse: string;
  readonly kinds: string;
  readonly kindsHint: string;
  readonly concern: string;
  readonly need: string;
  readonly expectation: string;
  readonly question: string;
  readonly text: string;
  readonly textHint: string;
  readonly textOptional: string;
  readonly atMost: string;
  readonly count: string;
  readonly left: string;
  readonly over: string;
  readonly leaveEmpty: string;
  readonly kept: string;
  readonly keptList: readonly string[];
  readonly notKept: string;
  readonly notKeptList: readonly string[];
  readonly readers: string;
  readonly more: string;
  readonly send: string;
  readonly sending: string;
  readonly again: string;
  /** Asked of who follows a link before it is sent. */
  readonly unsent: string;
  readonly offline: string;
  readonly problem: string;
  readonly kindMissing: string;
  readonly textMissing: string;
  readonly textTooShort: string;
  readonly textTooLong: string;
  readonly textStrange: string;
  readonly choiceGone: string;
  readonly personal: string;
  readonly robot: string;
  readonly passOld: string;
  readonly used: string;
  readonly full: string;
  readonly fullElse: readonly string[];
  readonly tooLarge: string;
  readonly unavailable: string;
  readonly internal: string;
  readonly found: string;
  readonly email: string;
  readonly phone: string;
  readonly iban: string;
  readonly 'national-id': string;
  readonly card: string;
  readonly url: string;
  readonly handle: string;
  readonly replace: string;
  readonly replaceAll: string;
  readonly replaced: string;
  readonly names: string;
}

export const suggestTexts: Texts<SuggestTexts> = {
  lb: {
    title: 'Sot eis, wat Iech beschäftegt',
    description:
      'Sot der Police am Quartier, wat Iech Suerge mécht oder feelt. Mir halen net fest, wien Dir sidd.',
    emergency: 'Am Noutfall schreift net, rufft un:',
    police: 'Police',
    rescue: 'Rettungsdéngscht',
    tomorrow: 'Kee liest dat hei viru muer. Ass d’Treffen haut? Da kommt einfach laanscht.',
    meeting: 'Fir d’Treffe vum {day}',
    otherMeeting: 'Fir en anert Treffen:',
    noMeeting: 'kee bestëmmt Treffen',
    topics: 'Ëm wat geet et?',
    topicsHint:
      'Dat hei steet schonn um Programm. Ass et och Iech wichteg? Da wielt et aus. Dir musst näischt derbäi schreiwen.',
    somethingElse: 'Eppes aneres',
    kinds: 'Wat wëllt Dir soen?',
    kindsHint: 'Nëmme wann Dir eppes schreift.',
    concern: 'Eppes mécht mir Suergen',
    need: 'Eppes feelt mir',
    expectation: 'Ech erwaarde mir eppes',
    question: 'Ech hunn eng Fro',
    text: 'Är Wierder',
    textHint:
      'Schreift net, wien Dir sidd, an och net, wien anerer sinn: keng Nimm, keng Telefonsnummeren, keng Adressen.',
    textOptional: 'Wann Dir uewen en Thema ausgewielt hutt, kann dëst Feld eidel bleiwen.',
    atMost: 'Héchstens {most} Zeechen',
    count: '{n} vun {most} Zeechen',
    left: 'Nach {n} Zeechen',
    over: '{n} Zeechen ze vill',
    leaveEmpty: 'Loosst dëst Feld eidel',
    kept: 'Dat hale mir fest',
    keptList: [
      'wat Dir hei schreift a wielt',
      'd’Sprooch vun dëser Säit',
      'den Dag, net d’Auerzäit',
      'wat d’Police äntwert',
    ],
    notKept: 'Dat hale mir net fest',
    notKeptList: [
      'wien Dir sidd',
      'Är Adress am Internet (IP)',
      'Ären Apparat an Äre Browser',
      'wou Dir sidd',
    ],
    readers:
      'Poliziste vum Quartier liesen et. Et ka sinn, datt si doropshin eppes maache mussen. Op engem Dag, deen Dir gesot kritt, läscht et sech vum selwen.',
    more: 'Méi iwwer den Dateschutz. Wie méi Schutz brauch, hëlt den Tor Browser.',
    send: 'Ofschécken',
    sending: 'Gëtt geschéckt …',
    again: 'Elo nach eng Kéier schécken',
    unsent: 'Ären Text ass nach net geschéckt. Wann Dir elo weidergitt, geet e verluer.',
    offline:
      'Keng Verbindung. Ären Text ass nach hei op der Säit a gëtt geschéckt, soubal et geet. Loosst d’Säit op.',
    problem: 'Et huet nach net geklappt',
    kindMissing: 'Wielt aus, wat Dir soe wëllt.',
    textMissing: 'Schreift eppes, oder wielt en Thema.',
    textTooShort: 'Schreift e bësse méi: op d’mannst 3 Buschtawen.',
    textTooLong: 'Den Text huet {n} Zeechen ze vill. Et ginn {most}.',
    textStrange:
      'Am Text stinn Zeechen, déi hei net ginn. Schreift en nei, oder kopéiert en als einfachen Text.',
    choiceGone: 'Wat Dir gewielt hutt, gëtt et net méi. Wielt nach eng Kéier.',
    personal: 'Am Text steet eppes, wat verrode kéint, wien een ass. Ännert et, oder loosst et ersetzen.',
    robot: 'E Feld, dat Leit net gesinn, war ausgefëllt. Schéckt w.e.g. nach eng Kéier.',
    passOld:
      'D’Säit war ze laang op, oder si ass net komplett. Ären Text ass nach hei: schéckt w.e.g. nach eng Kéier.',
    used: 'Mat dëser Säit gouf scho mat anere Wierder eppes geschéckt. Solle dës Wierder och geschéckt ginn? Da schéckt nach eng Kéier.',
    full: 'Haut ass esou vill ouni Skripter komm, datt op dësem Wee näischt méi ugeholl gëtt. Kopéiert Ären Text, ier Dir d’Säit zoumaacht. Dat hei geet nach:',
    fullElse: [
      'Schalt Skripter (JavaScript) an a luet d’Säit nei: domat geet et och haut.',
      'Kommt op d’Treffen a sot et do.',
      'Schéckt et muer nach eng Kéier.',
    ],
    tooLarge: 'Dat ass vill ze vill Text. Maacht e méi kuerz.',
    unavailable:
      'Am Moment geet et net. Ären Text ass nach hei: schéckt w.e.g. an enger Minutt nach eng Kéier.',
    internal:
      'Bei eis ass eppes schifgaangen. Ären Text ass nach hei: schéckt w.e.g. méi spéit nach eng Kéier.',
    found: 'Dat hei kéint verroden, wien een ass:',
    email: 'E-Mail-Adress',
    phone: 'Telefonsnummer',
    iban: 'Kontosnummer',
    'national-id': 'Matricule',
    card: 'Kaartennummer',
    url: 'perséinleche Link',
    handle: 'Numm an engem soziale Netzwierk',
    replace: 'Duerch […] ersetzen',
    replaceAll: 'Wat fonnt gouf, duerch […] ersetzen a schécken',
    replaced: 'Ersat. Liest den Text w.e.g. nach eng Kéier.',
    names: 'Nimm kënne mir net fannen. Kuckt w.e.g. selwer no.',
  },
  fr: {
    title: 'Dites-nous ce qui vous préoccupe',
    description:
      'Dites à la police du quartier ce qui vous inquiète ou vous manque. Nous n’enregistrons pas qui vous êtes.',
    emergency: 'En cas d’urgence, n’écrivez pas, appelez :',
    police: 'police',
    rescue: 'secours',
    tomorrow: 'Personne ne lit ceci avant demain. La rencontre est aujourd’hui ? Venez, tout simplement.',
    meeting: 'Pour la rencontre du {day}',
    otherMeeting: 'Pour une autre rencontre :',
    noMeeting: 'aucune en particulier',
    topics: 'De quoi s’agit-il ?',
    topicsHint:
      'Ceci est déjà au programme. C’est important pour vous aussi ? Choisissez-le. Vous n’avez rien à écrire.',
    somethingElse: 'Autre chose',
    kinds: 'Que voulez-vous nous dire ?',
    kindsHint: 'Seulement si vous écrivez quelque chose.',
    concern: 'Quelque chose m’inquiète',
    need: 'Quelque chose me manque',
    expectation: 'J’attends quelque chose de la police',
    question: 'J’ai une question',
    text: 'Votre message',
    textHint:
      'N’écrivez pas qui vous êtes, ni qui sont les autres : pas de noms, pas de numéros de téléphone, pas d’adresses.',
    textOptional: 'Si vous avez choisi un sujet plus haut, ce champ peut rester vide.',
    atMost: 'Au plus {most} caractères',
    count: '{n} caractères sur {most}',
    left: 'Encore {n} caractères',
    over: '{n} caractères de trop',
    leaveEmpty: 'Laissez ce champ vide',
    kept: 'Ce que nous enregistrons',
    keptList: [
      'ce que vous écrivez et choisissez ici',
      'la langue de cette page',
      'le jour, pas l’heure',
      'ce que la police répond',
    ],
    notKept: 'Ce que nous n’enregistrons pas',
    notKeptList: [
      'qui vous êtes',
      'votre adresse sur internet (IP)',
      'votre appareil et votre navigateur',
      'où vous êtes',
    ],
    readers:
      'Des policiers du quartier le lisent. Il se peut qu’ils doivent agir. Votre message s’efface tout seul, un jour que nous vous dirons.',
    more: 'En savoir plus sur la vie privée. Si vous avez besoin de plus de protection, utilisez Tor Browser.',
    send: 'Envoyer',
    sending: 'Envoi en cours…',
    again: 'Envoyer de nouveau maintenant',
    unsent: 'Votre texte n’est pas encore envoyé. Si vous continuez, il est perdu.',
    offline:
      'Pas de connexion. Votre texte est encore sur cette page et sera envoyé dès que possible. Gardez la page ouverte.',
    problem: 'Cela n’a pas encore marché',
    kindMissing: 'Choisissez ce que vous voulez nous dire.',
    textMissing: 'Écrivez quelque chose, ou choisissez un sujet.',
    textTooShort: 'Écrivez un peu plus : au moins 3 lettres.',
    textTooLong: 'Le texte a {n} caractères de trop. {most} sont possibles.',
    textStrange:
      'Le texte contient des signes qui ne conviennent pas. Réécrivez-le, ou collez-le comme texte simple.',
    choiceGone: 'Ce que vous avez choisi n’existe plus. Choisissez de nouveau.',
    personal:
      'Le texte contient ce qui pourrait révéler l’identité de quelqu’un. Changez-le, ou faites-le remplacer.',
    robot: 'Un champ que les gens ne voient pas était rempli. Veuillez envoyer de nouveau.',
    passOld:
      'La page est restée ouverte trop longtemps, ou elle n’est pas complète. Votre texte est encore ici : veuillez envoyer de nouveau.',
    used: 'Avec cette page, un autre message a déjà été envoyé. Voulez-vous envoyer celui-ci aussi ? Alors envoyez de nouveau.',
    full: 'Aujourd’hui, tant de messages sont arrivés sans scripts que nous n’en acceptons plus par cette voie. Copiez votre texte avant de fermer la page. Voici ce qui est encore possible :',
    fullElse: [
      'Activez les scripts (JavaScript) et rechargez la page : ainsi, cela marche encore aujourd’hui.',
      'Venez à la rencontre et dites-le là-bas.',
      'Envoyez de nouveau demain.',
    ],
    tooLarge: 'C’est beaucoup trop de texte. Raccourcissez-le.',
    unavailable:
      'Ce n’est pas possible pour le moment. Votre texte est encore ici : veuillez envoyer de nouveau dans une minute.',
    internal:
      'Quelque chose n’a pas marché chez nous. Votre texte est encore ici : veuillez envoyer de nouveau plus tard.',
    found: 'Ceci pourrait révéler l’identité de quelqu’un :',
    email: 'adresse e-mail',
    phone: 'numéro de téléphone',
    iban: 'numéro de compte',
    'national-id': 'numéro d’identification national',
    card: 'numéro de carte',
    url: 'lien personnel',
    handle: 'nom sur un réseau social',
    replace: 'Remplacer par […]',
    replaceAll: 'Remplacer ce qui a été trouvé par […] et envoyer',
    replaced: 'Remplacé. Veuillez relire votre texte.',
    names: 'Nous ne pouvons pas trouver les noms. Veuillez les chercher vous-même.',
  },
  de: {
    title: 'Sagen Sie uns, was Sie beschäftigt',
    description:
      'Sagen Sie der Polizei im Viertel, was Ihnen Sorgen macht oder fehlt. Wir halten nicht fest, wer Sie sind.',
    emergency: 'Im Notfall schreiben Sie nicht, rufen Sie an:',
    police: 'Polizei',
    rescue: 'Rettungsdienst',
    tomorrow: 'Niemand liest das hier vor morgen. Ist das Treffen heute? Dann kommen Sie einfach vorbei.',
    meeting: 'Für das Treffen am {day}',
    otherMeeting: 'Für ein anderes Treffen:',
    noMeeting: 'kein bestimmtes Treffen',
    topics: 'Worum geht es?',
    topicsHint:
      'Das steht schon auf dem Programm. Ist es auch Ihnen wichtig? Dann wählen Sie es aus. Sie müssen nichts dazu schreiben.',
    somethingElse: 'Etwas anderes',
    kinds: 'Was möchten Sie sagen?',
    kindsHint: 'Nur wenn Sie etwas schreiben.',
    concern: 'Etwas macht mir Sorgen',
    need: 'Etwas fehlt mir',
    expectation: 'Ich erwarte etwas',
    question: 'Ich habe eine Frage',
    text: 'Ihre Worte',
    textHint:
      'Schreiben Sie nicht, wer Sie sind, und auch nicht, wer andere sind: keine Namen, keine Telefonnummern, keine Adressen.',
    textOptional: 'Wenn Sie oben ein Thema ausgewählt haben, kann dieses Feld leer bleiben.',
    atMost: 'Höchstens {most} Zeichen',
    count: '{n} von {most} Zeichen',
    left: 'Noch {n} Zeichen',
    over: '{n} Zeichen zu viel',
    leaveEmpty: 'Lassen Sie dieses Feld leer',
    kept: 'Das halten wir fest',
    keptList: [
      'was Sie hier schreiben und wählen',
      'die Sprache dieser Seite',
      'den Tag, nicht die Uhrzeit',
      'was die Polizei antwortet',
    ],
    notKept: 'Das halten wir nicht fest',
    notKeptList: [
      'wer Sie sind',
      'Ihre Adresse im Internet (IP)',
      'Ihr Gerät und Ihren Browser',
      'wo Sie sind',
    ],
    readers:
      'Polizisten des Viertels lesen es. Es kann sein, dass sie deshalb etwas tun müssen. An einem Tag, den Sie erfahren, löscht es sich von selbst.',
    more: 'Mehr zum Datenschutz. Wer mehr Schutz braucht, nimmt den Tor Browser.',
    send: 'Abschicken',
    sending: 'Wird gesendet …',
    again: 'Jetzt noch einmal senden',
    unsent: 'Ihr Text ist noch nicht gesendet. Wenn Sie jetzt weitergehen, geht er verloren.',
    offline:
      'Keine Verbindung. Ihr Text ist noch auf dieser Seite und wird gesendet, sobald es geht. Lassen Sie die Seite offen.',
    problem: 'Es hat noch nicht geklappt',
    kindMissing: 'Wählen Sie aus, was Sie sagen möchten.',
    textMissing: 'Schreiben Sie etwas, oder wählen Sie ein Thema.',
    textTooShort: 'Schreiben Sie etwas mehr: mindestens 3 Buchstaben.',
    textTooLong: 'Der Text hat {n} Zeichen zu viel. Möglich sind {most}.',
    textStrange:
      'Der Text enthält Zeichen, die nicht gehen. Schreiben Sie ihn neu, oder fügen Sie ihn als einfachen Text ein.',
    choiceGone: 'Was Sie gewählt haben, gibt es nicht mehr. Wählen Sie noch einmal.',
    personal:
      'Im Text steht etwas, das verraten könnte, wer jemand ist. Ändern Sie es, oder lassen Sie es ersetzen.',
    robot: 'Ein Feld, das Menschen nicht sehen, war ausgefüllt. Bitte senden Sie noch einmal.',
    passOld:
      'Die Seite war zu lange offen, oder sie ist nicht vollständig. Ihr Text ist noch hier: Bitte senden Sie noch einmal.',
    used: 'Mit dieser Seite wurde schon etwas mit anderen Worten gesendet. Sollen auch diese Worte gesendet werden? Dann senden Sie noch einmal.',
    full: 'Heute ist so viel ohne Skripte gekommen, dass auf diesem Weg nichts mehr angenommen wird. Kopieren Sie Ihren Text, bevor Sie die Seite schließen. Das geht noch:',
    fullElse: [
      'Schalten Sie Skripte (JavaScript) ein und laden Sie die Seite neu: So geht es auch heute.',
      'Kommen Sie zum Treffen und sagen Sie es dort.',
      'Senden Sie es morgen noch einmal.',
    ],
    tooLarge: 'Das ist viel zu viel Text. Kürzen Sie ihn.',
    unavailable:
      'Das geht im Moment nicht. Ihr Text ist noch hier: Bitte senden Sie in einer Minute noch einmal.',
    internal:
      'Bei uns ist etwas schiefgegangen. Ihr Text ist noch hier: Bitte senden Sie später noch einmal.',
    found: 'Das könnte verraten, wer jemand ist:',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    iban: 'Kontonummer',
    'national-id': 'Identifikationsnummer',
    card: 'Kartennummer',
    url: 'persönlicher Link',
    handle: 'Name in einem sozialen Netzwerk',
    replace: 'Durch […] ersetzen',
    replaceAll: 'Was gefunden wurde, durch […] ersetzen und senden',
    replaced: 'Ersetzt. Bitte lesen Sie den Text noch einmal.',
    names: 'Namen können wir nicht finden. Bitte sehen Sie selbst nach.',
  },
  en: {
    title: 'Tell us what is on your mind',
    description:
      'Tell the police of the quarter what worries you or what is missing. We do not record who you are.',
    emergency: 'In an emergency do not write, call:',
    police: 'police',
    rescue: 'rescue',
    tomorrow: 'Nobody reads this before tomorrow. Is the meeting today? Then just come along.',
    meeting: 'For the meeting on {day}',
    otherMeeting: 'For another meeting:',
    noMeeting: 'none in particular',
    topics: 'What is it about?',
    topicsHint:
      'This is on the agenda already. Does it matter to you too? Then choose it. You do not have to write anything.',
    somethingElse: 'Something else',
    kinds: 'What do you want to say?',
    kindsHint: 'Only if you write something.',
    concern: 'Something worries me',
    need: 'Something is missing',
    expectation: 'I expect something',
    question: 'I have a question',
    text: 'Your words',
    textHint: 'Do not write who you are, nor who others are: no names, no telephone numbers, no addresses.',
    textOptional: 'If you have chosen a topic above, this field may stay empty.',
    atMost: 'At most {most} characters',
    count: '{n} of {most} characters',
    left: '{n} characters left',
    over: '{n} characters too many',
    leaveEmpty: 'Leave this field empty',
    kept: 'What we record',
    keptList: [
      'what you write and choose here',
      'the language of this page',
      'the day, not the hour',
      'what the police answer',
    ],
    notKept: 'What we do not record',
    notKeptList: [
      'who you are',
      'your address on the internet (IP)',
      'your device and your browser',
      'where you are',
    ],
    readers:
      'Officers of the quarter read it. They may have to act on it. It deletes itself, on a day that we tell you.',
    more: 'More about privacy. If you need more protection, use Tor Browser.',
    send: 'Send',
    sending: 'Sending…',
    again: 'Send again now',
    unsent: 'Your text is not sent yet. If you go on now, it is lost.',
    offline:
      'No connection. Your text is still on this page, and is sent as soon as possible. Keep the page open.',
    problem: 'That did not work yet',
    kindMissing: 'Choose what you want to say.',
    textMissing: 'Write something, or choose a topic.',
    textTooShort: 'Write a little more: at least 3 letters.',
    textTooLong: 'The text has {n} characters too many. It may have {most}.',
    textStrange: 'The text has characters that do not work here. Write it anew, or paste it as plain text.',
    choiceGone: 'What you chose is not there any more. Please choose again.',
    personal: 'The text has something that could tell who somebody is. Change it, or have it replaced.',
    robot: 'A field that people do not see was filled in. Please send again.',
    passOld:
      'The page was open for too long, or is not complete. Your text is still here: please send again.',
    used: 'With this page something was sent already, with other words. Do you want to send these words too? Then send again.',
    full: 'So much came without scripts today that nothing more is taken this way. Copy your text before you close the page. This is still possible:',
    fullElse: [
      'Switch scripts (JavaScript) on and load the page again: that way it works today too.',
      'Come to the meeting and say it there.',
      'Send it again tomorrow.',
    ],
    tooLarge: 'That is far too much text. Please shorten it.',
    unavailable: 'It is not possible right now. Your text is still here: please send again in a minute.',
    internal: 'Something went wrong on our side. Your text is still here: please send again later.',
    found: 'This could tell who somebody is:',
    email: 'e-mail address',
    phone: 'telephone number',
    iban: 'account number',
    'national-id': 'national identification number',
    card: 'card number',
    url: 'personal link',
    handle: 'name in a social network',
    replace: 'Replace by […]',
    replaceAll: 'Replace what was found by […] and send',
    replaced: 'Replaced. Please read your text again.',
    names: 'Names cannot be found. Please look for them yourself.',
  },
  pt: {
    title: 'Diga-nos o que o preocupa',
    description: 'Diga à polícia do bairro o que o preocupa ou o que falta. Não registamos quem é.',
    emergency: 'Em caso de emergência não escreva, ligue:',
    police: 'polícia',
    rescue: 'socorro',
    tomorrow: 'Ninguém lê isto antes de amanhã. O encontro é hoje? Então venha, simplesmente.',
    meeting: 'Para o encontro de {day}',
    otherMeeting: 'Para outro encontro:',
    noMeeting: 'nenhum em especial',
    topics: 'De que se trata?',
    topicsHint:
      'Isto já está no programa. Também é importante para si? Então escolha. Não tem de escrever nada.',
    somethingElse: 'Outra coisa',
    kinds: 'O que nos quer dizer?',
    kindsHint: 'Só se escrever alguma coisa.',
    concern: 'Algo me preocupa',
    need: 'Falta-me algo',
    expectation: 'Espero algo da polícia',
    question: 'Tenho uma pergunta',
    text: 'A sua mensagem',
    textHint: 'Não escreva quem é, nem quem são os outros: nem nomes, nem números de telefone, nem moradas.',
    textOptional: 'Se escolheu um tema acima, este campo pode ficar vazio.',
    atMost: 'No máximo {most} caracteres',
    count: '{n} de {most} caracteres',
    left: 'Ainda {n} caracteres',
    over: '{n} caracteres a mais',
    leaveEmpty: 'Deixe este campo vazio',
    kept: 'O que registamos',
    keptList: [
      'o que escreve e escolhe aqui',
      'a língua desta página',
      'o dia, não a hora',
      'o que a polícia responde',
    ],
    notKept: 'O que não registamos',
    notKeptList: [
      'quem é',
      'o seu endereço na internet (IP)',
      'o seu aparelho e o seu navegador',
      'onde está',
    ],
    readers:
      'Agentes do bairro leem-na. Pode ser que tenham de agir. A mensagem apaga-se sozinha, num dia que lhe dizemos.',
    more: 'Mais sobre privacidade. Se precisa de mais proteção, use o Tor Browser.',
    send: 'Enviar',
    sending: 'A enviar…',
    again: 'Enviar de novo agora',
    unsent: 'O seu texto ainda não foi enviado. Se continuar agora, perde-o.',
    offline:
      'Sem ligação. O seu texto ainda está nesta página e é enviado logo que possível. Deixe a página aberta.',
    problem: 'Ainda não resultou',
    kindMissing: 'Escolha o que nos quer dizer.',
    textMissing: 'Escreva alguma coisa, ou escolha um tema.',
    textTooShort: 'Escreva um pouco mais: pelo menos 3 letras.',
    textTooLong: 'O texto tem {n} caracteres a mais. Pode ter {most}.',
    textStrange: 'O texto tem caracteres que não servem. Escreva-o de novo, ou cole-o como texto simples.',
    choiceGone: 'O que escolheu já não existe. Escolha de novo.',
    personal: 'O texto tem algo que pode revelar quem alguém é. Mude-o, ou mande substituí-lo.',
    robot: 'Um campo que as pessoas não veem estava preenchido. Envie de novo, por favor.',
    passOld:
      'A página esteve aberta demasiado tempo, ou não está completa. O seu texto ainda está aqui: envie de novo, por favor.',
    used: 'Com esta página já foi enviada outra mensagem. Quer enviar também esta? Então envie de novo.',
    full: 'Hoje chegou tanto sem scripts que por esta via já nada é aceite. Copie o seu texto antes de fechar a página. Isto ainda é possível:',
    fullElse: [
      'Ligue os scripts (JavaScript) e carregue a página de novo: assim funciona ainda hoje.',
      'Venha ao encontro e diga-o lá.',
      'Envie de novo amanhã.',
    ],
    tooLarge: 'É demasiado texto. Encurte-o, por favor.',
    unavailable:
      'De momento não é possível. O seu texto ainda está aqui: envie de novo dentro de um minuto, por favor.',
    internal:
      'Algo correu mal do nosso lado. O seu texto ainda está aqui: envie de novo mais tarde, por favor.',
    found: 'Isto pode revelar quem alguém é:',
    email: 'endereço de e-mail',
    phone: 'número de telefone',
    iban: 'número de conta',
    'national-id': 'número de identificação nacional',
    card: 'número de cartão',
    url: 'ligação pessoal',
    handle: 'nome numa rede social',
    replace: 'Substituir por […]',
    replaceAll: 'Substituir o que foi encontrado por […] e enviar',
    replaced: 'Substituído. Leia o texto de novo, por favor.',
    names: 'Não conseguimos encontrar os nomes. Procure-os, por favor.',
  },
};
