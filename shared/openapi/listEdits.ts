import { listEdits as operation } from '../contract/operations/listEdits.ts';
import { ShownEdit } from '../model/Edit.ts';
import { record } from './document/component.ts';
import { documented } from './document/documented.ts';

export const listEdits = documented(operation, {
  components: {
    EditPage: record(operation.reply.body, 'A page of changes.', {
      edits: 'The newest first.',
      next: 'The cursor of the next page; missing on the last.',
    }),
    Edit: record(ShownEdit, 'One recorded change.', {
      at: 'When.',
      by: 'The officer’s user name; of a change by the system, what made it.',
      operation: 'The id of the operation.',
      changes: [
        'Each field that changed.',
        {
          field: 'Which field.',
          before: 'As it was; null where it was missing.',
          after: 'As it is; null where it is missing.',
        },
      ],
    }),
  },
  parameters: { id: 'Id of the session.', cursor: 'The `next` of the page before.' },
  reply: {
    edits: [
      {
        at: '2026-01-02T10:00:00Z',
        by: 'officer',
        operation: 'editSession',
        changes: [{ field: 'notice', before: null, after: { fr: 'Exemple : entrée par la cour.' } }],
      },
    ],
  },
});
