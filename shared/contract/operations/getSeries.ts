import * as z from 'zod/mini';
import { SeriesId } from '../../model/ids.ts';
import { PublicSeries } from '../../model/Series.ts';
import { operation } from '../operation.ts';

export const getSeries = operation({
  id: 'getSeries',
  method: 'GET',
  path: '/series/{id}',
  summary: 'Read a series: what it is for, when it meets, its subjects',
  auth: 'public',
  origins: 'any',
  cached: true,
  params: z.strictObject({ id: SeriesId }),
  reply: { status: 200, body: PublicSeries },
  problems: ['unavailable'],
});
