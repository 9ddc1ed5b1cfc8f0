import type { Operation } from '../../shared/contract/operation.ts';
import { type FunctionId, operations, tasks } from '../../shared/contract/operations.ts';

/** Whether a function answers everybody, without a token. */
export function isForResidents(id: FunctionId): boolean {
  const operation = (operations as Readonly<Record<string, Operation>>)[id];
  return operation ? operation.auth === 'public' : !(id in tasks);
}
