import type { FunctionId } from '../shared/contract/operations.ts';
import type { IndexId, TableId } from '../shared/storage/tables.ts';

/** What may be done to a table; on an index of it, `Query` alone. */
export type Action = 'GetItem' | 'PutItem' | 'Query' | 'Scan';

/** A setting that a function is given by the deployment. */
export type Setting = 'SECRET' | 'SUGGESTION_DAYS' | 'SERIES' | 'ORIGINS' | 'CLIENT_ID' | 'SCOPE';

export interface Grants {
  readonly tables?: { readonly [table in TableId]?: readonly (Action | `Query ${IndexId}`)[] };
  readonly settings?: readonly Setting[];
}

const officer = ['CLIENT_ID', 'SCOPE'] as const;

/**
 * What each function may do, and what it is told: nothing else is in its role or its environment. An operation
 * without a row does not compile. A transaction's puts are granted as `PutItem`, as in IAM.
 */
export const grants = {
  listSessions: { tables: { sessions: ['Query byEnd'] }, settings: ['SERIES'] },
  getSession: { tables: { sessions: ['GetItem'] } },
  getSeries: { tables: { series: ['GetItem'] } },
  createChallenge: { settings: ['SECRET', 'ORIGINS'] },
  submitSuggestion: {
    tables: { suggestions: ['PutItem'] },
    settings: ['SECRET', 'SUGGESTION_DAYS', 'SERIES', 'ORIGINS'],
  },
  editSession: {
    tables: { sessions: ['GetItem', 'PutItem'], series: ['GetItem'], edits: ['PutItem'] },
    settings: officer,
  },
  listEdits: { tables: { sessions: ['GetItem'], edits: ['Query'] }, settings: officer },
  createNextEdition: {
    tables: { series: ['GetItem', 'PutItem', 'Scan'], sessions: ['Query', 'PutItem'] },
  },
  unmatched: { settings: ['ORIGINS'] },
} as const satisfies Record<FunctionId, Grants>;
