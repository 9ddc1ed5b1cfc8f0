import type { Texts } from '../../parts/Texts.ts';

interface SeriesTexts {
  readonly title: string;
  readonly titleNew: string;
  readonly add: string;
  readonly list: string;
  readonly edit: string;
  readonly read: string;
  readonly readOnly: string;
  readonly history: string;
  readonly page: string;
  readonly paused: string;
  readonly closed: string;
  readonly upcoming: string;
  readonly none: string;
  readonly when: string;
  readonly rule: string;
  readonly ordinal: string;
  readonly weekday: string;
  readonly monthsOut: string;
  readonly monthsOutHint: string;
  readonly ownRule: string;
  readonly ownRuleLabel: string;
  readonly ownRuleHint: string;
  readonly chooseRule: string;
  readonly seasons: string;
  readonly season: (number: string) => string;
  readonly seasonMonths: string;
  readonly addSeason: string;
  readonly limits: string;
  readonly from: string;
  readonly until: string;
  readonly monthHint: string;
  readonly timeZone: string;
  readonly future: string;
  readonly dates: string;
  readonly datesHint: string;
  readonly noDates: string;
  readonly noMore: string;
  readonly holiday: string;
  readonly skipped: string;
  readonly skip: string;
  readonly unskip: string;
  readonly exists: string;
  readonly skipMonths: string;
  readonly venues: string;
  readonly venuesHint: string;
  readonly noVenues: string;
  readonly newVenue: string;
  readonly addVenue: string;
  readonly planning: string;
  readonly keepPlanned: string;
  readonly keepPlannedHint: string;
  readonly pause: string;
  readonly pauseHint: string;
  readonly lastEdition: string;
  readonly lastEditionHint: string;
  readonly copied: (quarter: string) => string;
  readonly about: string;
  readonly name: string;
  readonly quarter: string;
  readonly id: string;
  readonly idHint: (id: string) => string;
  readonly purpose: string;
  readonly notFor: string;
  readonly subjects: string;
  readonly subjectsHint: string;
  readonly subject: (number: string) => string;
  readonly subjectsOrder: string;
  readonly addSubject: string;
  readonly create: string;
  readonly close: string;
  readonly closeOpen: string;
  readonly closeHint: string;
  readonly closeUpcoming: string;
  readonly closeSure: string;
  readonly isClosed: string;
  readonly reopen: string;
  readonly needsText: string;
  readonly needsQuarter: string;
  readonly needsId: string;
  readonly idTaken: string;
  readonly thatSeries: string;
  readonly needsSubject: string;
  readonly needsKeep: string;
  readonly needsEdition: string;
  readonly editionBelow: (number: string) => string;
  readonly tooManyVenues: string;
}

/** Series, as coordinators edit them. */
export const seriesTexts: Texts<SeriesTexts> = {
  lb: {
    title: 'Serie',
    titleNew: 'Nei Serie',
    add: 'Serie uleeën',
    list: 'Serien',
    edit: 'Kucken an änneren',
    read: 'Kucken',
    readOnly: 'Dir kënnt dat hei liesen. Ännere kann et nëmmen eng Koordinatorin oder e Koordinator.',
    history: 'Verlaf',
    page: 'Säit fir d’Leit',
    paused: 'an der Paus',
    closed: 'zou',
    upcoming: 'Déi nächst Treffen',
    none: 'Et ass näischt geplangt.',
    when: 'Wéini',
    rule: 'Reegel',
    ordinal: 'Wéi ee vum Mount',
    weekday: 'Wochendag',
    monthsOut: 'Méint ouni Treffen',
    monthsOutHint: 'All Joer.',
    ownRule: 'Eng eege Reegel schreiwen',
    ownRuleLabel: 'Reegel no RFC 5545',
    ownRuleHint: 'Zum Beispill FREQ=MONTHLY;BYMONTHDAY=15 fir de 15. vun all Mount.',
    chooseRule: 'Léiwer wielen',
    seasons: 'Aner Zäiten a verschiddene Méint',
    season: (number) => `Aner Zäiten ${number}`,
    seasonMonths: 'Méint',
    addSeason: 'Aner Zäiten derbäisetzen',
    limits: 'Ufank, Enn an Zäitzon',
    from: 'Éischte Mount',
    until: 'Leschte Mount',
    monthHint: 'Wéi 2027-05. Eidel: keng Grenz.',
    timeZone: 'Zäitzon',
    future: 'Wat Dir hei ännert, gëllt fir Treffen, déi nach net ugeluecht sinn. Déi hei bleiwe wéi se sinn:',
    dates: 'Déi nächst zwielef Datumer',
    datesHint: 'No der Reegel, sou wéi se hei steet.',
    noDates: 'D’Reegel stëmmt nach net. Dofir gëtt et keng Datumer.',
    noMore: 'No der Reegel gëtt et keng Datumer méi.',
    holiday: 'Feierdag',
    skipped: 'Keen Treffen',
    skip: 'Ausfale loossen',
    unskip: 'Dach ofhalen',
    exists: 'Dëst Treffen ass schonn ugeluecht',
    skipMonths: 'Méint, déi ausfalen',
    venues: 'Caféen no der Rei',
    venuesHint: 'All Treffe kritt deen nächste Café. Ass d’Lëscht eidel, wielt d’Police all Kéier de Café.',
    noVenues: 'Nach kee Café op der Lëscht.',
    newVenue: 'Café derbäisetzen',
    addVenue: 'Op d’Lëscht setzen',
    planning: 'Planung',
    keepPlanned: 'Sou vill Treffen am Viraus',
    keepPlannedHint: 'Vun 1 bis 12. Wat feelt, gëtt eemol am Dag automatesch ugeluecht.',
    pause: 'Paus maachen',
    pauseHint: 'Da gi keng nei Treffen ugeluecht. Déi, déi et gëtt, bleiwen.',
    lastEdition: 'Héchst Nummer bis elo',
    lastEditionHint:
      'Dat nächst Treffe kritt déi Nummer duerno. Ännert se nëmmen, wann et Treffe gouf, déi hei net bekannt sinn.',
    copied: (quarter) => `Kopéiert vun der Serie „${quarter}“. Ännert w.e.g., wat anescht ass.`,
    about: 'Wat et ass',
    name: 'Numm',
    quarter: 'Quartier',
    id: 'Kierzel',
    idHint: (id) => `Steet an Adressen, wéi /fr/series/${id}. Et ännert sech ni.`,
    purpose: 'Fir wat d’Treffe sinn',
    notFor: 'Fir wat se net sinn, a wuer een domat geet',
    subjects: 'Beräicher',
    subjectsHint: 'No hinne sinn d’Theme vun den Treffen zortéiert.',
    subject: (number) => `Beräich ${number}`,
    subjectsOrder: 'Beräicher: Reiefolleg',
    addSubject: 'Beräich derbäisetzen',
    create: 'Serie uleeën',
    close: 'Serie zoumaachen',
    closeOpen: 'Wat dat heescht',
    closeHint:
      'Da gëtt näischt méi geplangt, d’Serie steet net méi op der Websäit, an et ka kee méi Virschléi derfir schécken. D’Treffen an hire Verlaf bleiwen.',
    closeUpcoming: 'Treffen, déi scho geplangt sinn, sot Dir w.e.g. eenzel of.',
    closeSure:
      'Serie zoumaachen? Da gëtt näischt méi geplangt, an et ka kee méi Virschléi schécken. Dir kënnt se hei nees opmaachen.',
    isClosed: 'Dës Serie ass zou.',
    reopen: 'Nees opmaachen',
    needsText: 'Schreift et op d’mannst an enger Sprooch.',
    needsQuarter: 'Gitt de Quartier un.',
    needsId: 'Kleng Buschtawen, Zifferen a Bindestrécher, wéi gare. Et fänkt mat engem Buschtaf un.',
    idTaken: 'Dat Kierzel gëtt et schonn. Huelt en anert.',
    thatSeries: 'Kuckt déi Serie',
    needsSubject: 'Gitt dem Beräich en Numm.',
    needsKeep: 'Gitt eng Zuel vun 1 bis 12 un.',
    needsEdition: 'Gitt eng Zuel un, 0 oder méi.',
    editionBelow: (number) => `Treffen ${number} gëtt et schonn: D’Nummer kann net méi kleng sinn.`,
    tooManyVenues: 'Héchstens 12 Caféen.',
  },
  fr: {
    title: 'Série',
    titleNew: 'Nouvelle série',
    add: 'Ajouter une série',
    list: 'Séries',
    edit: 'Voir et modifier',
    read: 'Voir',
    readOnly: 'Vous pouvez lire ceci. Seule une coordinatrice ou un coordinateur peut le modifier.',
    history: 'Historique',
    page: 'Page pour les habitants',
    paused: 'en pause',
    closed: 'fermée',
    upcoming: 'Prochaines rencontres',
    none: 'Rien n’est prévu.',
    when: 'Quand',
    rule: 'Règle',
    ordinal: 'Lequel du mois',
    weekday: 'Jour de la semaine',
    monthsOut: 'Mois sans rencontre',
    monthsOutHint: 'Chaque année.',
    ownRule: 'Écrire une règle soi-même',
    ownRuleLabel: 'Règle selon RFC 5545',
    ownRuleHint:
      'Par exemple, pour le 15 de chaque mois : la fréquence FREQ=MONTHLY et le jour BYMONTHDAY=15, séparés par un point-virgule.',
    chooseRule: 'Plutôt choisir',
    seasons: 'Autres heures certains mois',
    season: (number) => `Autres heures ${number}`,
    seasonMonths: 'Mois',
    addSeason: 'Ajouter d’autres heures',
    limits: 'Début, fin et fuseau horaire',
    from: 'Premier mois',
    until: 'Dernier mois',
    monthHint: 'Comme 2027-05. Vide : pas de limite.',
    timeZone: 'Fuseau horaire',
    future:
      'Vos changements valent pour les rencontres qui ne sont pas encore créées. Celles-ci ne changent pas :',
    dates: 'Les douze prochaines dates',
    datesHint: 'Selon la règle telle qu’elle est écrite ici.',
    noDates: 'La règle n’est pas encore juste. Il n’y a donc pas de dates.',
    noMore: 'Selon la règle, il n’y a plus de dates.',
    holiday: 'Jour férié',
    skipped: 'Pas de rencontre',
    skip: 'Supprimer cette date',
    unskip: 'La rétablir',
    exists: 'Cette rencontre existe déjà',
    skipMonths: 'Mois supprimés',
    venues: 'Cafés à tour de rôle',
    venuesHint:
      'Chaque rencontre reçoit le café suivant. Si la liste est vide, la police choisit chaque fois le café.',
    noVenues: 'Pas encore de café dans la liste.',
    newVenue: 'Ajouter un café',
    addVenue: 'Mettre dans la liste',
    planning: 'Planification',
    keepPlanned: 'Combien de rencontres à l’avance',
    keepPlannedHint: 'De 1 à 12. Celles qui manquent sont créées automatiquement, une fois par jour.',
    pause: 'Mettre en pause',
    pauseHint: 'Aucune nouvelle rencontre n’est créée. Celles qui existent restent.',
    lastEdition: 'Plus haut numéro jusqu’ici',
    lastEditionHint:
      'La prochaine rencontre reçoit le numéro suivant. Ne le changez que si des rencontres ont eu lieu qui ne sont pas connues ici.',
    copied: (quarter) => `Repris de la série « ${quarter} ». Changez ce qui est différent.`,
    about: 'De quoi il s’agit',
    name: 'Nom',
    quarter: 'Quartier',
    id: 'Identifiant',
    idHint: (id) => `Se trouve dans les adresses, comme /fr/series/${id}. Il ne change jamais.`,
    purpose: 'À quoi servent les rencontres',
    notFor: 'À quoi elles ne servent pas, et où s’adresser',
    subjects: 'Domaines',
    subjectsHint: 'Les sujets des rencontres sont classés par domaine.',
    subject: (number) => `Domaine ${number}`,
    subjectsOrder: 'Domaines : ordre',
    addSubject: 'Ajouter un domaine',
    create: 'Créer la série',
    close: 'Fermer la série',
    closeOpen: 'Ce que cela veut dire',
    closeHint:
      'Plus rien n’est alors prévu, la série n’est plus sur le site, et plus personne ne peut y envoyer de suggestions. Les rencontres et leur historique restent.',
    closeUpcoming: 'Annulez une à une les rencontres déjà prévues.',
    closeSure:
      'Fermer la série ? Plus rien ne sera prévu, et plus personne ne pourra y envoyer de suggestions. Vous pourrez la rouvrir ici.',
    isClosed: 'Cette série est fermée.',
    reopen: 'Rouvrir la série',
    needsText: 'Écrivez-le dans une langue au moins.',
    needsQuarter: 'Indiquez le quartier.',
    needsId: 'Des minuscules, des chiffres et des traits d’union, comme gare. Une lettre au début.',
    idTaken: 'Cet identifiant existe déjà. Prenez-en un autre.',
    thatSeries: 'Voir cette série',
    needsSubject: 'Donnez un nom au domaine.',
    needsKeep: 'Indiquez un nombre de 1 à 12.',
    needsEdition: 'Indiquez un nombre, 0 ou plus.',
    editionBelow: (number) => `La rencontre ${number} existe : le numéro ne peut pas être plus petit.`,
    tooManyVenues: '12 cafés au plus.',
  },
  de: {
    title: 'Reihe',
    titleNew: 'Neue Reihe',
    add: 'Reihe anlegen',
    list: 'Reihen',
    edit: 'Ansehen und ändern',
    read: 'Ansehen',
    readOnly: 'Sie können das lesen. Ändern kann es nur eine Koordinatorin oder ein Koordinator.',
    history: 'Verlauf',
    page: 'Seite für die Leute',
    paused: 'pausiert',
    closed: 'geschlossen',
    upcoming: 'Nächste Treffen',
    none: 'Es ist nichts geplant.',
    when: 'Wann',
    rule: 'Regel',
    ordinal: 'Jeden',
    weekday: 'Wochentag',
    monthsOut: 'Monate ohne Treffen',
    monthsOutHint: 'Jedes Jahr.',
    ownRule: 'Eine eigene Regel schreiben',
    ownRuleLabel: 'Regel nach RFC 5545',
    ownRuleHint: 'Zum Beispiel FREQ=MONTHLY;BYMONTHDAY=15 für den 15. jedes Monats.',
    chooseRule: 'Lieber wählen',
    seasons: 'Andere Uhrzeiten in manchen Monaten',
    season: (number) => `Andere Uhrzeiten ${number}`,
    seasonMonths: 'Monate',
    addSeason: 'Andere Uhrzeiten hinzufügen',
    limits: 'Anfang, Ende und Zeitzone',
    from: 'Erster Monat',
    until: 'Letzter Monat',
    monthHint: 'Wie 2027-05. Leer: keine Grenze.',
    timeZone: 'Zeitzone',
    future: 'Ihre Änderungen gelten für Treffen, die noch nicht angelegt sind. Diese bleiben, wie sie sind:',
    dates: 'Die nächsten zwölf Termine',
    datesHint: 'Nach der Regel, wie sie hier steht.',
    noDates: 'Die Regel stimmt noch nicht. Deshalb gibt es keine Termine.',
    noMore: 'Nach der Regel gibt es keine Termine mehr.',
    holiday: 'Feiertag',
    skipped: 'Kein Treffen',
    skip: 'Ausfallen lassen',
    unskip: 'Doch stattfinden lassen',
    exists: 'Dieses Treffen gibt es schon',
    skipMonths: 'Monate, die ausfallen',
    venues: 'Cafés der Reihe nach',
    venuesHint:
      'Jedes Treffen bekommt das nächste Café. Ist die Liste leer, wählt die Polizei das Café jedes Mal.',
    noVenues: 'Noch kein Café auf der Liste.',
    newVenue: 'Café hinzufügen',
    addVenue: 'Auf die Liste setzen',
    planning: 'Planung',
    keepPlanned: 'So viele Treffen im Voraus',
    keepPlannedHint: 'Von 1 bis 12. Was fehlt, wird einmal am Tag automatisch angelegt.',
    pause: 'Pausieren',
    pauseHint: 'Dann werden keine neuen Treffen angelegt. Die vorhandenen bleiben.',
    lastEdition: 'Höchste Nummer bisher',
    lastEditionHint:
      'Das nächste Treffen bekommt die Nummer danach. Ändern Sie sie nur, wenn es Treffen gab, die hier nicht bekannt sind.',
    copied: (quarter) => `Von der Reihe „${quarter}“ übernommen. Ändern Sie, was anders ist.`,
    about: 'Worum es geht',
    name: 'Name',
    quarter: 'Viertel',
    id: 'Kürzel',
    idHint: (id) => `Steht in Adressen, wie /fr/series/${id}. Es ändert sich nie.`,
    purpose: 'Wofür die Treffen sind',
    notFor: 'Wofür sie nicht sind, und wohin man damit geht',
    subjects: 'Bereiche',
    subjectsHint: 'Nach ihnen sind die Themen der Treffen sortiert.',
    subject: (number) => `Bereich ${number}`,
    subjectsOrder: 'Bereiche: Reihenfolge',
    addSubject: 'Bereich hinzufügen',
    create: 'Reihe anlegen',
    close: 'Reihe schließen',
    closeOpen: 'Was das bedeutet',
    closeHint:
      'Dann wird nichts mehr geplant, die Reihe steht nicht mehr auf der Website, und niemand kann mehr Vorschläge dafür schicken. Die Treffen und ihr Verlauf bleiben.',
    closeUpcoming: 'Sagen Sie schon geplante Treffen bitte einzeln ab.',
    closeSure:
      'Reihe schließen? Dann wird nichts mehr geplant, und niemand kann mehr Vorschläge schicken. Sie können sie hier wieder öffnen.',
    isClosed: 'Diese Reihe ist geschlossen.',
    reopen: 'Wieder öffnen',
    needsText: 'Schreiben Sie es in mindestens einer Sprache.',
    needsQuarter: 'Geben Sie das Viertel an.',
    needsId: 'Kleine Buchstaben, Ziffern und Bindestriche, wie gare. Am Anfang ein Buchstabe.',
    idTaken: 'Dieses Kürzel gibt es schon. Nehmen Sie ein anderes.',
    thatSeries: 'Zu dieser Reihe',
    needsSubject: 'Geben Sie dem Bereich einen Namen.',
    needsKeep: 'Geben Sie eine Zahl von 1 bis 12 an.',
    needsEdition: 'Geben Sie eine Zahl an, 0 oder mehr.',
    editionBelow: (number) => `Treffen ${number} gibt es schon: Die Nummer kann nicht kleiner sein.`,
    tooManyVenues: 'Höchstens 12 Cafés.',
  },
  en: {
    title: 'Series',
    titleNew: 'New series',
    add: 'Add a series',
    list: 'Series',
    edit: 'See and change',
    read: 'See',
    readOnly: 'You can read this. Only a coordinator can change it.',
    history: 'History',
    page: 'Page for residents',
    paused: 'paused',
    closed: 'closed',
    upcoming: 'Next meetings',
    none: 'Nothing is planned.',
    when: 'When',
    rule: 'Rule',
    ordinal: 'Which of the month',
    weekday: 'Day of the week',
    monthsOut: 'Months without a meeting',
    monthsOutHint: 'Every year.',
    ownRule: 'Write a rule yourself',
    ownRuleLabel: 'Rule by RFC 5545',
    ownRuleHint: 'For example FREQ=MONTHLY;BYMONTHDAY=15 for the 15th of every month.',
    chooseRule: 'Choose instead',
    seasons: 'Other hours in some months',
    season: (number) => `Other hours ${number}`,
    seasonMonths: 'Months',
    addSeason: 'Add other hours',
    limits: 'Beginning, end and time zone',
    from: 'First month',
    until: 'Last month',
    monthHint: 'Such as 2027-05. Empty: no limit.',
    timeZone: 'Time zone',
    future: 'What you change here concerns meetings that are not created yet. These stay as they are:',
    dates: 'The next twelve dates',
    datesHint: 'By the rule as it stands here.',
    noDates: 'The rule is not right yet, so there are no dates.',
    noMore: 'By the rule there are no more dates.',
    holiday: 'Public holiday',
    skipped: 'No meeting',
    skip: 'Leave it out',
    unskip: 'Hold it after all',
    exists: 'This meeting exists already',
    skipMonths: 'Months left out',
    venues: 'Cafés in turn',
    venuesHint:
      'Each meeting gets the next café. If the list is empty, the police choose the café each time.',
    noVenues: 'No café on the list yet.',
    newVenue: 'Add a café',
    addVenue: 'Put on the list',
    planning: 'Planning',
    keepPlanned: 'How many meetings ahead',
    keepPlannedHint: 'From 1 to 12. Those missing are created automatically, once a day.',
    pause: 'Pause',
    pauseHint: 'No new meetings are created then. Those that exist stay.',
    lastEdition: 'Highest number so far',
    lastEditionHint:
      'The next meeting gets the number after it. Change it only if meetings took place that are not known here.',
    copied: (quarter) => `Copied from the series “${quarter}”. Change what is different.`,
    about: 'What it is',
    name: 'Name',
    quarter: 'Quarter',
    id: 'Short name',
    idHint: (id) => `Stands in addresses, such as /fr/series/${id}. It never changes.`,
    purpose: 'What the meetings are for',
    notFor: 'What they are not for, and where to go with that',
    subjects: 'Subjects',
    subjectsHint: 'The topics of the meetings are sorted by them.',
    subject: (number) => `Subject ${number}`,
    subjectsOrder: 'Subjects: order',
    addSubject: 'Add a subject',
    create: 'Add the series',
    close: 'Close the series',
    closeOpen: 'What it means',
    closeHint:
      'Then nothing more is planned, the series is no longer on the website, and nobody can send suggestions for it any more. Its meetings and their history stay.',
    closeUpcoming: 'Please cancel one by one the meetings that are planned already.',
    closeSure:
      'Close the series? Nothing more will be planned, and nobody can send suggestions for it any more. You can reopen it here.',
    isClosed: 'This series is closed.',
    reopen: 'Reopen the series',
    needsText: 'Write it in one language at least.',
    needsQuarter: 'Give the quarter.',
    needsId: 'Lower-case letters, digits and hyphens, such as gare. It begins with a letter.',
    idTaken: 'This short name exists already. Take another.',
    thatSeries: 'See that series',
    needsSubject: 'Give the subject a name.',
    needsKeep: 'Give a number from 1 to 12.',
    needsEdition: 'Give a number, 0 or more.',
    editionBelow: (number) => `Meeting ${number} exists: the number can’t be smaller.`,
    tooManyVenues: '12 cafés at most.',
  },
  pt: {
    title: 'Série',
    titleNew: 'Nova série',
    add: 'Acrescentar uma série',
    list: 'Séries',
    edit: 'Ver e alterar',
    read: 'Ver',
    readOnly: 'Pode ler isto. Só um coordenador ou uma coordenadora o pode alterar.',
    history: 'Histórico',
    page: 'Página para os moradores',
    paused: 'em pausa',
    closed: 'encerrada',
    upcoming: 'Próximos encontros',
    none: 'Não há nada previsto.',
    when: 'Quando',
    rule: 'Regra',
    ordinal: 'Qual do mês',
    weekday: 'Dia da semana',
    monthsOut: 'Meses sem encontro',
    monthsOutHint: 'Todos os anos.',
    ownRule: 'Escrever uma regra própria',
    ownRuleLabel: 'Regra segundo RFC 5545',
    ownRuleHint: 'Por exemplo FREQ=MONTHLY;BYMONTHDAY=15 para o dia 15 de cada mês.',
    chooseRule: 'Escolher em vez disso',
    seasons: 'Outras horas nalguns meses',
    season: (number) => `Outras horas ${number}`,
    seasonMonths: 'Meses',
    addSeason: 'Acrescentar outras horas',
    limits: 'Início, fim e fuso horário',
    from: 'Primeiro mês',
    until: 'Último mês',
    monthHint: 'Como 2027-05. Vazio: sem limite.',
    timeZone: 'Fuso horário',
    future: 'O que alterar aqui vale para os encontros que ainda não existem. Estes ficam como estão:',
    dates: 'As próximas doze datas',
    datesHint: 'Segundo a regra tal como está aqui.',
    noDates: 'A regra ainda não está certa. Por isso não há datas.',
    noMore: 'Segundo a regra, já não há datas.',
    holiday: 'Feriado',
    skipped: 'Sem encontro',
    skip: 'Não realizar',
    unskip: 'Realizar afinal',
    exists: 'Este encontro já existe',
    skipMonths: 'Meses suprimidos',
    venues: 'Cafés à vez',
    venuesHint:
      'Cada encontro recebe o café seguinte. Se a lista estiver vazia, a polícia escolhe o café de cada vez.',
    noVenues: 'Ainda não há nenhum café na lista.',
    newVenue: 'Acrescentar um café',
    addVenue: 'Pôr na lista',
    planning: 'Planeamento',
    keepPlanned: 'Quantos encontros com antecedência',
    keepPlannedHint: 'De 1 a 12. Os que faltam são criados automaticamente, uma vez por dia.',
    pause: 'Pôr em pausa',
    pauseHint: 'Não são criados novos encontros. Os que existem ficam.',
    lastEdition: 'Número mais alto até agora',
    lastEditionHint:
      'O próximo encontro recebe o número seguinte. Altere-o só se houve encontros que não são conhecidos aqui.',
    copied: (quarter) => `Copiado da série «${quarter}». Altere o que for diferente.`,
    about: 'De que se trata',
    name: 'Nome',
    quarter: 'Bairro',
    id: 'Identificador',
    idHint: (id) => `Aparece nos endereços, como /fr/series/${id}. Nunca muda.`,
    purpose: 'Para que servem os encontros',
    notFor: 'Para que não servem, e aonde se dirigir',
    subjects: 'Áreas',
    subjectsHint: 'Os temas dos encontros são organizados por elas.',
    subject: (number) => `Área ${number}`,
    subjectsOrder: 'Áreas: ordem',
    addSubject: 'Acrescentar uma área',
    create: 'Criar a série',
    close: 'Encerrar a série',
    closeOpen: 'O que isso significa',
    closeHint:
      'Depois nada mais é planeado, a série deixa de estar no site e ninguém pode enviar sugestões para ela. Os encontros e o seu histórico ficam.',
    closeUpcoming: 'Cancele um a um os encontros já previstos.',
    closeSure:
      'Encerrar a série? Nada mais será planeado e ninguém poderá enviar sugestões para ela. Pode reabri-la aqui.',
    isClosed: 'Esta série está encerrada.',
    reopen: 'Reabrir a série',
    needsText: 'Escreva-o pelo menos numa língua.',
    needsQuarter: 'Indique o bairro.',
    needsId: 'Letras minúsculas, algarismos e hífenes, como gare. Começa por uma letra.',
    idTaken: 'Este identificador já existe. Escolha outro.',
    thatSeries: 'Ver essa série',
    needsSubject: 'Dê um nome à área.',
    needsKeep: 'Indique um número de 1 a 12.',
    needsEdition: 'Indique um número, 0 ou mais.',
    editionBelow: (number) => `O encontro ${number} já existe: o número não pode ser menor.`,
    tooManyVenues: '12 cafés no máximo.',
  },
};
