import * as z from 'zod/mini';
import { Insights } from '../../model/Insights.ts';
import { SeriesId } from '../../model/ids.ts';
import { Month } from '../../model/time.ts';
import { operation } from '../operation.ts';

export const getInsights = operation({
  id: 'getInsights',
  method: 'GET',
  path: '/insights',
  summary: 'See which subjects come back, grow or wait for an outcome, and what waits in the inbox',
  description:
    'Over the months from `from` to `to`, both included: the last twelve unless said, and those to come that have ' +
    'a session. From topics and from the inbox as it is now, with exact numbers. `Accept: text/csv` gives a ' +
    'table for a spreadsheet: of subjects, or with `table=sessions` of sessions and how many came to each.',
  auth: 'officer',
  origins: 'own',
  query: z.strictObject({
    series: z.optional(SeriesId),
    from: z.optional(Month),
    to: z.optional(Month),
    table: z._default(z.enum(['subjects', 'sessions']), 'subjects'),
  }),
  reply: { status: 200, body: Insights, alternative: { mediaType: 'text/csv; charset=utf-8' } },
  problems: ['unavailable'],
});
