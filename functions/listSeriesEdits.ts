import { listSeriesEdits } from '../shared/contract/operations/listSeriesEdits.ts';
import * as series from '../shared/storage/series.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { editPage } from './steps/editPage.ts';

const db = database();

export const handler = await implement(
  listSeriesEdits,
  async ({ params, query, now }) => {
    const page = await editPage(db, `series ${params.id}`, { ...query, now });
    if (page.edits.length === 0) await series.get(db, params.id); // refuses a series that does not exist
    return page;
  },
  { warmUp: () => editPage(db, 'warm-up', { now: new Date() }) },
);
