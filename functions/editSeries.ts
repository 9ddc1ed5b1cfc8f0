import { editSeries } from '../shared/contract/operations/editSeries.ts';
import { changesBetween } from '../shared/domain/Edit.ts';
import * as rules from '../shared/domain/editSeries.ts';
import { publishSeries } from '../shared/domain/publishSeries.ts';
import { toInstant } from '../shared/domain/zonedTime.ts';
import { EDITABLE } from '../shared/model/Series.ts';
import { rehearse } from '../shared/storage/commit.ts';
import * as series from '../shared/storage/series.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { editRecord } from './steps/editRecord.ts';

const db = database();

export const handler = await implement(
  editSeries,
  async ({ params, body, ifMatch, officer, now }) => {
    const { bookingRequired: _, ...changes } = body;
    const edited = await editRecord(
      db,
      { operation: editSeries, ifMatch, officer, now },
      {
        rows: series.rows,
        target: () => `series ${params.id}`,
        changes: (before, after) => changesBetween(before, after, EDITABLE),
        read: () => series.get(db, params.id),
        show: publishSeries,
        decide: async (before) =>
          rules.editSeries(before, changes, {
            highestEdition: changes.lastEdition === undefined ? 0 : await highestEditionOf(before.id),
            now: toInstant(now),
          }),
      },
    );
    return publishSeries(edited);
  },
  { warmUp: () => rehearse(db, 'series') },
);

async function highestEditionOf(id: string): Promise<number> {
  const existing = await sessions.listAll(db, id);
  return Math.max(0, ...existing.map(({ edition }) => edition));
}
