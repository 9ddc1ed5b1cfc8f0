import type { FunctionId } from '../shared/contract/operations.ts';
import type { TableId } from '../shared/storage/tables.ts';
import { type Grants, grants, type Setting } from './grants.ts';

/** Where the values come from: a deployment, or a laptop. */
export interface Deployment {
  readonly tableName: (table: TableId) => string;
  /** By name; null: it is not set, and no function is told it. */
  readonly settings: Readonly<Record<Setting, string | null>>;
}

/** The environment of a function: the names of the tables that it was granted and the settings, no others. */
export function environmentOf(id: FunctionId, deployment: Deployment): Record<string, string> {
  const granted: Grants = grants[id];
  return {
    ...Object.fromEntries(
      tablesOf(id).map((table) => [`TABLE_${table.toUpperCase()}`, deployment.tableName(table)]),
    ),
    ...Object.fromEntries(
      (granted.settings ?? []).flatMap((name) => {
        const value = deployment.settings[name];
        return value === null ? [] : [[name, value]];
      }),
    ),
  };
}

/** The tables that a function was granted anything on. */
export function tablesOf(id: FunctionId): TableId[] {
  const granted: Grants = grants[id];
  return Object.keys(granted.tables ?? {}) as TableId[]; // keyof holds: the row is closed and const
}
