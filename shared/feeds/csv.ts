/**
 * A table as CSV (RFC 4180) for a spreadsheet: lines ended by CRLF, and a byte order mark, without which Excel
 * takes é for Ã©. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const inert = /^\s*[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
