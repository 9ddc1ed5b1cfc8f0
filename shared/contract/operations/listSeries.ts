import * as z from 'zod/mini';
import { SeriesSummary } from '../../model/Series.ts';
import { operation } from '../operation.ts';

export const listSeries = operation({
  id: 'listSeries',
  method: 'GET',
  path: '/series',
  summary: 'List the series: in which quarters there are meetings',
  description:
    'By id, without those that are closed, unless `closed=include`; getSeries gives them all the same.',
  auth: 'public',
  origins: 'any',
  cached: true,
  query: z.strictObject({ closed: z._default(z.enum(['include', 'exclude']), 'exclude') }),
  reply: { status: 200, body: z.strictObject({ series: z.array(SeriesSummary) }) },
  problems: ['unavailable'],
});
