import { listEdits as operation } from '../contract/operations/listEdits.ts';
import { documented } from './document/documented.ts';
import { historyCursor } from './records/edit.ts';

export const listEdits = documented(operation, {
  parameters: { id: 'Id of the session.', cursor: historyCursor },
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
