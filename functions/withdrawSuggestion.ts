import { withdrawSuggestion } from '../shared/contract/operations/withdrawSuggestion.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { database } from './runtime/environment.ts';
import { implement } from './runtime/implement.ts';
import { suggestionId } from './runtime/keys.ts';

const db = database();

export const handler = implement(withdrawSuggestion, async ({ headers, now }) => {
  await suggestions.withdraw(db, suggestionId(headers.receipt), now);
  return undefined;
});
