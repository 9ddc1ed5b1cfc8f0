import { listSuggestionEdits as operation } from '../contract/operations/listSuggestionEdits.ts';
import { documented } from './document/documented.ts';
import { historyCursor } from './records/edit.ts';

export const listSuggestionEdits = documented(operation, {
  parameters: { id: 'Id of the suggestion, as listSuggestions gives it.', cursor: historyCursor },
  reply: {
    edits: [
      {
        at: '2026-11-25T09:30:00Z',
        by: 'officer',
        operation: 'triageSuggestion',
        changes: [{ field: 'status', before: 'received', after: 'answered' }],
      },
    ],
  },
});
