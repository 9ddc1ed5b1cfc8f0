import type * as z from 'zod/mini';
import {
  FollowedSuggestion,
  InboxSuggestion,
  Kind,
  Receipt,
  SuggestionId,
  SuggestionStatus,
  TypedReceipt,
} from '../../model/Suggestion.ts';
import { type FieldWords, record, value } from '../document/component.ts';

const fields: FieldWords<z.input<typeof FollowedSuggestion>> = {
  kind: 'What the sender means by it.',
  text: 'What was written; null: it only supports a topic.',
  language: 'The language that it was written in.',
  session: 'The session that the sender named; null: none.',
  topic: 'The topic that the sender named; null: none.',
  status: 'What became of it. Further values may be added.',
  reply: 'What the officers replied; null: nothing so far.',
  receivedOn: 'The day on which it came. No finer time is kept.',
  expiresOn: 'The day on which it deletes itself.',
};

export const suggestionExample = {
  kind: 'concern',
  text: 'Exemple : la lampe devant l’arrêt est en panne depuis deux semaines.',
  language: 'fr',
  session: 'gare-2026-12',
  topic: null,
  status: 'received',
  reply: null,
  receivedOn: '2026-11-24',
  expiresOn: '2027-05-23',
} as const;

export const inboxExample = {
  id: '3q2-7wLkD0t1bT4Y0dP1nYV1x9s8mQeJ5rG6hU2kZcA',
  etag: '"p3TdC6YJtDfNt3Hk1Q0uQA"',
  ...suggestionExample,
  series: 'gare',
  acceptedInto: null,
  handled: null,
} as const;

export const receiptExample = 'DXR2T-S9DDD-GPCSK-95NJQ-GRBDE-1X';

export const suggestionComponents = {
  FollowedSuggestion: record(FollowedSuggestion, 'What the holder of a receipt sees.', fields),
  InboxSuggestion: record(InboxSuggestion, 'What officers see of a suggestion.', {
    id: 'Its id.',
    etag: 'With its quotes: what `If-Match` takes for a decision about this one.',
    ...fields,
    series: 'The series that it is for.',
    acceptedInto: [
      'The topic that it was accepted into; null: none.',
      { session: 'The session on whose agenda the topic is.', id: 'The topic.' },
    ],
    handled: [
      'Who decided last, and when; null: nobody so far.',
      { at: 'When.', by: 'The officer’s user name.' },
    ],
  }),
  SuggestionId: value(
    SuggestionId,
    'Id of a suggestion, by which officers name it. It does not tell the receipt.',
    inboxExample.id,
  ),
  SuggestionKind: value(Kind, 'What a suggestion is.'),
  SuggestionStatus: value(
    SuggestionStatus,
    '`accepted`: into a topic. `answered`, `declined`, `referred`: with a reply; `referred` is an individual case, and the reply says where to go. `discarded`: it was none, and goes sooner.',
  ),
  Receipt: value(
    Receipt,
    'The secret by which its holder follows or withdraws a suggestion: 26 Crockford base32 characters and a check character. It is shown once and not stored.',
    receiptExample,
  ),
  TypedReceipt: value(
    TypedReceipt,
    'A receipt as somebody typed it: case, spaces and hyphens do not matter, O is read as 0, I and L as 1.',
    'dxr2t s9ddd gpcsk 95njq grbde 1x',
  ),
};
