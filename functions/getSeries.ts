import { getSeries } from '../shared/contract/operations/getSeries.ts';
import { publishSeries } from '../shared/domain/publishSeries.ts';
import * as series from '../shared/storage/series.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { primed } from './lambda/primed.ts';

const db = database();

export const handler = implement(getSeries, async ({ params }) =>
  publishSeries(await series.get(db, params.id)),
);

await primed(() => series.get(db, 'prime'));
