import { followSuggestion } from '../shared/contract/operations/followSuggestion.ts';
import { showToSender } from '../shared/domain/showSuggestion.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { suggestionId } from './steps/keys.ts';

const db = database();

export const handler = await implement(
  followSuggestion,
  async ({ headers, now }) => showToSender(await suggestions.get(db, suggestionId(headers.receipt), now)),
  { warmUp: () => suggestions.get(db, 'warm-up', new Date()) },
);
