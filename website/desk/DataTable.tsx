// biome-ignore-all lint/a11y/noRedundantRoles: browsers take roles away from tables that are laid out as blocks.
import type { ComponentChildren } from 'preact';

interface DataTableProps {
  readonly caption: string;
  /** The first one names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[];
}

/**
 * A table that reads well aloud and prints. On a small screen each row becomes a block, whose cells say what they are; roles
 * are said, since browsers take them away from a table that is laid out otherwise.
 */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table class="data" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key} role="row">
            <th scope="row" role="rowheader">
              {name}
            </th>
            {cells.map((cell, i) => (
              <td key={columns[i + 1]} role="cell">
                <span class="column" aria-hidden="true">
                  {columns[i + 1]}
                </span>
                <span class="value">{cell}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
