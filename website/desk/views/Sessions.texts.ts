import type { Texts } from '../../parts/Texts.ts';

interface SessionsTexts {
  readonly coming: string;
  readonly past: string;
  readonly none: string;
  readonly nonePast: string;
  readonly more: string;
  readonly add: string;
  readonly noVenue: string;
  readonly unconfirmed: string;
  readonly cancelled: string;
  readonly edit: string;
  readonly record: string;
  readonly agendaToPrint: string;
  readonly poster: string;
  readonly history: string;
}

/** The list of meetings. */
export const sessionsTexts: Texts<SessionsTexts> = {
  lb: {
    coming: 'Déi nächst',
    past: 'Déi fréier',
    none: 'Et ass näischt geplangt.',
    nonePast: 'Et war nach keent.',
    more: 'Méi al weisen',
    add: 'Treffen derbäisetzen',
    noVenue: 'De Café feelt',
    unconfirmed: 'Datum net sécher',
    cancelled: 'ofgesot',
    edit: 'Änneren',
    record: 'Nom Treffen',
    agendaToPrint: 'Themen drécken',
    poster: 'Affiche',
    history: 'Verlaf',
  },
  fr: {
    coming: 'À venir',
    past: 'Passées',
    none: 'Rien n’est prévu.',
    nonePast: 'Il n’y en a pas encore eu.',
    more: 'Afficher les plus anciennes',
    add: 'Ajouter une rencontre',
    noVenue: 'Café à choisir',
    unconfirmed: 'Date à confirmer',
    cancelled: 'annulée',
    edit: 'Modifier',
    record: 'Après la rencontre',
    agendaToPrint: 'Imprimer les sujets',
    poster: 'Affiche',
    history: 'Historique',
  },
  de: {
    coming: 'Nächste',
    past: 'Frühere',
    none: 'Es ist nichts geplant.',
    nonePast: 'Es gab noch keines.',
    more: 'Ältere zeigen',
    add: 'Treffen hinzufügen',
    noVenue: 'Café fehlt',
    unconfirmed: 'Datum nicht sicher',
    cancelled: 'abgesagt',
    edit: 'Ändern',
    record: 'Nach dem Treffen',
    agendaToPrint: 'Themen drucken',
    poster: 'Plakat',
    history: 'Verlauf',
  },
  en: {
    coming: 'Coming',
    past: 'Past',
    none: 'Nothing is planned.',
    nonePast: 'There has been none yet.',
    more: 'Show older ones',
    add: 'Add a meeting',
    noVenue: 'No café yet',
    unconfirmed: 'Date not confirmed',
    cancelled: 'cancelled',
    edit: 'Edit',
    record: 'After the meeting',
    agendaToPrint: 'Print the agenda',
    poster: 'Poster',
    history: 'History',
  },
  pt: {
    coming: 'Próximos',
    past: 'Passados',
    none: 'Não há nada previsto.',
    nonePast: 'Ainda não houve nenhum.',
    more: 'Mostrar mais antigos',
    add: 'Acrescentar um encontro',
    noVenue: 'Falta o café',
    unconfirmed: 'Data por confirmar',
    cancelled: 'cancelado',
    edit: 'Alterar',
    record: 'Depois do encontro',
    agendaToPrint: 'Imprimir os temas',
    poster: 'Cartaz',
    history: 'Histórico',
  },
};
