import { triageSuggestion as operation } from '../contract/operations/triageSuggestion.ts';
import { Triage } from '../model/Suggestion.ts';
import { record } from './document/component.ts';
import { documented } from './document/documented.ts';
import { topicExample } from './records/session.ts';
import { inboxExample } from './records/suggestion.ts';

const topic = { session: 'gare-2026-12', id: topicExample.id } as const;

export const triageSuggestion = documented(operation, {
  components: {
    Triage: record(Triage, 'A decision about a suggestion (merge patch, RFC 7396).', {
      status: 'The decision; `received`, with null for `reply`, takes one back, also of what was discarded.',
      topic: [
        'With `accepted`: the topic that it goes into.',
        { session: 'The session on whose agenda the topic is.', id: 'The topic.' },
      ],
      reply:
        'Needed with `answered`, `declined` and `referred`. Whoever has the receipt reads it. At most 2,000 UTF-16 units, besides the advice that a referral was read with.',
    }),
  },
  parameters: { id: 'Id of the suggestion, as listSuggestions gives it.' },
  requests: {
    accept: { status: 'accepted', topic },
    answer: { status: 'answered', reply: 'Exemple : la commune a été prévenue.' },
    takeBack: { status: 'received', reply: null },
  },
  reply: {
    ...inboxExample,
    status: 'accepted',
    acceptedInto: topic,
    handled: { at: '2026-11-25T09:30:00Z', by: 'officer' },
  },
});
