import type { Texts } from '../parts/Texts.ts';

export interface DeskTexts {
  readonly title: string;
  readonly skip: string;
  readonly navigation: string;
  readonly today: string;
  readonly inbox: string;
  readonly sessions: string;
  readonly series: string;
  readonly insights: string;
  readonly help: string;
  readonly website: string;
  readonly language: string;
  readonly quarter: string;
  readonly signIn: string;
  readonly signInWhy: string;
  readonly signOut: string;
  readonly signedInAs: string;
  readonly starting: string;
  readonly notStarted: string;
  readonly signInFailed: string;
  readonly noRights: string;
  readonly noRightsWhom: string;
  readonly noSeries: string;
  readonly ended: string;
  readonly endedTitle: string;
  readonly endedKept: string;
  readonly unsaved: string;
  readonly unsavedLeave: string;
  readonly loading: string;
  readonly again: string;
  readonly offline: string;
  readonly forbidden: string;
  readonly notFound: string;
  readonly tooLarge: string;
  readonly busy: string;
  readonly internal: string;
  readonly refused: string;
  readonly nowhere: string;
  readonly backToToday: string;
}

/** What the desk says wherever one is. */
export const deskTexts: Texts<DeskTexts> = {
  lb: {
    title: 'Schreifdësch',
    skip: 'Bei den Inhalt',
    navigation: 'Schreifdësch',
    today: 'Haut',
    inbox: 'Virschléi',
    sessions: 'Treffen',
    series: 'Serien',
    insights: 'Iwwersiicht',
    help: 'Hëllef',
    website: 'Op d’Websäit',
    language: 'Sprooch',
    quarter: 'Quartier',
    signIn: 'Umellen',
    signInWhy: 'Hei bereet d’Police d’Treffe vir.',
    signOut: 'Ofmellen',
    signedInAs: 'Ugemellt als {name}',
    starting: 'De Schreifdësch gëtt opgemaach …',
    notStarted:
      'De Schreifdësch geet net op. Kuckt, ob Dir eng Verbindung hutt, a probéiert et nach eng Kéier.',
    signInFailed: 'D’Umeldung huet net geklappt. Probéiert et nach eng Kéier.',
    noRights: 'Dir sidd ugemellt, mee Dir däerft hei nach näischt maachen.',
    noRightsWhom:
      'Frot déi Persoun, déi d’Konte verwalt, Iech an de Grupp „officers“ ze setzen. Mellt Iech duerno nei un.',
    noSeries: 'Et gëtt nach keng Serie. Eng Koordinatorin oder e Koordinator kann eng uleeën.',
    ended: 'Är Umeldung ass eriwwer. Mellt Iech nei un.',
    endedTitle: 'Mellt Iech nei un',
    endedKept: 'Wat Dir geschriwwen hutt, bleift do. Dir kommt op dës Plaz zréck.',
    unsaved: 'Nach net gespäichert:',
    unsavedLeave: 'Dir hutt nach net alles gespäichert. Trotzdeem ofmellen?',
    loading: 'Gëtt gelueden …',
    again: 'Nach eng Kéier',
    offline: 'Keng Verbindung. Näischt ass verluer. Probéiert et nach eng Kéier.',
    forbidden: 'Dat däerf nëmmen eng Koordinatorin oder e Koordinator maachen.',
    notFound: 'Dat gëtt et net, oder net méi.',
    tooLarge: 'Dat ass ze vill op eemol. Kierzt den Text.',
    busy: 'De Server huet grad ze vill ze dinn. Waart e Moment a probéiert et nach eng Kéier.',
    internal: 'Bei eis ass e Feeler geschitt. Näischt gouf gespäichert. Probéiert et nach eng Kéier.',
    refused: 'Dat geet esou net: {detail}',
    nowhere: 'Hei ass näischt.',
    backToToday: 'Zréck op „Haut“',
  },
  fr: {
    title: 'Bureau',
    skip: 'Aller au contenu',
    navigation: 'Bureau',
    today: 'Aujourd’hui',
    inbox: 'Suggestions',
    sessions: 'Rencontres',
    series: 'Séries',
    insights: 'Bilan',
    help: 'Aide',
    website: 'Voir le site',
    language: 'Langue',
    quarter: 'Quartier',
    signIn: 'Se connecter',
    signInWhy: 'C’est ici que la police prépare les rencontres.',
    signOut: 'Se déconnecter',
    signedInAs: 'Connecté : {name}',
    starting: 'Le bureau s’ouvre…',
    notStarted: 'Le bureau ne s’ouvre pas. Vérifiez votre connexion et réessayez.',
    signInFailed: 'La connexion n’a pas abouti. Réessayez.',
    noRights: 'Vous êtes connecté, mais vous ne pouvez encore rien faire ici.',
    noRightsWhom:
      'Demandez à la personne qui gère les comptes de vous ajouter au groupe « officers ». Puis reconnectez-vous.',
    noSeries: 'Il n’y a pas encore de série. Une coordinatrice ou un coordinateur peut en créer une.',
    ended: 'Votre connexion a pris fin. Reconnectez-vous.',
    endedTitle: 'Reconnectez-vous',
    endedKept: 'Ce que vous avez écrit est gardé. Vous reviendrez à cet endroit.',
    unsaved: 'Pas encore enregistré :',
    unsavedLeave: 'Tout n’est pas enregistré. Se déconnecter quand même ?',
    loading: 'Chargement…',
    again: 'Réessayer',
    offline: 'Pas de connexion. Rien n’est perdu. Réessayez.',
    forbidden: 'Seule une coordinatrice ou un coordinateur peut faire cela.',
    notFound: 'Cela n’existe pas, ou plus.',
    tooLarge: 'C’est trop long. Raccourcissez le texte.',
    busy: 'Le serveur est très occupé. Attendez un moment et réessayez.',
    internal: 'Il y a une erreur chez nous. Rien n’a été enregistré. Réessayez.',
    refused: 'Ce n’est pas possible ainsi : {detail}',
    nowhere: 'Il n’y a rien ici.',
    backToToday: 'Retour à « Aujourd’hui »',
  },
  de: {
    title: 'Schreibtisch',
    skip: 'Zum Inhalt',
    navigation: 'Schreibtisch',
    today: 'Heute',
    inbox: 'Vorschläge',
    sessions: 'Treffen',
    series: 'Reihen',
    insights: 'Überblick',
    help: 'Hilfe',
    website: 'Zur Website',
    language: 'Sprache',
    quarter: 'Viertel',
    signIn: 'Anmelden',
    signInWhy: 'Hier bereitet die Polizei die Treffen vor.',
    signOut: 'Abmelden',
    signedInAs: 'Angemeldet als {name}',
    starting: 'Der Schreibtisch wird geöffnet …',
    notStarted:
      'Der Schreibtisch öffnet sich nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    signInFailed: 'Die Anmeldung hat nicht geklappt. Versuchen Sie es noch einmal.',
    noRights: 'Sie sind angemeldet, dürfen hier aber noch nichts tun.',
    noRightsWhom:
      'Bitten Sie die Person, die die Konten verwaltet, Sie in die Gruppe „officers“ aufzunehmen. Melden Sie sich danach neu an.',
    noSeries: 'Es gibt noch keine Reihe. Eine Koordinatorin oder ein Koordinator kann eine anlegen.',
    ended: 'Ihre Anmeldung ist abgelaufen. Melden Sie sich neu an.',
    endedTitle: 'Melden Sie sich neu an',
    endedKept: 'Was Sie geschrieben haben, bleibt erhalten. Sie kommen hierher zurück.',
    unsaved: 'Noch nicht gespeichert:',
    unsavedLeave: 'Es ist noch nicht alles gespeichert. Trotzdem abmelden?',
    loading: 'Wird geladen …',
    again: 'Noch einmal versuchen',
    offline: 'Keine Verbindung. Nichts ist verloren. Versuchen Sie es noch einmal.',
    forbidden: 'Das darf nur eine Koordinatorin oder ein Koordinator.',
    notFound: 'Das gibt es nicht oder nicht mehr.',
    tooLarge: 'Das ist zu lang. Kürzen Sie den Text.',
    busy: 'Der Server ist gerade überlastet. Warten Sie einen Moment und versuchen Sie es noch einmal.',
    internal: 'Bei uns ist ein Fehler aufgetreten. Nichts wurde gespeichert. Versuchen Sie es noch einmal.',
    refused: 'So geht das nicht: {detail}',
    nowhere: 'Hier ist nichts.',
    backToToday: 'Zurück zu „Heute“',
  },
  en: {
    title: 'Desk',
    skip: 'Skip to content',
    navigation: 'Desk',
    today: 'Today',
    inbox: 'Suggestions',
    sessions: 'Meetings',
    series: 'Series',
    insights: 'Insights',
    help: 'Help',
    website: 'To the website',
    language: 'Language',
    quarter: 'Quarter',
    signIn: 'Sign in',
    signInWhy: 'This is where the police prepare the meetings.',
    signOut: 'Sign out',
    signedInAs: 'Signed in as {name}',
    starting: 'Opening the desk …',
    notStarted: 'The desk does not open. Check your connection and try again.',
    signInFailed: 'Signing in did not work. Try again.',
    noRights: 'You are signed in, but you may not do anything here yet.',
    noRightsWhom:
      'Ask the person who manages the accounts to add you to the group “officers”. Then sign in again.',
    noSeries: 'There is no series yet. A coordinator can add one.',
    ended: 'Your sign-in has ended. Sign in again.',
    endedTitle: 'Sign in again',
    endedKept: 'What you have written is kept. You will come back to this place.',
    unsaved: 'Not saved yet:',
    unsavedLeave: 'Not everything is saved. Sign out all the same?',
    loading: 'Loading …',
    again: 'Try again',
    offline: 'No connection. Nothing is lost. Try again.',
    forbidden: 'Only a coordinator may do that.',
    notFound: 'This does not exist, or not any more.',
    tooLarge: 'This is too long. Shorten the text.',
    busy: 'The server is very busy. Wait a moment and try again.',
    internal: 'Something went wrong on our side. Nothing was saved. Try again.',
    refused: 'This does not work as it is: {detail}',
    nowhere: 'There is nothing here.',
    backToToday: 'Back to “Today”',
  },
  pt: {
    title: 'Gabinete',
    skip: 'Ir para o conteúdo',
    navigation: 'Gabinete',
    today: 'Hoje',
    inbox: 'Sugestões',
    sessions: 'Encontros',
    series: 'Séries',
    insights: 'Balanço',
    help: 'Ajuda',
    website: 'Ver o site',
    language: 'Língua',
    quarter: 'Bairro',
    signIn: 'Entrar',
    signInWhy: 'É aqui que a polícia prepara os encontros.',
    signOut: 'Sair',
    signedInAs: 'Sessão iniciada: {name}',
    starting: 'A abrir o gabinete…',
    notStarted: 'O gabinete não abre. Verifique a sua ligação e tente de novo.',
    signInFailed: 'Não foi possível entrar. Tente de novo.',
    noRights: 'Entrou, mas ainda não pode fazer nada aqui.',
    noRightsWhom: 'Peça a quem gere as contas para ficar no grupo «officers». Depois, entre de novo.',
    noSeries: 'Ainda não há nenhuma série. Um coordenador ou uma coordenadora pode criar uma.',
    ended: 'A sua sessão terminou. Entre de novo.',
    endedTitle: 'Entre de novo',
    endedKept: 'O que escreveu fica guardado. Voltará a este lugar.',
    unsaved: 'Ainda não guardado:',
    unsavedLeave: 'Nem tudo está guardado. Quer sair mesmo assim?',
    loading: 'A carregar…',
    again: 'Tentar de novo',
    offline: 'Sem ligação. Nada se perdeu. Tente de novo.',
    forbidden: 'Só um coordenador ou uma coordenadora pode fazer isso.',
    notFound: 'Isto não existe, ou já não existe.',
    tooLarge: 'É demasiado longo. Encurte o texto.',
    busy: 'O servidor está muito ocupado. Espere um momento e tente de novo.',
    internal: 'Há um erro do nosso lado. Nada foi guardado. Tente de novo.',
    refused: 'Assim não é possível: {detail}',
    nowhere: 'Não há nada aqui.',
    backToToday: 'Voltar a «Hoje»',
  },
};
