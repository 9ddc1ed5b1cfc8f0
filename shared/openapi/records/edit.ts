import { EditPage } from '../../contract/EditPage.ts';
import { ShownEdit } from '../../model/Edit.ts';
import { record } from '../document/component.ts';

export const editComponents = {
  EditPage: record(EditPage, 'A page of changes.', {
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
};

/** What the parameters of a history mean. */
export const historyCursor = 'The `next` of the page before.';
