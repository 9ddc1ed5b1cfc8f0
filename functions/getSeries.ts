import { getSeries } from '../shared/contract/operations/getSeries.ts';
import { publishSeries } from '../shared/domain/publishSeries.ts';
import * as series from '../shared/storage/series.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';

const db = database();

export const handler = await implement(
  getSeries,
  async ({ params }) => publishSeries(await series.get(db, params.id)),
  { warmUp: () => series.get(db, 'warm-up') },
);
