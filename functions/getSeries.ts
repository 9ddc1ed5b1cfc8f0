import { getSeries } from '../shared/contract/operations/getSeries.ts';
import { publishSeries } from '../shared/domain/publishSeries.ts';
import * as series from '../shared/storage/series.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { warmUp } from './lambda/warmUp.ts';

const db = database();

export const handler = implement(getSeries, async ({ params }) =>
  publishSeries(await series.get(db, params.id)),
);

await warmUp(() => series.get(db, 'prime'));
