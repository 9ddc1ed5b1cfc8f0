import { editSeries } from '../shared/contract/operations/editSeries.ts';
import * as rules from '../shared/domain/editSeries.ts';
import { publishSeries } from '../shared/domain/publishSeries.ts';
import { toInstant } from '../shared/domain/zonedTime.ts';
import * as series from '../shared/storage/series.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { etagOf } from './http/etag.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { mustBeSeen, untilUndisturbed } from './steps/ifUnchanged.ts';
import { recordEdit } from './steps/recordEdit.ts';

const db = database();

export const handler = implement(editSeries, ({ params, body, ifMatch, officer, now }) =>
  untilUndisturbed(async () => {
    const before = await series.get(db, params.id);
    mustBeSeen(ifMatch, etagOf(publishSeries(before)));
    const { bookingRequired: _, ...changes } = body;
    const highestEdition = changes.lastEdition === undefined ? 0 : await highestEditionOf(before.id);
    const after = rules.editSeries(before, changes, { highestEdition, now: toInstant(now) });
    if (after === before) return publishSeries(before);
    const change = { target: `series ${before.id}`, before, after, fields: rules.EDITABLE };
    const edit = recordEdit(change, { operation: editSeries, officer, now });
    return publishSeries(await series.replace(db, after, edit));
  }),
);

async function highestEditionOf(id: string): Promise<number> {
  const existing = await sessions.listAll(db, id);
  return Math.max(0, ...existing.map(({ edition }) => edition));
}
