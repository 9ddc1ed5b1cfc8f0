import * as z from 'zod/mini';
import { SeriesId } from '../../model/ids.ts';
import { PublicSeries, SeriesPatch } from '../../model/Series.ts';
import { operation } from '../operation.ts';

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
  reply: { status: 200, body: PublicSeries },
  problems: ['unavailable'],
});
