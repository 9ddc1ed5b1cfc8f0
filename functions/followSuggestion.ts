import { followSuggestion } from '../shared/contract/operations/followSuggestion.ts';
import { showToSender } from '../shared/domain/showSuggestion.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { warmUp } from './lambda/warmUp.ts';
import { suggestionId } from './steps/keys.ts';

const db = database();

export const handler = implement(followSuggestion, async ({ headers, now }) =>
  showToSender(await suggestions.get(db, suggestionId(headers.receipt), now)),
);

await warmUp(() => suggestions.get(db, 'prime', new Date()));
