import type { SuggestionStatus } from '../../shared/model/Suggestion.ts';
import type { Texts } from '../parts/Texts.ts';

/** What became of a suggestion, in an officer's words. */
export const suggestionStatusTexts: Texts<Readonly<Record<SuggestionStatus, string>>> = {
  lb: {
    received: 'nach net decidéiert',
    accepted: 'an en Thema opgeholl',
    answered: 'geäntwert',
    declined: 'ofgeleent',
    referred: 'op e Commissariat verwisen',
    discarded: 'ausgesuert',
  },
  fr: {
    received: 'pas encore décidé',
    accepted: 'repris dans un sujet',
    answered: 'répondu',
    declined: 'refusé',
    referred: 'renvoyé à un commissariat',
    discarded: 'écarté',
  },
  de: {
    received: 'noch nicht entschieden',
    accepted: 'in ein Thema aufgenommen',
    answered: 'beantwortet',
    declined: 'abgelehnt',
    referred: 'an eine Dienststelle verwiesen',
    discarded: 'aussortiert',
  },
  en: {
    received: 'not decided yet',
    accepted: 'accepted into a topic',
    answered: 'answered',
    declined: 'declined',
    referred: 'referred to a police station',
    discarded: 'discarded',
  },
  pt: {
    received: 'ainda por decidir',
    accepted: 'incluído num tema',
    answered: 'respondido',
    declined: 'recusado',
    referred: 'encaminhado para uma esquadra',
    discarded: 'posto de parte',
  },
};
