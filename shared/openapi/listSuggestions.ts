import { listSuggestions as operation } from '../contract/operations/listSuggestions.ts';
import { record } from './document/component.ts';
import { documented } from './document/documented.ts';
import { inboxExample } from './records/suggestion.ts';

export const listSuggestions = documented(operation, {
  components: {
    SuggestionPage: record(operation.reply.body, 'A page of suggestions.', {
      suggestions: 'The oldest first.',
      next: 'The cursor of the next page; missing on the last.',
    }),
  },
  parameters: {
    series: 'The series; the deployment’s own unless said.',
    status: 'Which suggestions.',
    day: 'Those of one day alone.',
    kind: 'Those of one kind alone.',
    session: 'Those for one meeting alone; it is not looked up.',
    cursor: 'The `next` of the page before.',
  },
  reply: { suggestions: [inboxExample] },
  links: {
    decide: {
      operationId: 'triageSuggestion',
      description: 'Decides about the first of them.',
      parameters: {
        'path.id': '$response.body#/suggestions/0/id',
        'header.If-Match': '$response.body#/suggestions/0/etag',
      },
    },
  },
});
