import { listSuggestionEdits } from '../shared/contract/operations/listSuggestionEdits.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { implement } from './http/implement.ts';
import { database, dayCount } from './lambda/environment.ts';
import { editPage } from './steps/editPage.ts';

const db = database();

export const handler = await implement(
  listSuggestionEdits,
  async ({ params, query, now }) => {
    // Its records are found by a reference that goes with it: who withdraws it cuts it off from them.
    const { ref } = await suggestions.getForOfficers(db, params.id, now, dayCount());
    return editPage(db, `suggestion ${ref}`, { ...query, now });
  },
  { warmUp: () => editPage(db, 'warm-up', { now: new Date() }) },
);
