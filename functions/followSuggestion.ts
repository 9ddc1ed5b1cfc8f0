import { followSuggestion } from '../shared/contract/operations/followSuggestion.ts';
import { publishToSender } from '../shared/domain/publishSuggestion.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { database } from './runtime/environment.ts';
import { implement } from './runtime/implement.ts';
import { suggestionId } from './runtime/keys.ts';
import { primed } from './runtime/primed.ts';

const db = database();

export const handler = implement(followSuggestion, async ({ headers, now }) =>
  publishToSender(await suggestions.get(db, suggestionId(headers.receipt), now)),
);

await primed(() => suggestions.get(db, 'prime', new Date()));
