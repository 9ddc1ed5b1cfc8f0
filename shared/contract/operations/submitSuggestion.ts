import * as z from 'zod/mini';
import { Receipt, SuggestionDraft } from '../../model/Suggestion.ts';
import { Day } from '../../model/time.ts';
import { operation } from '../operation.ts';

export const submitSuggestion = operation({
  id: 'submitSuggestion',
  method: 'POST',
  path: '/suggestions',
  summary: 'Send a suggestion, without saying who you are',
  description:
    'In an emergency call 113 (police) or 112 (rescue): nobody reads a suggestion before the next day. ' +
    'Needs a solved challenge. The same content with the same challenge gives the same receipt again, so that ' +
    'a lost answer can be asked for by sending once more. E-mail addresses, telephone numbers and the like are ' +
    'refused with their places, or replaced with `redact`; names cannot be found reliably.',
  auth: 'public',
  origins: 'listed',
  body: SuggestionDraft,
  bodyLimit: 16,
  reply: { status: 201, body: z.strictObject({ receipt: Receipt, expiresOn: Day }) },
  problems: ['challenge-rejected', 'conflict', 'personal-data', 'unavailable'],
});
