import * as z from 'zod/mini';
import { SeriesId, SessionId } from '../../model/ids.ts';
import { InboxSuggestion, Kind, SuggestionStatus } from '../../model/Suggestion.ts';
import { Day } from '../../model/time.ts';
import { operation } from '../operation.ts';
import { Cursor } from '../query.ts';

export const listSuggestions = operation({
  id: 'listSuggestions',
  method: 'GET',
  path: '/suggestions',
  summary: 'List the suggestions of a series by their status, oldest first, 50 a page',
  description:
    'What was sent today is shown tomorrow: so nobody at a desk can tell the hour. To every operation of officers ' +
    'one of today is as if it did not exist.',
  auth: 'officer',
  origins: 'own',
  query: z.strictObject({
    series: z.optional(SeriesId),
    status: z._default(SuggestionStatus, 'received'),
    day: z.optional(Day),
    kind: z.optional(Kind),
    session: z.optional(SessionId),
    cursor: z.optional(Cursor),
  }),
  reply: {
    status: 200,
    body: z.strictObject({ suggestions: z.array(InboxSuggestion), next: z.optional(Cursor) }),
  },
  problems: ['unavailable'],
});
