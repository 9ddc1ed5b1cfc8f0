import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { SeriesId } from '../schemas/ids.ts';
import { Cursor } from '../schemas/query.ts';
import { InboxSuggestion, SuggestionStatus } from '../schemas/Suggestion.ts';

export const listSuggestions = operation({
  id: 'listSuggestions',
  method: 'GET',
  path: '/suggestions',
  summary: 'List the suggestions of a series by their status, oldest first, 50 a page',
  auth: 'officer',
  origins: 'own',
  query: z.strictObject({
    series: z.optional(SeriesId),
    status: z._default(SuggestionStatus, 'received'),
    cursor: z.optional(Cursor),
  }),
  reply: {
    status: 200,
    body: z.strictObject({ suggestions: z.array(InboxSuggestion), next: z.optional(Cursor) }),
  },
  problems: ['unavailable'],
});
