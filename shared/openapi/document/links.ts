import type { OperationId } from '../../contract/operations.ts';

/** What one can do next with what an operation answered, and which of its values that takes. */
interface Link {
  readonly operationId: OperationId;
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export type Links = Readonly<Record<string, Link>>;

/** Reads what was answered, or something of it; `id` points to its id. */
export function readLink(operationId: OperationId, id = '/id', description = 'Reads it.'): Link {
  return { operationId, description, parameters: { 'path.id': `$response.body#${id}` } };
}

/** Changes what was answered. */
export function changeLink(operationId: OperationId): Link {
  const parameters = { 'path.id': '$response.body#/id', 'header.If-Match': '$response.header.ETag' };
  return { operationId, description: 'Changes it, as it was read.', parameters };
}

/** Does something with the suggestion whose receipt was answered. */
export function receiptLink(operationId: OperationId, description: string): Link {
  return { operationId, description, parameters: { 'header.Receipt': '$response.body#/receipt' } };
}
