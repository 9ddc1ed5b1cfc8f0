import type { Language } from '../model/languages.ts';

/** What calendars and feeds say of their own, beside what officers write. */
interface FeedTexts {
  /** Before a title. */
  readonly cancelledTitle: string;
  readonly announcedTitle: string;
  readonly changedTitle: string;
  readonly outcomeTitle: string;
  /** Before the reason. */
  readonly cancelled: string;
  readonly unconfirmed: string;
  readonly noVenue: string;
  readonly stepFree: string;
  readonly notStepFree: string;
  readonly noBooking: string;
  /** Before the list of topics. */
  readonly agenda: string;
  /** Before the theme. */
  readonly theme: string;
  /** Under the name of a feed. */
  readonly feedSubtitle: string;
}

export const feedTexts: { readonly [language in Language]: FeedTexts } = {
  lb: {
    cancelledTitle: 'Ofgesot: ',
    announcedTitle: 'Nei: ',
    changedTitle: 'Geännert: ',
    outcomeTitle: 'Dir sot, mir hunn: ',
    cancelled: 'Dëst Treffen ass ofgesot. ',
    unconfirmed: 'Den Datum ass nach net confirméiert.',
    noVenue: 'Wou, gëtt nach matgedeelt.',
    stepFree: 'Et kënnt een ouni Trap eran.',
    notStepFree: 'Et kënnt een net ouni Trap eran.',
    noBooking: 'Et brauch ee sech net unzemellen.',
    agenda: 'Doriwwer gëtt geschwat:',
    theme: 'Thema: ',
    feedSubtitle: 'Nei Treffen, Ännerungen a wat doraus gouf',
  },
  fr: {
    cancelledTitle: 'Annulé : ',
    announcedTitle: 'Nouveau : ',
    changedTitle: 'Modifié : ',
    outcomeTitle: 'Vous avez dit, nous avons fait : ',
    cancelled: 'Cette rencontre est annulée. ',
    unconfirmed: 'La date n’est pas encore confirmée.',
    noVenue: 'Le lieu sera communiqué.',
    stepFree: 'On y entre sans marche.',
    notStepFree: 'On n’y entre pas sans marche.',
    noBooking: 'Sans rendez-vous.',
    agenda: 'À l’ordre du jour :',
    theme: 'Thème : ',
    feedSubtitle: 'Nouvelles rencontres, changements et suites données',
  },
  de: {
    cancelledTitle: 'Abgesagt: ',
    announcedTitle: 'Neu: ',
    changedTitle: 'Geändert: ',
    outcomeTitle: 'Sie sagten, wir taten: ',
    cancelled: 'Dieses Treffen ist abgesagt. ',
    unconfirmed: 'Das Datum ist noch nicht bestätigt.',
    noVenue: 'Der Ort wird noch mitgeteilt.',
    stepFree: 'Der Eingang ist stufenlos.',
    notStepFree: 'Der Eingang ist nicht stufenlos.',
    noBooking: 'Ohne Anmeldung.',
    agenda: 'Darüber wird gesprochen:',
    theme: 'Thema: ',
    feedSubtitle: 'Neue Treffen, Änderungen und was daraus wurde',
  },
  en: {
    cancelledTitle: 'Cancelled: ',
    announcedTitle: 'New: ',
    changedTitle: 'Changed: ',
    outcomeTitle: 'You said, we did: ',
    cancelled: 'This meeting is cancelled. ',
    unconfirmed: 'The date is not confirmed yet.',
    noVenue: 'The venue will be announced.',
    stepFree: 'One gets in without a step.',
    notStepFree: 'One does not get in without a step.',
    noBooking: 'No booking needed.',
    agenda: 'On the agenda:',
    theme: 'Theme: ',
    feedSubtitle: 'New meetings, changes and what came of them',
  },
  pt: {
    cancelledTitle: 'Cancelado: ',
    announcedTitle: 'Novo: ',
    changedTitle: 'Alterado: ',
    outcomeTitle: 'Vocês disseram, nós fizemos: ',
    cancelled: 'Este encontro foi cancelado. ',
    unconfirmed: 'A data ainda não está confirmada.',
    noVenue: 'O local será comunicado.',
    stepFree: 'A entrada não tem degraus.',
    notStepFree: 'A entrada tem degraus.',
    noBooking: 'Sem marcação.',
    agenda: 'Temas em agenda:',
    theme: 'Tema: ',
    feedSubtitle: 'Novos encontros, alterações e o que foi feito',
  },
};
