import type { OperationId } from '../contract/operations.ts';

/** What one can do next with what an operation answered, and which of its values that takes. */
interface Link {
  readonly operationId: OperationId;
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

type Links = Readonly<Record<string, Link>>;

function read(operationId: OperationId, id = '/id'): Link {
  return { operationId, description: 'Reads it.', parameters: { 'path.id': `$response.body#${id}` } };
}

function change(operationId: OperationId): Link {
  const parameters = { 'path.id': '$response.body#/id', 'header.If-Match': '$response.header.ETag' };
  return { operationId, description: 'Changes it, as it was read.', parameters };
}

function withReceipt(operationId: OperationId, description: string): Link {
  return { operationId, description, parameters: { 'header.Receipt': '$response.body#/receipt' } };
}

/** The links of operations, by id. */
export const links: { readonly [id in OperationId]?: Links } = {
  listSessions: { first: read('getSession', '/sessions/0/id') },
  getSession: {
    change: change('editSession'),
    edits: { ...read('listEdits'), description: 'Reads who changed it.' },
  },
  getSeries: { change: change('editSeries') },
  addSession: { read: read('getSession'), change: change('editSession') },
  editSession: { changeAgain: change('editSession') },
  addSeries: { read: read('getSeries'), change: change('editSeries') },
  editSeries: { changeAgain: change('editSeries') },
  submitSuggestion: {
    follow: withReceipt('followSuggestion', 'Follows what becomes of it.'),
    withdraw: withReceipt('withdrawSuggestion', 'Takes it back.'),
  },
  listSuggestions: {
    decide: {
      operationId: 'triageSuggestion',
      description: 'Decides about the first of them.',
      parameters: {
        'path.id': '$response.body#/suggestions/0/id',
        'header.If-Match': '$response.body#/suggestions/0/etag',
      },
    },
  },
};
