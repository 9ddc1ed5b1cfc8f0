import { followSuggestion } from '../shared/contract/operations/followSuggestion.ts';
import { publishToSender } from '../shared/domain/publishSuggestion.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { primed } from './lambda/primed.ts';
import { suggestionId } from './steps/keys.ts';

const db = database();

export const handler = implement(followSuggestion, async ({ headers, now }) =>
  publishToSender(await suggestions.get(db, suggestionId(headers.receipt), now)),
);

await primed(() => suggestions.get(db, 'prime', new Date()));
