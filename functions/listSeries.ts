import { listSeries } from '../shared/contract/operations/listSeries.ts';
import { summariseSeries } from '../shared/domain/publishSeries.ts';
import * as series from '../shared/storage/series.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';

const db = database();

export const handler = await implement(
  listSeries,
  async ({ query }) => ({ series: summariseSeries(await series.listAll(db), query) }),
  { warmUp: () => series.listAll(db) },
);
