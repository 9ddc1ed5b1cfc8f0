import { addSeries } from '../shared/contract/operations/addSeries.ts';
import { changesBetween } from '../shared/domain/Edit.ts';
import { checkSeries } from '../shared/domain/editSeries.ts';
import { publishSeries } from '../shared/domain/publishSeries.ts';
import { Refusal } from '../shared/domain/Refusal.ts';
import { toInstant } from '../shared/domain/zonedTime.ts';
import { EDITABLE } from '../shared/model/Series.ts';
import { ConditionFailed } from '../shared/storage/ConditionFailed.ts';
import { commit, rehearse } from '../shared/storage/commit.ts';
import * as series from '../shared/storage/series.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { recordEdit } from './steps/recordEdit.ts';
import { retryOnConflict } from './steps/retryOnConflict.ts';

const db = database();

export const handler = await implement(
  addSeries,
  async ({ body, officer, now }) => {
    const { bookingRequired: _, ...draft } = body;
    checkSeries(draft);
    const after = { ...draft, updatedAt: toInstant(now), version: 1 };
    const change = { target: `series ${after.id}`, changes: changesBetween(null, after, EDITABLE) };
    const edit = recordEdit(change, { operation: addSeries, officer, now });
    const stored = await retryOnConflict(() =>
      commit(db, { rows: series.rows, before: null, after, edit }).catch(refuseTaken),
    );
    return publishSeries(stored);
  },
  { warmUp: () => rehearse(db, 'series') },
);

function refuseTaken(error: unknown): never {
  if (!(error instanceof ConditionFailed)) throw error;
  throw new Refusal('conflict', 'There is a series with this id already.', { cause: error });
}
