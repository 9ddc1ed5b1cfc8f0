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
  /** Before the day and the hours that were announced first. */
  readonly moved: string;
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
    outcomeTitle: 'Dir hutt gesot, mir hu gemaach: ',
    cancelled: 'Dëst Treffen ass ofgesot. ',
    moved: 'Dëst Treffe gouf verluecht. Virdrun: ',
    unconfirmed: 'Den Datum ass nach net confirméiert.',
    noVenue: 'Wou et ass, gëtt nach matgedeelt.',
    stepFree: 'Den Agank ass ouni Trap.',
    notStepFree: 'Et ass eng Trap um Agank.',
    noBooking: 'Ouni Umeldung.',
    agenda: 'Doriwwer gëtt geschwat:',
    theme: 'Thema: ',
    feedSubtitle: 'Nei Treffen, Ännerungen a wat doraus gouf',
  },
  fr: {
    cancelledTitle: 'Annulé : ',
    announcedTitle: 'Nouveau : ',
    changedTitle: 'Modifié : ',
    outcomeTitle: 'Vous avez dit, nous avons fait : ',
    cancelled: 'Cette rencontre est annulée. ',
    moved: 'Cette rencontre a été déplacée. Auparavant : ',
    unconfirmed: 'La date n’est pas encore confirmée.',
    noVenue: 'Le lieu sera communiqué.',
    stepFree: 'On entre sans marche.',
    notStepFree: 'Il y a une marche à l’entrée.',
    noBooking: 'Sans rendez-vous.',
    agenda: 'Au programme :',
    theme: 'Thème : ',
    feedSubtitle: 'Nouvelles rencontres, changements et suites données',
  },
  de: {
    cancelledTitle: 'Abgesagt: ',
    announcedTitle: 'Neu: ',
    changedTitle: 'Geändert: ',
    outcomeTitle: 'Sie haben gesagt, wir haben getan: ',
    cancelled: 'Dieses Treffen ist abgesagt. ',
    moved: 'Dieses Treffen wurde verlegt. Vorher: ',
    unconfirmed: 'Das Datum ist noch nicht bestätigt.',
    noVenue: 'Der Ort wird noch mitgeteilt.',
    stepFree: 'Der Eingang hat keine Stufe.',
    notStepFree: 'Am Eingang ist eine Stufe.',
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
    moved: 'This meeting has been moved. Before: ',
    unconfirmed: 'The date is not confirmed yet.',
    noVenue: 'The venue will be announced.',
    stepFree: 'There is no step at the entrance.',
    notStepFree: 'There is a step at the entrance.',
    noBooking: 'No booking needed.',
    agenda: 'On the agenda:',
    theme: 'Theme: ',
    feedSubtitle: 'New meetings, changes and what came of them',
  },
  pt: {
    cancelledTitle: 'Cancelado: ',
    announcedTitle: 'Novo: ',
    changedTitle: 'Alterado: ',
    outcomeTitle: 'O que nos disseram, o que fizemos: ',
    cancelled: 'Este encontro foi cancelado. ',
    moved: 'Este encontro mudou de data ou de horas. Antes: ',
    unconfirmed: 'A data ainda não está confirmada.',
    noVenue: 'O local será comunicado.',
    stepFree: 'A entrada não tem degrau.',
    notStepFree: 'Há um degrau à entrada.',
    noBooking: 'Sem marcação.',
    agenda: 'No programa:',
    theme: 'Tema: ',
    feedSubtitle: 'Novos encontros, alterações e o que foi feito',
  },
};
