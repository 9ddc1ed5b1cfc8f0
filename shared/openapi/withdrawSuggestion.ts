import { withdrawSuggestion as operation } from '../contract/operations/withdrawSuggestion.ts';
import { documented } from './document/documented.ts';

export const withdrawSuggestion = documented(operation, {
  parameters: { receipt: 'The receipt. In a header, so that no address holds it.' },
});
