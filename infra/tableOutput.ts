import type { TableId } from '../shared/storage/tables.ts';

/** The output of the stack that says what a table is called: `SessionsTable`. */
export function tableOutput(table: TableId): string {
  return `${table.charAt(0).toUpperCase()}${table.slice(1)}Table`;
}
