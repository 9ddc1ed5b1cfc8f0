import { FollowedSuggestion, TypedReceipt } from '../../model/Suggestion.ts';
import { operation } from '../operation.ts';

export const followSuggestion = operation({
  id: 'followSuggestion',
  method: 'GET',
  path: '/suggestion',
  summary: 'See what became of a suggestion, by its receipt',
  description: 'An unknown, an expired and a withdrawn receipt get the same answer, byte for byte.',
  auth: 'public',
  origins: 'listed',
  headers: { receipt: TypedReceipt },
  reply: { status: 200, body: FollowedSuggestion },
  problems: ['invalid-receipt', 'not-found', 'unavailable'],
});
