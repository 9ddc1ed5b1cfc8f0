import { getSeries } from '../shared/contract/operations/getSeries.ts';
import { publishSeries } from '../shared/domain/publishSeries.ts';
import * as series from '../shared/storage/series.ts';
import { database } from './runtime/environment.ts';
import { implement } from './runtime/implement.ts';
import { primed } from './runtime/primed.ts';

const db = database();

export const handler = implement(getSeries, async ({ params }) =>
  publishSeries(await series.get(db, params.id)),
);

await primed(() => series.get(db, 'prime'));
