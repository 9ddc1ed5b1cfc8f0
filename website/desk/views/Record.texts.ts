import type { Texts } from '../../parts/Texts.ts';

interface RecordTexts {
  readonly title: string;
  readonly toMeeting: string;
  readonly cancelled: string;
  readonly notYet: string;
  readonly refused: string;
  readonly counts: string;
  readonly visitors: string;
  readonly visitorsHint: string;
  readonly topics: string;
  readonly topicsHint: string;
  readonly save: string;
  readonly more: string;
  readonly less: string;
  readonly needsNumber: (label: string) => string;
  readonly topicGone: string;
  readonly onWebsite: string;
  readonly nothingOnWebsite: string;
  readonly newTopic: string;
  readonly newTopicHint: string;
  readonly add: string;
  readonly added: string;
  readonly full: string;
  readonly outcomes: string;
  readonly outcomesHint: string;
  readonly saveOutcomes: string;
}

/** What officers note after a meeting. */
export const recordTexts: Texts<RecordTexts> = {
  lb: {
    title: 'Nom Treffen',
    toMeeting: 'Bei d’Treffen',
    cancelled: 'Dëst Treffen ass ofgesot. Et gëtt näischt ze notéieren.',
    notYet: 'Dëst Treffen huet nach net ugefaangen. Notéiert duerno, wéi et war.',
    refused: 'Dat geet net: D’Treffen huet nach net ugefaangen, oder et ass ofgesot.',
    counts: 'Wéi vill Leit',
    visitors: 'Wéi vill Leit komm sinn',
    visitorsHint: 'Dat ass net ëffentlech. Loosst et eidel, wann et kee gezielt huet.',
    topics: 'Wéi vill Leit wat ugeschwat hunn',
    topicsHint:
      'D’Leit liesen op der Websäit nëmme Fënneferschrëtt: 5, 10, 15, zesumme mat de Virschléi. Ënner fënnef steet do näischt.',
    save: 'Zuele späicheren',
    more: 'Ee méi',
    less: 'Ee manner',
    needsNumber: (label) => `${label}: Schreift eng ganz Zuel vun 0 bis 999.`,
    topicGone: 'En Thema steet net méi op der Lëscht. Kuckt d’Zuele w.e.g. no, a späichert nach eng Kéier.',
    onWebsite: 'Op der Websäit:',
    nothingOnWebsite: 'keng Zuel',
    newTopic: 'Nach en Thema ugeschwat?',
    newTopicHint:
      'Et kënnt ëffentlech op d’Lëscht vun dësem Treffen. Schreift mat Ären eegene Wierder: E Saz vun engem Awunner ka verroden, vu wiem e kënnt.',
    add: 'Thema derbäisetzen',
    added: 'D’Thema steet elo uewen. Zielt do, wéi vill Leit et ugeschwat hunn.',
    full: 'Dëst Treffen huet schonn 20 Themen. Méi geet net.',
    outcomes: 'Wat d’Police gemaach huet',
    outcomesHint:
      'Dat ass ëffentlech. Et steet beim Thema, ënner „Mir hu gemaach“. Dir kënnt et och méi spéit nodroen.',
    saveOutcomes: 'Texter späicheren',
  },
  fr: {
    title: 'Après la rencontre',
    toMeeting: 'Voir la rencontre',
    cancelled: 'Cette rencontre est annulée. Il n’y a rien à noter.',
    notYet: 'Cette rencontre n’a pas encore commencé. Notez ensuite comment elle s’est passée.',
    refused: 'Ce n’est pas possible : la rencontre n’a pas encore commencé, ou elle est annulée.',
    counts: 'Combien de personnes',
    visitors: 'Combien de personnes sont venues',
    visitorsHint: 'Ce n’est pas public. Laissez vide si personne n’a compté.',
    topics: 'Combien ont parlé de quoi',
    topicsHint:
      'Sur le site, on ne voit que des pas de cinq : 5, 10, 15, suggestions comprises. En dessous de cinq, il n’y a rien.',
    save: 'Enregistrer les nombres',
    more: 'Un de plus',
    less: 'Un de moins',
    needsNumber: (label) => `${label} : écrivez un nombre entier de 0 à 999.`,
    topicGone: 'Un sujet n’est plus sur la liste. Vérifiez les nombres et enregistrez de nouveau.',
    onWebsite: 'Sur le site :',
    nothingOnWebsite: 'aucun nombre',
    newTopic: 'On a parlé d’autre chose ?',
    newTopicHint:
      'Le sujet devient public, sur la liste de cette rencontre. Écrivez avec vos propres mots : la phrase d’un habitant peut révéler de qui elle vient.',
    add: 'Ajouter le sujet',
    added: 'Le sujet est maintenant plus haut. Comptez-y combien de personnes en ont parlé.',
    full: 'Cette rencontre a déjà 20 sujets. Il ne peut pas y en avoir plus.',
    outcomes: 'Ce que la police a fait',
    outcomesHint:
      'C’est public. Cela apparaît avec le sujet, sous « Nous avons fait ». Vous pouvez aussi l’ajouter plus tard.',
    saveOutcomes: 'Enregistrer les textes',
  },
  de: {
    title: 'Nach dem Treffen',
    toMeeting: 'Zum Treffen',
    cancelled: 'Dieses Treffen ist abgesagt. Es gibt nichts zu notieren.',
    notYet: 'Dieses Treffen hat noch nicht begonnen. Notieren Sie danach, wie es war.',
    refused: 'Das geht nicht: Das Treffen hat noch nicht begonnen, oder es ist abgesagt.',
    counts: 'Wie viele Personen',
    visitors: 'Wie viele gekommen sind',
    visitorsHint: 'Das ist nicht öffentlich. Lassen Sie es leer, wenn niemand gezählt hat.',
    topics: 'Wie viele was angesprochen haben',
    topicsHint:
      'Auf der Website stehen nur Fünferschritte: 5, 10, 15, zusammen mit den Vorschlägen. Unter fünf steht dort nichts.',
    save: 'Zahlen speichern',
    more: 'Eins mehr',
    less: 'Eins weniger',
    needsNumber: (label) => `${label}: Schreiben Sie eine ganze Zahl von 0 bis 999.`,
    topicGone:
      'Ein Thema steht nicht mehr auf der Liste. Prüfen Sie die Zahlen und speichern Sie noch einmal.',
    onWebsite: 'Auf der Website:',
    nothingOnWebsite: 'keine Zahl',
    newTopic: 'Kam noch etwas zur Sprache?',
    newTopicHint:
      'Es kommt öffentlich auf die Liste dieses Treffens. Schreiben Sie mit eigenen Worten: Der Satz eines Einwohners kann verraten, von wem er stammt.',
    add: 'Thema hinzufügen',
    added: 'Das Thema steht jetzt oben. Zählen Sie dort, wie viele es angesprochen haben.',
    full: 'Dieses Treffen hat schon 20 Themen. Mehr gehen nicht.',
    outcomes: 'Was die Polizei getan hat',
    outcomesHint:
      'Das ist öffentlich. Es steht beim Thema, unter „Wir haben getan“. Sie können es auch später nachtragen.',
    saveOutcomes: 'Texte speichern',
  },
  en: {
    title: 'After the meeting',
    toMeeting: 'To the meeting',
    cancelled: 'This meeting is cancelled. There is nothing to note.',
    notYet: 'This meeting has not begun yet. Note afterwards how it went.',
    refused: 'This is not possible: the meeting has not begun yet, or it is cancelled.',
    counts: 'How many people',
    visitors: 'How many came',
    visitorsHint: 'This is not public. Leave it empty if nobody counted.',
    topics: 'How many raised what',
    topicsHint:
      'The website shows steps of five only: 5, 10, 15, together with the suggestions. Below five there is nothing.',
    save: 'Save the numbers',
    more: 'One more',
    less: 'One less',
    needsNumber: (label) => `${label}: write a whole number from 0 to 999.`,
    topicGone: 'A topic is no longer on the list. Look at the numbers, and save again.',
    onWebsite: 'On the website:',
    nothingOnWebsite: 'no number',
    newTopic: 'Was anything else raised?',
    newTopicHint:
      'It becomes public, on the list of this meeting. Write in your own words: a resident’s phrase may identify them.',
    add: 'Add the topic',
    added: 'The topic is further up now. Count there how many raised it.',
    full: 'This meeting has 20 topics already. There can’t be more.',
    outcomes: 'What the police did',
    outcomesHint: 'This is public. It stands with the topic, under “We did”. You can also add it later.',
    saveOutcomes: 'Save the texts',
  },
  pt: {
    title: 'Depois do encontro',
    toMeeting: 'Ver o encontro',
    cancelled: 'Este encontro foi cancelado. Não há nada a anotar.',
    notYet: 'Este encontro ainda não começou. Anote depois como correu.',
    refused: 'Não é possível: o encontro ainda não começou, ou foi cancelado.',
    counts: 'Quantas pessoas',
    visitors: 'Quantas pessoas vieram',
    visitorsHint: 'Isto não é público. Deixe vazio se ninguém contou.',
    topics: 'Quantas falaram de quê',
    topicsHint:
      'No site, os números só aparecem de cinco em cinco: 5, 10, 15, com as sugestões incluídas. Abaixo de cinco não aparece nada.',
    save: 'Guardar os números',
    more: 'Mais um',
    less: 'Menos um',
    needsNumber: (label) => `${label}: escreva um número inteiro de 0 a 999.`,
    topicGone: 'Um tema já não está na lista. Verifique os números e guarde de novo.',
    onWebsite: 'No site:',
    nothingOnWebsite: 'nenhum número',
    newTopic: 'Falou-se de mais alguma coisa?',
    newTopicHint:
      'Fica público, na lista deste encontro. Escreva com as suas próprias palavras: a frase de um morador pode revelar quem a disse.',
    add: 'Acrescentar o tema',
    added: 'O tema está agora mais acima. Conte aí quantas pessoas falaram dele.',
    full: 'Este encontro já tem 20 temas. Não pode ter mais.',
    outcomes: 'O que a polícia fez',
    outcomesHint: 'É público. Aparece junto do tema, em «Fizemos». Também pode acrescentá-lo mais tarde.',
    saveOutcomes: 'Guardar os textos',
  },
};
