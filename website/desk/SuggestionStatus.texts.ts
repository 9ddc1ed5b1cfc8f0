import type { SuggestionStatus } from '../../shared/model/Suggestion.ts';
import type { Texts } from '../parts/Texts.ts';

/** What became of a suggestion, in an officer's words. */
export const suggestionStatusTexts: Texts<Readonly<Record<SuggestionStatus, string>>> = {
  lb: {
    received: 'waart',
    accepted: 'ugeholl',
    answered: 'beäntwert',
    declined: 'ofgeleent',
    referred: 'weiderverwisen',
    discarded: 'ewechgeluecht',
  },
  fr: {
    received: 'en attente',
    accepted: 'acceptée',
    answered: 'avec réponse',
    declined: 'non retenue',
    referred: 'orientée',
    discarded: 'écartée',
  },
  de: {
    received: 'offen',
    accepted: 'angenommen',
    answered: 'beantwortet',
    declined: 'abgelehnt',
    referred: 'weiterverwiesen',
    discarded: 'verworfen',
  },
  en: {
    received: 'waiting',
    accepted: 'accepted',
    answered: 'answered',
    declined: 'declined',
    referred: 'referred',
    discarded: 'discarded',
  },
  pt: {
    received: 'em espera',
    accepted: 'aceite',
    answered: 'respondida',
    declined: 'não aceite',
    referred: 'encaminhada',
    discarded: 'descartada',
  },
};
