import { discardSuggestions as operation } from '../contract/operations/discardSuggestions.ts';
import { Discard } from '../model/Suggestion.ts';
import { record } from './document/component.ts';
import { documented } from './document/documented.ts';
import { inboxExample } from './records/suggestion.ts';

export const discardSuggestions = documented(operation, {
  components: {
    Discard: {
      ...record(Discard, 'Which suggestions to discard: either `ids` or `where`.', {
        ids: 'Their ids, as listSuggestions gives them.',
        where: [
          'All that have what is given here.',
          {
            series: 'The series; the deployment’s own unless said.',
            day: 'The day on which they came: not today.',
            kind: 'Their kind.',
            topic: 'The topic that their senders named.',
            text: 'Their text, all of it; null: those without one. Compared in the form in which texts are stored.',
          },
        ],
      }),
      more: { maxProperties: 1 },
    },
    Discarded: record(operation.reply.body, 'What was discarded.', {
      discarded: 'How many.',
      more: 'Whether there are more: call again.',
    }),
  },
  requests: {
    flood: { where: { day: '2026-11-24', text: 'Exemple' } },
    some: { ids: [inboxExample.id] },
  },
  reply: { discarded: 500, more: true },
});
