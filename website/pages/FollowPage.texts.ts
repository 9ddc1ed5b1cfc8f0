import type { SuggestionStatus } from '../../shared/model/Suggestion.ts';
import type { Texts } from '../parts/Texts.ts';

/** What became of a suggestion: in a word, and what that means. */
interface StatusText {
  readonly name: string;
  readonly means: string;
}

interface FollowTexts {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly receipt: string;
  readonly hint: string;
  readonly show: string;
  readonly problem: string;
  readonly mistyped: string;
  readonly missing: string;
  readonly unavailable: string;
  readonly unknown: string;
  readonly unknownMeans: string;
  readonly sendAnew: string;
  readonly result: string;
  readonly status: Readonly<Record<SuggestionStatus, StatusText>>;
  readonly reply: string;
  readonly yourWords: string;
  readonly meToo: string;
  readonly sentOn: string;
  readonly expiresOn: string;
  readonly meeting: string;
  readonly takeBack: string;
  readonly question: string;
  readonly stays: readonly string[];
  readonly yes: string;
  readonly takenBack: string;
  readonly takenBackMeans: string;
  readonly another: string;
}

export const followTexts: Texts<FollowTexts> = {
  lb: {
    title: 'Wat ass doraus ginn?',
    description: 'Mat Ärer Quittung gesitt Dir, wat aus deem ginn ass, wat Dir geschéckt hutt.',
    intro: 'Tippt d’Quittung of, déi Dir beim Schécke kritt hutt.',
    receipt: 'Är Quittung',
    hint: 'Grouss oder kleng, mat oder ouni Stréch: dat ass egal. O ass d’selwecht wéi 0, I a L wéi 1.',
    show: 'Weisen',
    problem: 'Et huet nach net geklappt',
    mistyped:
      'An der Quittung ass en Tippfeeler. Vergläicht se Zeeche fir Zeeche mat där, déi Dir opgehuewen hutt.',
    missing: 'Tippt Är Quittung an.',
    unavailable: 'Am Moment geet et net. Probéiert et w.e.g. an enger Minutt nach eng Kéier.',
    unknown: 'Mat dëser Quittung fënnt een näischt',
    unknownMeans:
      'Entweder gouf et se ni, oder et ass ofgelaf, oder et gouf zréckgeholl. Wat dovu stëmmt, wësse mir net: mir hale keng Spuer dovu fest.',
    sendAnew: 'Eppes nei schécken',
    result: 'Dat ass doraus ginn',
    status: {
      received: { name: 'Ukomm', means: 'Et läit bei der Police. Et ass nach näischt decidéiert.' },
      accepted: {
        name: 'Um Programm',
        means: 'Et zielt elo mat bei engem Thema, iwwer dat op engem Treffe geschwat gëtt.',
      },
      answered: { name: 'Beäntwert', means: 'D’Police huet Iech eng Äntwert geschriwwen.' },
      declined: {
        name: 'Net ugeholl',
        means: 'D’Police kann doraus näischt maachen. Firwat, steet an der Äntwert.',
      },
      referred: {
        name: 'En eenzele Fall',
        means: 'Dofir ass dëst Treffen net do. Wou Dir domat hikënnt, steet an der Äntwert.',
      },
      discarded: {
        name: 'Ewechgeluecht',
        means:
          'D’Police huet et fir en Test gehalen, oder fir eppes, wat massenhaft geschéckt gouf. Stëmmt dat net? Da schéckt et nach eng Kéier.',
      },
    },
    reply: 'Äntwert vun der Police',
    yourWords: 'Dat hutt Dir geschriwwen',
    meToo: 'Dir hutt en Thema ënnerstëtzt, ouni eegen Text.',
    sentOn: 'Geschéckt',
    expiresOn: 'Läscht sech vum selwen',
    meeting: 'Bei d’Treffen',
    takeBack: 'Zréckhuelen',
    question: 'Wierklech zréckhuelen? Dat kann een net réckgängeg maachen.',
    stays: [
      'Den Text ass direkt fort, aus de Kopien (Backups) bannent 7 Deeg.',
      'E puer Deeg bleift eng zoufälleg Nummer, fir datt déi selwecht Säit net zweemol geschéckt gëtt.',
      'Huet d’Police et schonn zu engem Thema gezielt, da bleift et gezielt.',
    ],
    yes: 'Jo, zréckhuelen',
    takenBack: 'Zréckgeholl',
    takenBackMeans: 'Den Text ass geläscht. Dës Quittung féiert elo op näischt méi.',
    another: 'Eng aner Quittung',
  },
  fr: {
    title: 'Qu’est devenu votre message ?',
    description: 'Avec votre reçu, vous voyez ce que votre message est devenu.',
    intro: 'Recopiez le reçu que vous avez eu en envoyant.',
    receipt: 'Votre reçu',
    hint: 'Majuscules ou minuscules, avec ou sans traits : peu importe. O vaut 0, I et L valent 1.',
    show: 'Afficher',
    problem: 'Cela n’a pas encore marché',
    mistyped:
      'Il y a une faute de frappe dans le reçu. Comparez-le, signe par signe, avec celui que vous avez gardé.',
    missing: 'Écrivez votre reçu.',
    unavailable: 'Ce n’est pas possible pour le moment. Veuillez réessayer dans une minute.',
    unknown: 'Ce reçu ne correspond à rien',
    unknownMeans:
      'Ou bien il n’a jamais existé, ou bien le délai est passé, ou bien le message a été retiré. Nous ne savons pas lequel des trois : nous n’en gardons pas de trace.',
    sendAnew: 'Envoyer un nouveau message',
    result: 'Voici ce que votre message est devenu',
    status: {
      received: { name: 'Arrivé', means: 'La police l’a reçu. Rien n’est encore décidé.' },
      accepted: {
        name: 'Au programme',
        means: 'Il compte maintenant pour un sujet dont on parle à une rencontre.',
      },
      answered: { name: 'Réponse donnée', means: 'La police vous a écrit une réponse.' },
      declined: { name: 'Non retenu', means: 'La police ne peut rien en faire. La réponse dit pourquoi.' },
      referred: {
        name: 'Un cas individuel',
        means: 'Cette rencontre n’est pas là pour cela. La réponse dit où vous adresser.',
      },
      discarded: {
        name: 'Écarté',
        means:
          'La police l’a pris pour un essai, ou pour un envoi en masse. Ce n’est pas le cas ? Alors envoyez-le de nouveau.',
      },
    },
    reply: 'Réponse de la police',
    yourWords: 'Ce que vous avez écrit',
    meToo: 'Vous avez soutenu un sujet, sans texte de votre part.',
    sentOn: 'Envoyé',
    expiresOn: 'S’efface tout seul',
    meeting: 'Voir la rencontre',
    takeBack: 'Retirer',
    question: 'Vraiment retirer ? On ne peut pas revenir en arrière.',
    stays: [
      'Le texte disparaît tout de suite, et des copies de sauvegarde dans les 7 jours.',
      'Pendant quelques jours reste un numéro tiré au hasard, pour que la même page ne serve pas deux fois.',
      'Si la police l’a déjà compté pour un sujet, il reste compté.',
    ],
    yes: 'Oui, retirer',
    takenBack: 'Retiré',
    takenBackMeans: 'Le texte est effacé. Ce reçu ne correspond plus à rien.',
    another: 'Un autre reçu',
  },
  de: {
    title: 'Was ist daraus geworden?',
    description: 'Mit Ihrer Quittung sehen Sie, was aus dem geworden ist, was Sie gesendet haben.',
    intro: 'Tippen Sie die Quittung ab, die Sie beim Senden bekommen haben.',
    receipt: 'Ihre Quittung',
    hint: 'Groß oder klein, mit oder ohne Striche: Das ist egal. O gilt als 0, I und L als 1.',
    show: 'Anzeigen',
    problem: 'Es hat noch nicht geklappt',
    mistyped:
      'In der Quittung ist ein Tippfehler. Vergleichen Sie sie Zeichen für Zeichen mit der, die Sie aufbewahrt haben.',
    missing: 'Tippen Sie Ihre Quittung ein.',
    unavailable: 'Das geht im Moment nicht. Bitte versuchen Sie es in einer Minute noch einmal.',
    unknown: 'Zu dieser Quittung gibt es nichts',
    unknownMeans:
      'Entweder gab es sie nie, oder die Frist ist vorbei, oder es wurde zurückgenommen. Was davon stimmt, wissen wir nicht: Wir halten keine Spur davon fest.',
    sendAnew: 'Etwas neu senden',
    result: 'Das ist daraus geworden',
    status: {
      received: { name: 'Angekommen', means: 'Es liegt bei der Polizei. Noch ist nichts entschieden.' },
      accepted: {
        name: 'Auf dem Programm',
        means: 'Es zählt jetzt bei einem Thema mit, über das bei einem Treffen gesprochen wird.',
      },
      answered: { name: 'Beantwortet', means: 'Die Polizei hat Ihnen eine Antwort geschrieben.' },
      declined: {
        name: 'Nicht angenommen',
        means: 'Die Polizei kann daraus nichts machen. Warum, steht in der Antwort.',
      },
      referred: {
        name: 'Ein Einzelfall',
        means: 'Dafür ist dieses Treffen nicht da. Wohin Sie damit gehen können, steht in der Antwort.',
      },
      discarded: {
        name: 'Weggelegt',
        means:
          'Die Polizei hat es für einen Test gehalten, oder für etwas, das massenhaft gesendet wurde. Stimmt das nicht? Dann senden Sie es noch einmal.',
      },
    },
    reply: 'Antwort der Polizei',
    yourWords: 'Das haben Sie geschrieben',
    meToo: 'Sie haben ein Thema unterstützt, ohne eigenen Text.',
    sentOn: 'Gesendet',
    expiresOn: 'Löscht sich von selbst',
    meeting: 'Zum Treffen',
    takeBack: 'Zurücknehmen',
    question: 'Wirklich zurücknehmen? Das lässt sich nicht rückgängig machen.',
    stays: [
      'Der Text ist sofort weg, aus Sicherungskopien innerhalb von 7 Tagen.',
      'Einige Tage bleibt eine zufällige Nummer, damit dieselbe Seite nicht zweimal benutzt wird.',
      'Hat die Polizei es schon zu einem Thema gezählt, bleibt es gezählt.',
    ],
    yes: 'Ja, zurücknehmen',
    takenBack: 'Zurückgenommen',
    takenBackMeans: 'Der Text ist gelöscht. Diese Quittung führt jetzt zu nichts mehr.',
    another: 'Eine andere Quittung',
  },
  en: {
    title: 'What became of it?',
    description: 'With your receipt you see what became of what you sent.',
    intro: 'Type in the receipt that you were given when you sent it.',
    receipt: 'Your receipt',
    hint: 'Capitals or not, with or without hyphens: it does not matter. O is read as 0, I and L as 1.',
    show: 'Show',
    problem: 'That did not work yet',
    mistyped: 'There is a typing error in the receipt. Compare it, sign by sign, with the one that you kept.',
    missing: 'Type in your receipt.',
    unavailable: 'It is not possible right now. Please try again in a minute.',
    unknown: 'This receipt leads to nothing',
    unknownMeans:
      'Either there never was one, or its time is over, or it was taken back. We do not know which: we keep no trace of it.',
    sendAnew: 'Send something anew',
    result: 'This is what became of it',
    status: {
      received: { name: 'Arrived', means: 'The police have it. Nothing is decided yet.' },
      accepted: {
        name: 'On the agenda',
        means: 'It counts now for a topic that is talked about at a meeting.',
      },
      answered: { name: 'Answered', means: 'The police have written you a reply.' },
      declined: { name: 'Not taken up', means: 'The police can’t do anything with it. The reply says why.' },
      referred: {
        name: 'An individual case',
        means: 'This meeting is not for that. The reply says where you can go.',
      },
      discarded: {
        name: 'Put aside',
        means:
          'The police took it for a test, or for something that was sent in masses. Is that wrong? Then send it again.',
      },
    },
    reply: 'Reply of the police',
    yourWords: 'What you wrote',
    meToo: 'You supported a topic, without words of your own.',
    sentOn: 'Sent',
    expiresOn: 'Deletes itself',
    meeting: 'To the meeting',
    takeBack: 'Take it back',
    question: 'Really take it back? This can’t be undone.',
    stays: [
      'The text is gone at once, from backups within 7 days.',
      'For a few days a random number stays, so that the same page is not used twice.',
      'If the police have counted it for a topic already, it stays counted.',
    ],
    yes: 'Yes, take it back',
    takenBack: 'Taken back',
    takenBackMeans: 'The text is erased. This receipt leads to nothing any more.',
    another: 'Another receipt',
  },
  pt: {
    title: 'O que aconteceu à sua mensagem?',
    description: 'Com o seu recibo vê o que aconteceu à sua mensagem.',
    intro: 'Escreva o recibo que lhe foi dado quando enviou.',
    receipt: 'O seu recibo',
    hint: 'Maiúsculas ou não, com ou sem hífenes: não importa. O lê-se como 0, I e L como 1.',
    show: 'Mostrar',
    problem: 'Ainda não resultou',
    mistyped: 'Há um erro no recibo. Compare-o, sinal por sinal, com o que guardou.',
    missing: 'Escreva o seu recibo.',
    unavailable: 'De momento não é possível. Tente de novo dentro de um minuto.',
    unknown: 'Este recibo não corresponde a nada',
    unknownMeans:
      'Ou nunca existiu, ou o prazo passou, ou a mensagem foi retirada. Não sabemos qual das três: não guardamos nenhum rasto.',
    sendAnew: 'Enviar uma nova mensagem',
    result: 'Foi isto que aconteceu',
    status: {
      received: { name: 'Chegou', means: 'Está na polícia. Ainda nada foi decidido.' },
      accepted: {
        name: 'No programa',
        means: 'Conta agora para um tema de que se fala num encontro.',
      },
      answered: { name: 'Respondida', means: 'A polícia escreveu-lhe uma resposta.' },
      declined: {
        name: 'Não aceite',
        means: 'A polícia não pode fazer nada com isto. A resposta diz porquê.',
      },
      referred: {
        name: 'Um caso individual',
        means: 'Este encontro não serve para isso. A resposta diz onde se pode dirigir.',
      },
      discarded: {
        name: 'Posta de lado',
        means:
          'A polícia tomou-a por um teste, ou por algo enviado em massa. Não é assim? Então envie-a de novo.',
      },
    },
    reply: 'Resposta da polícia',
    yourWords: 'O que escreveu',
    meToo: 'Apoiou um tema, sem palavras suas.',
    sentOn: 'Enviada',
    expiresOn: 'Apaga-se sozinha',
    meeting: 'Ver o encontro',
    takeBack: 'Retirar',
    question: 'Retirar mesmo? Não se pode voltar atrás.',
    stays: [
      'O texto desaparece logo, e das cópias de segurança dentro de 7 dias.',
      'Durante alguns dias fica um número ao acaso, para que a mesma página não sirva duas vezes.',
      'Se a polícia já a contou para um tema, continua contada.',
    ],
    yes: 'Sim, retirar',
    takenBack: 'Retirada',
    takenBackMeans: 'O texto está apagado. Este recibo já não corresponde a nada.',
    another: 'Outro recibo',
  },
};
