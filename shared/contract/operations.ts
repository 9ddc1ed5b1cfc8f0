import { createChallenge } from './operations/createChallenge.ts';
import { createNextEdition } from './operations/createNextEdition.ts';
import { editSession } from './operations/editSession.ts';
import { getSeries } from './operations/getSeries.ts';
import { getSession } from './operations/getSession.ts';
import { listEdits } from './operations/listEdits.ts';
import { listSessions } from './operations/listSessions.ts';
import { submitSuggestion } from './operations/submitSuggestion.ts';

/**
 * Every operation, for who needs all: routes, documents, clients, tests. A function imports its own alone.
 * In the order in which documents show them.
 */
export const operations = {
  listSessions,
  getSession,
  getSeries,
  createChallenge,
  submitSuggestion,
  editSession,
  listEdits,
} as const;

/** Functions without a route. */
export const tasks = { createNextEdition } as const;

export type OperationId = keyof typeof operations;
export type TaskId = keyof typeof tasks;

/** Every function that is deployed. */
export type FunctionId = OperationId | TaskId | 'unmatched';

export const functionIds: readonly FunctionId[] = [
  ...(Object.keys(operations) as OperationId[]), // keyof holds: the object is closed and const
  ...(Object.keys(tasks) as TaskId[]),
  'unmatched',
];
