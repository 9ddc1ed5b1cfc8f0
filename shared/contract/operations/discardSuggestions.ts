import * as z from 'zod/mini';
import { Discard } from '../../model/Suggestion.ts';
import { operation } from '../operation.ts';

export const discardSuggestions = operation({
  id: 'discardSuggestions',
  method: 'POST',
  path: '/suggestions/discard',
  summary: 'Discard what is no suggestion: a flood, a test',
  description:
    'Those named by `ids`, or all of a day that are alike. Only what is `received`: anything else, and what is decided ' +
    'or withdrawn meanwhile, is passed over. At most 500 go at once; while `more` is true, calling again goes on. ' +
    'Whoever sent one sees that it was discarded. It is gone after 7 days, or sooner by its own expiry; a decision about ' +
    'it gives its own expiry back.',
  auth: 'officer',
  origins: 'own',
  body: Discard,
  bodyLimit: 16,
  reply: {
    status: 200,
    body: z.strictObject({ discarded: z.int().check(z.gte(0), z.lte(500)), more: z.boolean() }),
  },
  problems: ['unavailable'],
});
