import { followSuggestion as operation } from '../contract/operations/followSuggestion.ts';
import { documented } from './document/documented.ts';
import { suggestionExample } from './records/suggestion.ts';

export const followSuggestion = documented(operation, {
  parameters: { receipt: 'The receipt. In a header, so that no address holds it.' },
  reply: suggestionExample,
});
