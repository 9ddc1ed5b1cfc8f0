import { listEdits } from '../shared/contract/operations/listEdits.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { editPage } from './steps/editPage.ts';

const db = database();

export const handler = await implement(
  listEdits,
  async ({ params, query, now }) => {
    const page = await editPage(db, `session ${params.id}`, { ...query, now });
    if (page.edits.length === 0) await sessions.get(db, params.id); // refuses a session that does not exist
    return page;
  },
  { warmUp: () => editPage(db, 'warm-up', { now: new Date() }) },
);
