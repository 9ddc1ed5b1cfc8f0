import { TypedReceipt } from '../../model/Suggestion.ts';
import { operation } from '../operation.ts';

export const withdrawSuggestion = operation({
  id: 'withdrawSuggestion',
  method: 'DELETE',
  path: '/suggestion',
  summary: 'Take a suggestion back, by its receipt: its text is erased at once',
  description:
    'From backups within 7 days. An unknown, an expired and a withdrawn receipt get the same answer, byte for byte.',
  auth: 'public',
  origins: 'listed',
  headers: { receipt: TypedReceipt },
  reply: { status: 204 },
  problems: ['invalid-receipt', 'not-found', 'unavailable'],
});
