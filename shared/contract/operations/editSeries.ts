import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { SeriesId } from '../schemas/ids.ts';
import { Series } from '../schemas/Series.ts';
import { SeriesPatch } from '../schemas/SeriesPatch.ts';

export const editSeries = operation({
  id: 'editSeries',
  method: 'PATCH',
  path: '/series/{id}',
  summary: 'Change a series: its rule, hours, venues, subjects; pause it, skip months',
  description:
    'A merge patch (RFC 7396). A new rule concerns sessions not yet created; those that exist stay.',
  auth: 'coordinator',
  origins: 'own',
  ifMatch: true,
  params: z.strictObject({ id: SeriesId }),
  body: SeriesPatch,
  consumes: ['application/merge-patch+json', 'application/json'],
  bodyLimit: 64,
  reply: { status: 200, body: Series },
  problems: ['unavailable'],
});
