import { addSeries } from '../shared/contract/operations/addSeries.ts';
import { checkSeries, EDITABLE } from '../shared/domain/editSeries.ts';
import { publishSeries } from '../shared/domain/publishSeries.ts';
import { toInstant } from '../shared/domain/zonedTime.ts';
import * as series from '../shared/storage/series.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { recordEdit } from './steps/recordEdit.ts';

const db = database();

export const handler = implement(addSeries, async ({ body, officer, now }) => {
  const { bookingRequired: _, ...draft } = body;
  checkSeries(draft);
  const added = { ...draft, updatedAt: toInstant(now), version: 1 };
  const change = { target: `series ${added.id}`, before: null, after: added, fields: EDITABLE };
  const edit = recordEdit(change, { operation: addSeries, officer, now });
  return publishSeries(await series.add(db, added, edit));
});
