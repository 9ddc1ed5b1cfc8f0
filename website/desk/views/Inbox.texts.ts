import type { InboxSuggestion } from '../../../shared/model/Suggestion.ts';
import type { Texts } from '../../parts/Texts.ts';

type PerStatus = Readonly<Record<InboxSuggestion['status'], string>>;

interface InboxTexts {
  /** What parts a label from what it names. */
  readonly colon: string;
  readonly nobody: string;
  readonly narrow: string;
  readonly statuses: PerStatus;
  readonly kinds: Readonly<Record<InboxSuggestion['kind'], string>>;
  readonly meeting: string;
  readonly anyMeeting: string;
  readonly kind: string;
  readonly anyKind: string;
  readonly day: string;
  readonly showAll: string;
  readonly noneWaits: string;
  readonly none: string;
  readonly more: string;
  readonly last: string;
  readonly wantedMeeting: string;
  readonly wantedTopic: string;
  readonly unknownMeeting: string;
  readonly meToo: string;
  readonly expires: string;
  readonly decided: Readonly<Record<InboxSuggestion['status'], (by: string, day: string) => string>>;
  readonly into: string;
  readonly reply: string;
  readonly accept: string;
  readonly answer: string;
  readonly decline: string;
  readonly refer: string;
  readonly takeBack: string;
  readonly takingBack: string;
  readonly discard: string;
  readonly otherwise: string;
  readonly goOnWriting: string;
  readonly tick: string;
  readonly sameWords: (count: number) => string;
  readonly sameTopic: (count: number) => string;
  readonly showEach: string;
  readonly acceptAll: (count: number) => string;
  readonly discardAll: (count: number) => string;
  readonly allWithWords: string;
  readonly decision: string;
  readonly topic: string;
  readonly chooseTopic: string;
  readonly newTopic: string;
  readonly readingTopics: string;
  readonly noMeetings: string;
  readonly replyHint: (language: string) => string;
  readonly startFrom: string;
  readonly advice: string;
  readonly save: Readonly<Record<'accepted' | 'answered' | 'declined' | 'referred', string>>;
  readonly close: string;
  readonly needsDecision: string;
  readonly needsMeeting: string;
  readonly needsTopic: string;
  readonly needsReply: string;
  readonly topicGone: string;
  readonly gone: string;
  readonly goneReply: string;
  readonly copy: string;
  readonly copied: string;
  readonly throwAway: string;
  readonly label: (day: string) => string;
  readonly begun: string;
  readonly progress: (done: number, total: number) => string;
  readonly passedOver: (count: number) => string;
  readonly shortcuts: string;
  readonly shortcutsOn: string;
  readonly next: string;
  readonly previous: string;
  readonly ticked: (count: number) => string;
  readonly tickAll: string;
  readonly untick: string;
  readonly discardTicked: string;
  readonly many: string;
  readonly manyHint: string;
  readonly anyTopic: string;
  readonly words: string;
  readonly anyWords: string;
  readonly withoutWords: string;
  readonly theseWords: string;
  readonly count: string;
  readonly counting: string;
  readonly needsDay: string;
  readonly noneSuch: string;
  readonly question: (total: number, isMore: boolean) => string;
  readonly which: string;
  readonly consequence: string;
  readonly week: string;
  readonly cancel: string;
  readonly running: (done: number, total: number, isMore: boolean) => string;
  readonly stop: string;
  readonly stopping: string;
  readonly stopped: (done: number) => string;
  readonly broken: (done: number) => string;
  readonly goOn: string;
  readonly finished: (done: number) => string;
  readonly seeDiscarded: string;
}

/** The inbox: what residents sent, and what becomes of it. */
export const inboxTexts: Texts<InboxTexts> = {
  lb: {
    colon: ': ',
    nobody: 'Mir halen net fest, wien eppes geschéckt huet.',
    narrow: 'Wat gewise gëtt',
    statuses: {
      received: 'Waarden',
      accepted: 'Ugeholl',
      answered: 'Beäntwert',
      declined: 'Ofgeleent',
      referred: 'Weiderverwisen',
      discarded: 'Ewechgeluecht',
    },
    kinds: { concern: 'Suerg', need: 'Besoin', expectation: 'Erwaardung', question: 'Fro' },
    meeting: 'Treffen',
    anyMeeting: 'All Treffen',
    kind: 'Zort',
    anyKind: 'All Zorten',
    day: 'Ukomm den',
    showAll: 'Alles weisen',
    noneWaits: 'Näischt waart. Iwwer alles ass decidéiert.',
    none: 'Hei gëtt et keng Virschléi.',
    more: 'Méi weisen',
    last: 'Dat war dee leschten, deen hei gewaart huet.',
    wantedMeeting: 'Fir d’Treffen',
    wantedTopic: 'Zum Thema',
    unknownMeeting: 'en Treffen, dat et net gëtt',
    meToo: 'Ouni eegen Text: ënnerstëtzt dëst Thema.',
    expires: 'Läscht sech',
    decided: {
      received: (by, day) => `Waart nees: ${by}, ${day}`,
      accepted: (by, day) => `Ugeholl: ${by}, ${day}`,
      answered: (by, day) => `Beäntwert: ${by}, ${day}`,
      declined: (by, day) => `Ofgeleent: ${by}, ${day}`,
      referred: (by, day) => `Weiderverwisen: ${by}, ${day}`,
      discarded: (by, day) => `Ewechgeluecht: ${by}, ${day}`,
    },
    into: 'Ënner dem Thema',
    reply: 'Äntwert',
    accept: 'Unhuelen',
    answer: 'Äntweren',
    decline: 'Ofleenen',
    refer: 'Weiderverweisen',
    takeBack: 'Decisioun zréckhuelen',
    takingBack: 'Gëtt zréckgeholl …',
    discard: 'Ewechleeën',
    otherwise: 'Anescht decidéieren',
    goOnWriting: 'Weiderschreiwen',
    tick: 'Ukräizen',
    sameWords: (count) => `Déi selwecht Wierder, ${count} Mol`,
    sameTopic: (count) => `Ënnerstëtzt ouni Wierder, ${count} Mol`,
    showEach: 'Eenzel weisen',
    acceptAll: (count) => `All ${count} unhuelen`,
    discardAll: (count) => `All ${count} ewechleeën`,
    allWithWords: 'E ganzen Dag mat dëse Wierder …',
    decision: 'Wat gëtt decidéiert?',
    topic: 'Thema um Programm',
    chooseTopic: 'Wielt en Thema …',
    newTopic: 'En neit Thema',
    readingTopics: 'D’Theme gi gelueden …',
    noMeetings: 'Et gëtt keen Treffen, bei deem et ugeholl ka ginn.',
    replyHint: (language) => `Héchstens 2000 Zeechen. Geschriwwe gouf op: ${language}.`,
    startFrom: 'Fir unzefänken:',
    advice: 'Dat hei steet vum selwe virun Ärer Äntwert:',
    save: {
      accepted: 'Unhuelen',
      answered: 'Äntwert schécken',
      declined: 'Ofleenen',
      referred: 'Weiderverweisen',
    },
    close: 'Zouklappen',
    needsDecision: 'Wielt, wat decidéiert gëtt.',
    needsMeeting: 'Wielt en Treffen.',
    needsTopic: 'Wielt en Thema, oder schreift en neit.',
    needsReply: 'Schreift eng Äntwert. Si gëtt mat der Quittung gelies.',
    topicGone: 'Dëst Thema steet net méi um Programm. Wielt en anert.',
    gone: 'Dëse Virschlag gëtt et net méi: Hie gouf zréckgeholl oder ass ofgelaf. D’Wierder si geläscht.',
    goneReply: 'Är Äntwert, fir ze kopéieren',
    copy: 'Kopéieren',
    copied: 'Kopéiert.',
    throwAway: 'Äntwert ewechgeheien',
    label: (day) => `Virschlag vum ${day}`,
    begun: 'Ugefaangen, mee hei net gewisen:',
    progress: (done, total) => `${done} vun ${total} …`,
    passedOver: (count) =>
      count === 1
        ? 'Iwwer een hat schonn een aneren decidéiert, oder e gouf zréckgeholl.'
        : `Iwwer ${count} hat schonn een aneren decidéiert, oder si goufen zréckgeholl.`,
    shortcuts: 'Tasten',
    shortcutsOn: 'Taste gëllen an der Lëscht',
    next: 'deen nächsten',
    previous: 'dee virdrun',
    ticked: (count) => `${count} ugekräizt`,
    tickAll: 'All hei ukräizen',
    untick: 'Kräizer ewech',
    discardTicked: 'Déi ugekräizt Virschléi ewechleeën',
    many: 'Vill op eemol ewechleeën',
    manyHint:
      'Nëmme fir dat, wat kee Virschlag ass: eng Flut, en Test. Wat net passt, leent Dir mat enger Äntwert of.',
    anyTopic: 'All Themen',
    words: 'Wierder',
    anyWords: 'Egal wéi eng',
    withoutWords: 'Ouni Wierder',
    theseWords: 'Genee dës Wierder',
    count: 'Zielen a froen',
    counting: 'Gëtt gezielt …',
    needsDay: 'Gitt den Dag un.',
    noneSuch: 'Vun deene waart keen.',
    question: (total, isMore) =>
      total === 1 && !isMore
        ? 'Ee Virschlag ewechleeën?'
        : `${isMore ? 'Méi wéi' : 'Bis zu'} ${total} Virschléi ewechleeën?`,
    which: 'Dës Virschléi:',
    consequence: 'Wien eppes geschéckt huet, gesäit, datt et ewechgeluecht gouf, ouni Äntwert.',
    week: 'Eng Woch laang kann dat mat enger anerer Decisioun zréckgeholl ginn. Duerno si se geläscht.',
    cancel: 'Ofbriechen',
    running: (done, total, isMore) => `${done} vun ${isMore ? 'méi wéi' : 'ongeféier'} ${total} …`,
    stop: 'Stoppen',
    stopping: 'Gëtt gestoppt …',
    stopped: (done) => `Gestoppt. Ewechgeluecht: ${done}. Déi aner waarden nach.`,
    broken: (done) => `Ënnerbrach. Ewechgeluecht: ${done}. Déi aner waarden nach.`,
    goOn: 'Virufueren',
    finished: (done) => (done === 1 ? 'Een ass ewechgeluecht.' : `${done} sinn ewechgeluecht.`),
    seeDiscarded: 'Déi ewechgeluecht Virschléi kucken',
  },
  fr: {
    colon: ' : ',
    nobody: 'Nous n’enregistrons pas qui a envoyé quoi.',
    narrow: 'Ce qui est affiché',
    statuses: {
      received: 'En attente',
      accepted: 'Acceptées',
      answered: 'Avec réponse',
      declined: 'Non retenues',
      referred: 'Orientées',
      discarded: 'Écartées',
    },
    kinds: { concern: 'Inquiétude', need: 'Besoin', expectation: 'Attente', question: 'Question' },
    meeting: 'Rencontre',
    anyMeeting: 'Toutes les rencontres',
    kind: 'Type',
    anyKind: 'Tous les types',
    day: 'Reçues le',
    showAll: 'Tout afficher',
    noneWaits: 'Rien n’attend. Tout est décidé.',
    none: 'Il n’y a pas de suggestions ici.',
    more: 'En afficher plus',
    last: 'C’était la dernière en attente ici.',
    wantedMeeting: 'Pour la rencontre',
    wantedTopic: 'Sur le sujet',
    unknownMeeting: 'une rencontre qui n’existe pas',
    meToo: 'Sans texte : soutient ce sujet.',
    expires: 'S’efface',
    decided: {
      received: (by, day) => `Remise en attente : ${by}, ${day}`,
      accepted: (by, day) => `Acceptée : ${by}, ${day}`,
      answered: (by, day) => `Réponse donnée : ${by}, ${day}`,
      declined: (by, day) => `Non retenue : ${by}, ${day}`,
      referred: (by, day) => `Orientée : ${by}, ${day}`,
      discarded: (by, day) => `Écartée : ${by}, ${day}`,
    },
    into: 'Dans le sujet',
    reply: 'Réponse',
    accept: 'Accepter',
    answer: 'Répondre',
    decline: 'Ne pas retenir',
    refer: 'Orienter',
    takeBack: 'Annuler la décision',
    takingBack: 'Annulation…',
    discard: 'Écarter',
    otherwise: 'Décider autrement',
    goOnWriting: 'Continuer à écrire',
    tick: 'Cocher',
    sameWords: (count) => `Les mêmes mots, ${count} fois`,
    sameTopic: (count) => `Soutiens sans texte, ${count} fois`,
    showEach: 'Les voir une à une',
    acceptAll: (count) => `Accepter les ${count}`,
    discardAll: (count) => `Écarter les ${count}`,
    allWithWords: 'Tout un jour avec ces mots…',
    decision: 'Que décidez-vous ?',
    topic: 'Sujet au programme',
    chooseTopic: 'Choisissez un sujet…',
    newTopic: 'Un nouveau sujet',
    readingTopics: 'Chargement des sujets…',
    noMeetings: 'Il n’y a aucune rencontre pour laquelle l’accepter.',
    replyHint: (language) => `2 000 caractères au plus. Écrite en : ${language}.`,
    startFrom: 'Pour commencer :',
    advice: 'Ceci est placé d’office avant votre réponse :',
    save: {
      accepted: 'Accepter',
      answered: 'Envoyer la réponse',
      declined: 'Ne pas retenir',
      referred: 'Orienter',
    },
    close: 'Replier',
    needsDecision: 'Choisissez une décision.',
    needsMeeting: 'Choisissez une rencontre.',
    needsTopic: 'Choisissez un sujet, ou écrivez-en un nouveau.',
    needsReply: 'Écrivez une réponse. On la lit avec le reçu.',
    topicGone: 'Ce sujet n’est plus au programme. Choisissez-en un autre.',
    gone: 'Cette suggestion n’existe plus : elle a été retirée, ou son délai est passé. Ses mots sont effacés.',
    goneReply: 'Votre réponse, à copier',
    copy: 'Copier',
    copied: 'Copié.',
    throwAway: 'Jeter la réponse',
    label: (day) => `Suggestion du ${day}`,
    begun: 'Commencé, mais pas affiché ici :',
    progress: (done, total) => `${done} sur ${total}…`,
    passedOver: (count) =>
      count === 1
        ? 'Pour une, quelqu’un avait déjà décidé, ou elle a été retirée.'
        : `Pour ${count}, quelqu’un avait déjà décidé, ou elles ont été retirées.`,
    shortcuts: 'Raccourcis clavier',
    shortcutsOn: 'Les raccourcis marchent dans la liste',
    next: 'suivante',
    previous: 'précédente',
    ticked: (count) => (count === 1 ? '1 cochée' : `${count} cochées`),
    tickAll: 'Tout cocher ici',
    untick: 'Tout décocher',
    discardTicked: 'Écarter celles qui sont cochées',
    many: 'En écarter beaucoup à la fois',
    manyHint:
      'Seulement pour ce qui n’est pas une suggestion : un envoi en masse, un essai. Pour ce qui ne convient pas, choisissez « Ne pas retenir », avec une réponse.',
    anyTopic: 'Tous les sujets',
    words: 'Mots',
    anyWords: 'Peu importe',
    withoutWords: 'Sans texte',
    theseWords: 'Exactement ces mots',
    count: 'Compter, puis demander',
    counting: 'Comptage…',
    needsDay: 'Indiquez le jour.',
    noneSuch: 'Aucune de ces suggestions n’est en attente.',
    question: (total, isMore) =>
      total === 1 && !isMore
        ? 'Écarter une suggestion ?'
        : `Écarter ${isMore ? 'plus de' : 'jusqu’à'} ${total} suggestions ?`,
    which: 'Ces suggestions :',
    consequence: 'La personne qui en a envoyé une voit qu’elle a été écartée, sans réponse.',
    week: 'Pendant une semaine, une autre décision peut l’annuler. Ensuite, elles sont effacées.',
    cancel: 'Annuler',
    running: (done, total, isMore) => `${done} sur ${isMore ? 'plus de' : 'environ'} ${total}…`,
    stop: 'Arrêter',
    stopping: 'Arrêt…',
    stopped: (done) => `Arrêté. Écartées : ${done}. Les autres attendent encore.`,
    broken: (done) => `Interrompu. Écartées : ${done}. Les autres attendent encore.`,
    goOn: 'Continuer',
    finished: (done) => (done === 1 ? 'Une suggestion est écartée.' : `${done} suggestions sont écartées.`),
    seeDiscarded: 'Voir les suggestions écartées',
  },
  de: {
    colon: ': ',
    nobody: 'Wir halten nicht fest, wer was geschickt hat.',
    narrow: 'Was gezeigt wird',
    statuses: {
      received: 'Offen',
      accepted: 'Angenommen',
      answered: 'Beantwortet',
      declined: 'Abgelehnt',
      referred: 'Weiterverwiesen',
      discarded: 'Verworfen',
    },
    kinds: { concern: 'Sorge', need: 'Bedürfnis', expectation: 'Erwartung', question: 'Frage' },
    meeting: 'Treffen',
    anyMeeting: 'Alle Treffen',
    kind: 'Art',
    anyKind: 'Alle Arten',
    day: 'Angekommen am',
    showAll: 'Alles zeigen',
    noneWaits: 'Nichts wartet. Über alles ist entschieden.',
    none: 'Hier gibt es keine Vorschläge.',
    more: 'Mehr zeigen',
    last: 'Das war der letzte, der hier wartete.',
    wantedMeeting: 'Für das Treffen',
    wantedTopic: 'Zum Thema',
    unknownMeeting: 'ein Treffen, das es nicht gibt',
    meToo: 'Ohne eigenen Text: unterstützt dieses Thema.',
    expires: 'Löscht sich',
    decided: {
      received: (by, day) => `Wieder offen: ${by}, ${day}`,
      accepted: (by, day) => `Angenommen: ${by}, ${day}`,
      answered: (by, day) => `Beantwortet: ${by}, ${day}`,
      declined: (by, day) => `Abgelehnt: ${by}, ${day}`,
      referred: (by, day) => `Weiterverwiesen: ${by}, ${day}`,
      discarded: (by, day) => `Verworfen: ${by}, ${day}`,
    },
    into: 'Unter dem Thema',
    reply: 'Antwort',
    accept: 'Annehmen',
    answer: 'Antworten',
    decline: 'Ablehnen',
    refer: 'Weiterverweisen',
    takeBack: 'Entscheidung zurücknehmen',
    takingBack: 'Wird zurückgenommen …',
    discard: 'Verwerfen',
    otherwise: 'Anders entscheiden',
    goOnWriting: 'Weiterschreiben',
    tick: 'Ankreuzen',
    sameWords: (count) => `Dieselben Worte, ${count}-mal`,
    sameTopic: (count) => `Unterstützt ohne Worte, ${count}-mal`,
    showEach: 'Einzeln zeigen',
    acceptAll: (count) => `Alle ${count} annehmen`,
    discardAll: (count) => `Alle ${count} verwerfen`,
    allWithWords: 'Einen ganzen Tag mit diesen Worten …',
    decision: 'Was wird entschieden?',
    topic: 'Thema auf dem Programm',
    chooseTopic: 'Wählen Sie ein Thema …',
    newTopic: 'Ein neues Thema',
    readingTopics: 'Die Themen werden geladen …',
    noMeetings: 'Es gibt kein Treffen, für das man ihn annehmen könnte.',
    replyHint: (language) => `Höchstens 2000 Zeichen. Geschrieben wurde auf: ${language}.`,
    startFrom: 'Zum Anfangen:',
    advice: 'Dies steht von selbst vor Ihrer Antwort:',
    save: {
      accepted: 'Annehmen',
      answered: 'Antwort schicken',
      declined: 'Ablehnen',
      referred: 'Weiterverweisen',
    },
    close: 'Zuklappen',
    needsDecision: 'Wählen Sie, was entschieden wird.',
    needsMeeting: 'Wählen Sie ein Treffen.',
    needsTopic: 'Wählen Sie ein Thema, oder schreiben Sie ein neues.',
    needsReply: 'Schreiben Sie eine Antwort. Sie wird mit der Quittung gelesen.',
    topicGone: 'Dieses Thema steht nicht mehr auf dem Programm. Wählen Sie ein anderes.',
    gone: 'Diesen Vorschlag gibt es nicht mehr: Er wurde zurückgenommen oder ist abgelaufen. Die Worte sind gelöscht.',
    goneReply: 'Ihre Antwort, zum Kopieren',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    throwAway: 'Antwort wegwerfen',
    label: (day) => `Vorschlag vom ${day}`,
    begun: 'Angefangen, aber hier nicht gezeigt:',
    progress: (done, total) => `${done} von ${total} …`,
    passedOver: (count) =>
      count === 1
        ? 'Über einen hatte schon jemand entschieden, oder er wurde zurückgenommen.'
        : `Über ${count} hatte schon jemand entschieden, oder sie wurden zurückgenommen.`,
    shortcuts: 'Tasten',
    shortcutsOn: 'Tasten gelten in der Liste',
    next: 'nächster',
    previous: 'voriger',
    ticked: (count) => `${count} angekreuzt`,
    tickAll: 'Alle hier ankreuzen',
    untick: 'Kreuze entfernen',
    discardTicked: 'Angekreuzte verwerfen',
    many: 'Viele auf einmal verwerfen',
    manyHint:
      'Nur für das, was kein Vorschlag ist: eine Flut, ein Test. Was nicht passt, lehnen Sie mit einer Antwort ab.',
    anyTopic: 'Alle Themen',
    words: 'Worte',
    anyWords: 'Beliebige',
    withoutWords: 'Ohne Worte',
    theseWords: 'Genau diese Worte',
    count: 'Zählen und fragen',
    counting: 'Wird gezählt …',
    needsDay: 'Geben Sie den Tag an.',
    noneSuch: 'Von diesen wartet keiner.',
    question: (total, isMore) =>
      total === 1 && !isMore
        ? 'Einen Vorschlag verwerfen?'
        : `${isMore ? 'Mehr als' : 'Bis zu'} ${total} Vorschläge verwerfen?`,
    which: 'Diese Vorschläge:',
    consequence: 'Wer einen geschickt hat, sieht, dass er verworfen wurde, ohne Antwort.',
    week: 'Eine Woche lang macht eine andere Entscheidung das rückgängig. Danach sind sie gelöscht.',
    cancel: 'Abbrechen',
    running: (done, total, isMore) => `${done} von ${isMore ? 'mehr als' : 'etwa'} ${total} …`,
    stop: 'Anhalten',
    stopping: 'Wird angehalten …',
    stopped: (done) => `Angehalten. Verworfen: ${done}. Die anderen warten noch.`,
    broken: (done) => `Unterbrochen. Verworfen: ${done}. Die anderen warten noch.`,
    goOn: 'Weitermachen',
    finished: (done) => (done === 1 ? 'Ein Vorschlag ist verworfen.' : `${done} Vorschläge sind verworfen.`),
    seeDiscarded: 'Verworfene ansehen',
  },
  en: {
    colon: ': ',
    nobody: 'We do not record who sent what.',
    narrow: 'What is shown',
    statuses: {
      received: 'Waiting',
      accepted: 'Accepted',
      answered: 'Answered',
      declined: 'Declined',
      referred: 'Referred',
      discarded: 'Discarded',
    },
    kinds: { concern: 'Concern', need: 'Need', expectation: 'Expectation', question: 'Question' },
    meeting: 'Meeting',
    anyMeeting: 'All meetings',
    kind: 'Kind',
    anyKind: 'All kinds',
    day: 'Received on',
    showAll: 'Show all',
    noneWaits: 'Nothing is waiting. Everything is decided.',
    none: 'There are no suggestions here.',
    more: 'Show more',
    last: 'That was the last one waiting here.',
    wantedMeeting: 'For the meeting',
    wantedTopic: 'On the topic',
    unknownMeeting: 'a meeting that does not exist',
    meToo: 'No words: supports this topic.',
    expires: 'Deletes itself',
    decided: {
      received: (by, day) => `Waiting again: ${by}, ${day}`,
      accepted: (by, day) => `Accepted: ${by}, ${day}`,
      answered: (by, day) => `Answered: ${by}, ${day}`,
      declined: (by, day) => `Declined: ${by}, ${day}`,
      referred: (by, day) => `Referred: ${by}, ${day}`,
      discarded: (by, day) => `Discarded: ${by}, ${day}`,
    },
    into: 'Into the topic',
    reply: 'Reply',
    accept: 'Accept',
    answer: 'Answer',
    decline: 'Decline',
    refer: 'Refer',
    takeBack: 'Take the decision back',
    takingBack: 'Taking it back …',
    discard: 'Discard',
    otherwise: 'Decide differently',
    goOnWriting: 'Continue writing',
    tick: 'Tick',
    sameWords: (count) => `The same words, ${count} times`,
    sameTopic: (count) => `Support without words, ${count} times`,
    showEach: 'Show each',
    acceptAll: (count) => `Accept all ${count}`,
    discardAll: (count) => `Discard all ${count}`,
    allWithWords: 'A whole day with these words …',
    decision: 'What is decided?',
    topic: 'Topic on the agenda',
    chooseTopic: 'Choose a topic …',
    newTopic: 'A new topic',
    readingTopics: 'Loading the topics …',
    noMeetings: 'There is no meeting to accept it for.',
    replyHint: (language) => `At most 2,000 characters. It was written in: ${language}.`,
    startFrom: 'To start from:',
    advice: 'This is put before your reply automatically:',
    save: {
      accepted: 'Accept',
      answered: 'Send the answer',
      declined: 'Decline',
      referred: 'Refer',
    },
    close: 'Close',
    needsDecision: 'Choose what is decided.',
    needsMeeting: 'Choose a meeting.',
    needsTopic: 'Choose a topic, or write a new one.',
    needsReply: 'Write a reply. It is read with the receipt.',
    topicGone: 'This topic is not on the agenda any more. Choose another.',
    gone: 'This suggestion is not there any more: it was withdrawn, or has expired. Its words are deleted.',
    goneReply: 'Your reply, to copy',
    copy: 'Copy',
    copied: 'Copied.',
    throwAway: 'Throw the reply away',
    label: (day) => `Suggestion of ${day}`,
    begun: 'Started, but not shown here:',
    progress: (done, total) => `${done} of ${total} …`,
    passedOver: (count) =>
      count === 1
        ? 'One had been decided or withdrawn meanwhile.'
        : `${count} had been decided or withdrawn meanwhile.`,
    shortcuts: 'Keys',
    shortcutsOn: 'Keys work in the list',
    next: 'next',
    previous: 'previous',
    ticked: (count) => `${count} ticked`,
    tickAll: 'Tick all here',
    untick: 'Untick all',
    discardTicked: 'Discard those ticked',
    many: 'Discard many at once',
    manyHint: 'Only for what is no suggestion: a flood, a test. What does not fit is declined, with a reply.',
    anyTopic: 'All topics',
    words: 'Words',
    anyWords: 'Any',
    withoutWords: 'Without words',
    theseWords: 'Exactly these words',
    count: 'Count and ask',
    counting: 'Counting …',
    needsDay: 'Give the day.',
    noneSuch: 'None of these is waiting.',
    question: (total, isMore) =>
      total === 1 && !isMore
        ? 'Discard one suggestion?'
        : `Discard ${isMore ? 'more than' : 'up to'} ${total} suggestions?`,
    which: 'These suggestions:',
    consequence: 'Whoever sent one sees that it was discarded, without a reply.',
    week: 'For a week, another decision takes it back. After that they are deleted.',
    cancel: 'Cancel',
    running: (done, total, isMore) => `${done} of ${isMore ? 'more than' : 'about'} ${total} …`,
    stop: 'Stop',
    stopping: 'Stopping …',
    stopped: (done) => `Stopped. Discarded: ${done}. The others are still waiting.`,
    broken: (done) => `Interrupted. Discarded: ${done}. The others are still waiting.`,
    goOn: 'Go on',
    finished: (done) => (done === 1 ? 'One is discarded.' : `${done} are discarded.`),
    seeDiscarded: 'See those discarded',
  },
  pt: {
    colon: ': ',
    nobody: 'Não registamos quem enviou o quê.',
    narrow: 'O que se mostra',
    statuses: {
      received: 'Em espera',
      accepted: 'Aceites',
      answered: 'Respondidas',
      declined: 'Não aceites',
      referred: 'Encaminhadas',
      discarded: 'Descartadas',
    },
    kinds: { concern: 'Preocupação', need: 'Necessidade', expectation: 'Expectativa', question: 'Pergunta' },
    meeting: 'Encontro',
    anyMeeting: 'Todos os encontros',
    kind: 'Tipo',
    anyKind: 'Todos os tipos',
    day: 'Recebidas em',
    showAll: 'Mostrar tudo',
    noneWaits: 'Não há nada à espera. Está tudo decidido.',
    none: 'Não há sugestões aqui.',
    more: 'Mostrar mais',
    last: 'Era a última que esperava aqui.',
    wantedMeeting: 'Para o encontro',
    wantedTopic: 'Sobre o tema',
    unknownMeeting: 'um encontro que não existe',
    meToo: 'Sem texto: apoia este tema.',
    expires: 'Apaga-se',
    decided: {
      received: (by, day) => `De novo em espera: ${by}, ${day}`,
      accepted: (by, day) => `Aceite: ${by}, ${day}`,
      answered: (by, day) => `Respondida: ${by}, ${day}`,
      declined: (by, day) => `Não aceite: ${by}, ${day}`,
      referred: (by, day) => `Encaminhada: ${by}, ${day}`,
      discarded: (by, day) => `Descartada: ${by}, ${day}`,
    },
    into: 'No tema',
    reply: 'Resposta',
    accept: 'Aceitar',
    answer: 'Responder',
    decline: 'Não aceitar',
    refer: 'Encaminhar',
    takeBack: 'Anular a decisão',
    takingBack: 'A anular…',
    discard: 'Descartar',
    otherwise: 'Decidir de outra forma',
    goOnWriting: 'Continuar a escrever',
    tick: 'Marcar',
    sameWords: (count) => `As mesmas palavras, ${count} vezes`,
    sameTopic: (count) => `Apoio sem texto, ${count} vezes`,
    showEach: 'Mostrar uma a uma',
    acceptAll: (count) => `Aceitar as ${count}`,
    discardAll: (count) => `Descartar as ${count}`,
    allWithWords: 'Um dia inteiro com estas palavras…',
    decision: 'O que decide?',
    topic: 'Tema no programa',
    chooseTopic: 'Escolha um tema…',
    newTopic: 'Um tema novo',
    readingTopics: 'A carregar os temas…',
    noMeetings: 'Não há nenhum encontro em que a aceitar.',
    replyHint: (language) => `2000 caracteres, no máximo. Foi escrita em: ${language}.`,
    startFrom: 'Para começar:',
    advice: 'Isto é posto automaticamente antes da sua resposta:',
    save: {
      accepted: 'Aceitar',
      answered: 'Enviar a resposta',
      declined: 'Não aceitar',
      referred: 'Encaminhar',
    },
    close: 'Fechar',
    needsDecision: 'Escolha uma decisão.',
    needsMeeting: 'Escolha um encontro.',
    needsTopic: 'Escolha um tema, ou escreva um novo.',
    needsReply: 'Escreva uma resposta. Lê-se com o recibo.',
    topicGone: 'Este tema já não está no programa. Escolha outro.',
    gone: 'Esta sugestão já não existe: foi retirada, ou o prazo passou. As palavras estão apagadas.',
    goneReply: 'A sua resposta, para copiar',
    copy: 'Copiar',
    copied: 'Copiado.',
    throwAway: 'Deitar fora a resposta',
    label: (day) => `Sugestão de ${day}`,
    begun: 'Começado, mas não mostrado aqui:',
    progress: (done, total) => `${done} de ${total}…`,
    passedOver: (count) =>
      count === 1
        ? 'Uma já tinha sido decidida por outra pessoa, ou foi retirada.'
        : `${count} já tinham sido decididas por outra pessoa, ou foram retiradas.`,
    shortcuts: 'Teclas',
    shortcutsOn: 'As teclas funcionam na lista',
    next: 'seguinte',
    previous: 'anterior',
    ticked: (count) => (count === 1 ? '1 marcada' : `${count} marcadas`),
    tickAll: 'Marcar todas aqui',
    untick: 'Desmarcar todas',
    discardTicked: 'Descartar as marcadas',
    many: 'Descartar muitas de uma vez',
    manyHint:
      'Só para o que não é uma sugestão: um envio em massa, um teste. Para o que não serve, escolha «Não aceitar», com uma resposta.',
    anyTopic: 'Todos os temas',
    words: 'Palavras',
    anyWords: 'Quaisquer',
    withoutWords: 'Sem texto',
    theseWords: 'Exatamente estas palavras',
    count: 'Contar e perguntar',
    counting: 'A contar…',
    needsDay: 'Indique o dia.',
    noneSuch: 'Nenhuma dessas está em espera.',
    question: (total, isMore) =>
      total === 1 && !isMore
        ? 'Descartar uma sugestão?'
        : `Descartar ${isMore ? 'mais de' : 'até'} ${total} sugestões?`,
    which: 'Estas sugestões:',
    consequence: 'Quem enviou uma vê que foi descartada, sem resposta.',
    week: 'Durante uma semana, outra decisão anula isto. Depois, ficam apagadas.',
    cancel: 'Cancelar',
    running: (done, total, isMore) => `${done} de ${isMore ? 'mais de' : 'cerca de'} ${total}…`,
    stop: 'Parar',
    stopping: 'A parar…',
    stopped: (done) => `Parado. Descartadas: ${done}. As outras continuam em espera.`,
    broken: (done) => `Interrompido. Descartadas: ${done}. As outras continuam em espera.`,
    goOn: 'Continuar',
    finished: (done) =>
      done === 1 ? 'Uma sugestão está descartada.' : `${done} sugestões estão descartadas.`,
    seeDiscarded: 'Ver as descartadas',
  },
};
