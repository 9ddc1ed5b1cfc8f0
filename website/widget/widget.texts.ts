import type { Texts } from '../parts/Texts.ts';

interface WidgetTexts {
  readonly next: string;
  readonly loading: string;
  readonly offline: string;
  readonly nothing: string;
  readonly cancelled: (day: string) => string;
  readonly dateChanged: string;
  readonly hoursChanged: string;
  readonly movedTo: (now: string) => string;
  readonly movedFrom: (before: string) => string;
  readonly unconfirmed: string;
  readonly theme: string;
  readonly noVenue: string;
  readonly noBooking: string;
  readonly details: string;
  readonly all: string;
}

/** What the widget says. It carries all five languages, so that there is no more of it than it needs. */
export const widgetTexts: Texts<WidgetTexts> = {
  lb: {
    next: 'Nächst Treffen',
    loading: 'Gëtt gelueden …',
    offline: 'Keng Verbindung. Den Datum kënne mir am Moment net weisen.',
    nothing: 'Am Moment ass keen Treffe geplangt.',
    cancelled: (day) => `D’Treffe vum ${day} ass ofgesot.`,
    dateChanged: 'Den Datum huet geännert.',
    hoursChanged: 'D’Auerzäit huet geännert.',
    movedTo: (now) => `Elo: ${now}.`,
    movedFrom: (before) => `Net méi: ${before}.`,
    unconfirmed: 'Den Datum ass nach net sécher.',
    theme: 'Thema:',
    noVenue: 'De Café steet nach net fest.',
    noBooking: 'Ouni Umeldung. Et kascht näischt.',
    details: 'Alles iwwer dëst Treffen',
    all: 'All Treffen',
  },
  fr: {
    next: 'Prochaine rencontre',
    loading: 'Chargement…',
    offline: 'Pas de connexion. Impossible d’afficher la date pour le moment.',
    nothing: 'Aucune rencontre n’est prévue pour le moment.',
    cancelled: (day) => `La rencontre du ${day} est annulée.`,
    dateChanged: 'La date a changé.',
    hoursChanged: 'L’horaire a changé.',
    movedTo: (now) => `Désormais : ${now}.`,
    movedFrom: (before) => `Et non plus : ${before}.`,
    unconfirmed: 'La date n’est pas encore sûre.',
    theme: 'Thème :',
    noVenue: 'Le café n’est pas encore choisi.',
    noBooking: 'Sans rendez-vous. C’est gratuit.',
    details: 'Tout sur cette rencontre',
    all: 'Toutes les rencontres',
  },
  de: {
    next: 'Nächstes Treffen',
    loading: 'Wird geladen …',
    offline: 'Keine Verbindung. Das Datum lässt sich im Moment nicht anzeigen.',
    nothing: 'Zurzeit ist kein Treffen geplant.',
    cancelled: (day) => `Das Treffen am ${day} ist abgesagt.`,
    dateChanged: 'Das Datum hat sich geändert.',
    hoursChanged: 'Die Uhrzeit hat sich geändert.',
    movedTo: (now) => `Jetzt: ${now}.`,
    movedFrom: (before) => `Nicht mehr: ${before}.`,
    unconfirmed: 'Das Datum ist noch nicht sicher.',
    theme: 'Thema:',
    noVenue: 'Das Café steht noch nicht fest.',
    noBooking: 'Ohne Anmeldung. Es kostet nichts.',
    details: 'Alles über dieses Treffen',
    all: 'Alle Treffen',
  },
  en: {
    next: 'Next meeting',
    loading: 'Loading …',
    offline: 'No connection. The date can’t be shown right now.',
    nothing: 'No meeting is planned at the moment.',
    cancelled: (day) => `The meeting on ${day} is cancelled.`,
    dateChanged: 'The date has changed.',
    hoursChanged: 'The hours have changed.',
    movedTo: (now) => `Now: ${now}.`,
    movedFrom: (before) => `No longer: ${before}.`,
    unconfirmed: 'The date is not certain yet.',
    theme: 'Theme:',
    noVenue: 'The café is not chosen yet.',
    noBooking: 'No booking. It is free.',
    details: 'All about this meeting',
    all: 'All meetings',
  },
  pt: {
    next: 'Próximo encontro',
    loading: 'A carregar…',
    offline: 'Sem ligação. De momento não é possível mostrar a data.',
    nothing: 'De momento não há nenhum encontro previsto.',
    cancelled: (day) => `O encontro de ${day} foi cancelado.`,
    dateChanged: 'A data mudou.',
    hoursChanged: 'O horário mudou.',
    movedTo: (now) => `Agora: ${now}.`,
    movedFrom: (before) => `Já não: ${before}.`,
    unconfirmed: 'A data ainda não é certa.',
    theme: 'Tema:',
    noVenue: 'O café ainda não foi escolhido.',
    noBooking: 'Sem marcação. É gratuito.',
    details: 'Tudo sobre este encontro',
    all: 'Todos os encontros',
  },
};
