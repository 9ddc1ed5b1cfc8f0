import { withdrawSuggestion } from '../shared/contract/operations/withdrawSuggestion.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { implement } from './http/implement.ts';
import { database, dayCount } from './lambda/environment.ts';
import { suggestionId } from './steps/keys.ts';
import { retryOnConflict } from './steps/retryOnConflict.ts';

const db = database();

export const handler = await implement(
  withdrawSuggestion,
  async ({ headers, now }) => {
    const id = suggestionId(headers.receipt);
    await retryOnConflict(() => suggestions.withdraw(db, id, now, dayCount()));
    return undefined;
  },
  { warmUp: () => suggestions.withdraw(db, 'warm-up', new Date(), dayCount()) },
);
