import type { Texts } from '../../parts/Texts.ts';

interface InsightsTexts {
  readonly lead: string;
  readonly from: string;
  readonly to: string;
  readonly show: string;
  readonly wrongOrder: string;
  readonly print: string;
  readonly csvSubjects: string;
  readonly csvSessions: string;
  readonly subjects: string;
  /** First and last month, in words. */
  readonly subjectsIn: (from: string, to: string) => string;
  readonly noSubjects: string;
  readonly subject: string;
  readonly editions: string;
  readonly support: string;
  readonly raised: string;
  readonly lastRaised: string;
  readonly withoutOutcome: string;
  readonly trend: string;
  readonly about: string;
  /** First and last month before, in words. */
  readonly trendOf: (from: string, to: string) => string;
  readonly returns: string;
  readonly grows: (by: number) => string;
  readonly shrinks: (by: number) => string;
  readonly same: string;
  readonly meetings: string;
  readonly meetingsIn: (from: string, to: string) => string;
  readonly noMeetings: string;
  readonly meeting: string;
  readonly visitors: string;
  readonly notNoted: string;
  readonly topics: string;
  readonly none: string;
  readonly inbox: string;
  readonly inboxNow: string;
  readonly inboxHint: string;
  readonly status: string;
  readonly number: string;
  readonly capped: string;
}

/** What came up over the months. */
export const insightsTexts: Texts<InsightsTexts> = {
  lb: {
    lead: 'D’Zuele soen, wat ugeschwat gouf, net wat am Quartier geschitt. Si sinn exakt, an nëmme fir Iech: D’Leit gesinn op der Websäit Fënneferschrëtt.',
    from: 'Vum Mount',
    to: 'Bis',
    show: 'Weisen',
    wrongOrder: 'Den éischte Mount kënnt nom leschten. Dréit se ëm.',
    print: 'Drécken',
    csvSubjects: 'Beräicher eroflueden (CSV)',
    csvSessions: 'Treffen eroflueden (CSV)',
    subjects: 'Wat ugeschwat gouf',
    subjectsIn: (from, to) => `Beräicher, ${from} bis ${to}`,
    noSubjects: 'An dëser Zäit stoung näischt op der Lëscht.',
    subject: 'Beräich',
    editions: 'Treffen',
    support: 'Leit',
    raised: 'dovun am Café',
    lastRaised: 'Fir d’lescht',
    withoutOutcome: 'Ouni Resultat',
    trend: 'Entwécklung',
    about:
      'Leit: ugeholl Virschléi an déi, déi et am Café ugeschwat hunn. Ouni Resultat: Themen, bei deenen nach net steet, wat d’Police gemaach huet.',
    trendOf: (from, to) => `Entwécklung: am Verglach mat ${from} bis ${to}.`,
    returns: 'kënnt erëm',
    grows: (by) => `méi (+${by})`,
    shrinks: (by) => `manner (−${by})`,
    same: 'gläich vill',
    meetings: 'Treffe fir Treffen',
    meetingsIn: (from, to) => `Treffen, ${from} bis ${to}`,
    noMeetings: 'An dëser Zäit war keen Treffen.',
    meeting: 'Treffen',
    visitors: 'Komm sinn',
    notNoted: 'net notéiert',
    topics: 'Beräicher, mat der Zuel vun de Leit',
    none: 'keng',
    inbox: 'Virschléi',
    inboxNow: 'Virschléi, sou wéi et elo ass',
    inboxHint: 'Wat haut geschéckt gouf, gesitt Dir muer.',
    status: 'Stand',
    number: 'Zuel',
    capped: '1.000 oder méi',
  },
  fr: {
    lead: 'Ces nombres disent de quoi on a parlé, pas ce qui se passe dans le quartier. Ils sont exacts et pour vous seulement : sur le site, on ne voit que des pas de cinq.',
    from: 'De',
    to: 'À',
    show: 'Afficher',
    wrongOrder: 'Le premier mois vient après le dernier. Inversez-les.',
    print: 'Imprimer',
    csvSubjects: 'Télécharger les domaines (CSV)',
    csvSessions: 'Télécharger les rencontres (CSV)',
    subjects: 'De quoi on a parlé',
    subjectsIn: (from, to) => `Domaines, de ${from} à ${to}`,
    noSubjects: 'Rien n’était sur la liste pendant ces mois.',
    subject: 'Domaine',
    editions: 'Rencontres',
    support: 'Personnes',
    raised: 'dont au café',
    lastRaised: 'Dernière fois',
    withoutOutcome: 'Sans résultat',
    trend: 'Évolution',
    about:
      'Personnes : les suggestions acceptées et les personnes qui en ont parlé au café. Sans résultat : les sujets où il n’est pas encore écrit ce que la police a fait.',
    trendOf: (from, to) => `Évolution : par rapport à la période de ${from} à ${to}.`,
    returns: 'revient',
    grows: (by) => `plus (+${by})`,
    shrinks: (by) => `moins (−${by})`,
    same: 'autant',
    meetings: 'Rencontre par rencontre',
    meetingsIn: (from, to) => `Rencontres, de ${from} à ${to}`,
    noMeetings: 'Il n’y avait pas de rencontre pendant ces mois.',
    meeting: 'Rencontre',
    visitors: 'Venues',
    notNoted: 'pas noté',
    topics: 'Domaines, avec le nombre de personnes',
    none: 'aucun',
    inbox: 'Suggestions',
    inboxNow: 'Les suggestions, en ce moment',
    inboxHint: 'Ce qui est envoyé aujourd’hui s’affiche demain.',
    status: 'État',
    number: 'Nombre',
    capped: '1 000 ou plus',
  },
  de: {
    lead: 'Diese Zahlen sagen, was angesprochen wurde, nicht was im Viertel geschieht. Sie sind genau und nur für Sie: Auf der Website stehen Fünferschritte.',
    from: 'Von',
    to: 'Bis',
    show: 'Zeigen',
    wrongOrder: 'Der erste Monat kommt nach dem letzten. Tauschen Sie sie.',
    print: 'Drucken',
    csvSubjects: 'Bereiche herunterladen (CSV)',
    csvSessions: 'Treffen herunterladen (CSV)',
    subjects: 'Was angesprochen wurde',
    subjectsIn: (from, to) => `Bereiche, ${from} bis ${to}`,
    noSubjects: 'In diesen Monaten stand nichts auf der Liste.',
    subject: 'Bereich',
    editions: 'Treffen',
    support: 'Personen',
    raised: 'davon im Café',
    lastRaised: 'Zuletzt',
    withoutOutcome: 'Ohne Ergebnis',
    trend: 'Entwicklung',
    about:
      'Personen: angenommene Vorschläge und alle, die es im Café angesprochen haben. Ohne Ergebnis: Themen, bei denen noch nicht steht, was die Polizei getan hat.',
    trendOf: (from, to) => `Entwicklung: verglichen mit der Zeit von ${from} bis ${to}.`,
    returns: 'kommt wieder',
    grows: (by) => `mehr (+${by})`,
    shrinks: (by) => `weniger (−${by})`,
    same: 'gleich viele',
    meetings: 'Treffen für Treffen',
    meetingsIn: (from, to) => `Treffen, ${from} bis ${to}`,
    noMeetings: 'In diesen Monaten gab es kein Treffen.',
    meeting: 'Treffen',
    visitors: 'Gekommen',
    notNoted: 'nicht notiert',
    topics: 'Bereiche, mit Zahl der Personen',
    none: 'keine',
    inbox: 'Vorschläge',
    inboxNow: 'Die Vorschläge, wie sie jetzt stehen',
    inboxHint: 'Was heute geschickt wurde, sehen Sie morgen.',
    status: 'Stand',
    number: 'Zahl',
    capped: '1.000 oder mehr',
  },
  en: {
    lead: 'These numbers say what was raised, not what happens in the quarter. They are exact, and for you only: the website shows steps of five.',
    from: 'From',
    to: 'To',
    show: 'Show',
    wrongOrder: 'The first month comes after the last. Swap them.',
    print: 'Print',
    csvSubjects: 'Download the subjects (CSV)',
    csvSessions: 'Download the meetings (CSV)',
    subjects: 'What was raised',
    subjectsIn: (from, to) => `Subjects, ${from} to ${to}`,
    noSubjects: 'Nothing was on the list in these months.',
    subject: 'Subject',
    editions: 'Meetings',
    support: 'People',
    raised: 'of these, at the café',
    lastRaised: 'Last time',
    withoutOutcome: 'Without outcome',
    trend: 'Trend',
    about:
      'People: suggestions that were accepted, and who raised it at the café. Without outcome: topics that do not say yet what the police did.',
    trendOf: (from, to) => `Trend: compared with ${from} to ${to}.`,
    returns: 'returns',
    grows: (by) => `more (+${by})`,
    shrinks: (by) => `fewer (−${by})`,
    same: 'as many',
    meetings: 'Meeting by meeting',
    meetingsIn: (from, to) => `Meetings, ${from} to ${to}`,
    noMeetings: 'There was no meeting in these months.',
    meeting: 'Meeting',
    visitors: 'Came',
    notNoted: 'not noted',
    topics: 'Subjects, with how many people',
    none: 'none',
    inbox: 'Suggestions',
    inboxNow: 'The suggestions, as they are now',
    inboxHint: 'What was sent today is shown tomorrow.',
    status: 'Status',
    number: 'Number',
    capped: '1,000 or more',
  },
  pt: {
    lead: 'Estes números dizem de que se falou, não o que acontece no bairro. São exatos e só para si: no site aparecem de cinco em cinco.',
    from: 'De',
    to: 'Até',
    show: 'Mostrar',
    wrongOrder: 'O primeiro mês vem depois do último. Troque-os.',
    print: 'Imprimir',
    csvSubjects: 'Descarregar as áreas (CSV)',
    csvSessions: 'Descarregar os encontros (CSV)',
    subjects: 'De que se falou',
    subjectsIn: (from, to) => `Áreas, de ${from} a ${to}`,
    noSubjects: 'Não havia nada na lista nestes meses.',
    subject: 'Área',
    editions: 'Encontros',
    support: 'Pessoas',
    raised: 'das quais no café',
    lastRaised: 'Última vez',
    withoutOutcome: 'Sem resultado',
    trend: 'Evolução',
    about:
      'Pessoas: as sugestões aceites e quem falou disso no café. Sem resultado: os temas onde ainda não está escrito o que a polícia fez.',
    trendOf: (from, to) => `Evolução: em comparação com o período de ${from} a ${to}.`,
    returns: 'volta',
    grows: (by) => `mais (+${by})`,
    shrinks: (by) => `menos (−${by})`,
    same: 'o mesmo número',
    meetings: 'Encontro a encontro',
    meetingsIn: (from, to) => `Encontros, de ${from} a ${to}`,
    noMeetings: 'Não houve nenhum encontro nestes meses.',
    meeting: 'Encontro',
    visitors: 'Vieram',
    notNoted: 'não anotado',
    topics: 'Áreas, com o número de pessoas',
    none: 'nenhuma',
    inbox: 'Sugestões',
    inboxNow: 'As sugestões, neste momento',
    inboxHint: 'O que foi enviado hoje aparece amanhã.',
    status: 'Estado',
    number: 'Número',
    capped: '1000 ou mais',
  },
};
