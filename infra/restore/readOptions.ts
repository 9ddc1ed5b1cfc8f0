import { parseArgs } from 'node:util';
import { type TableId, tableIds } from '../../shared/storage/tables.ts';

/** What `npm run restore` is told to do. */
export interface Options {
  /** A table, or on a laptop the folder of a copy. */
  readonly from: string;
  readonly to: TableId;
  readonly write: boolean;
  /** Whether live tables that are not there are made. */
  readonly makeTables: boolean;
  readonly only: readonly string[];
  readonly replaceNewer: boolean;
  readonly maybeWithdrawn: boolean;
  readonly made: Date | null;
  /** The deployment in AWS; null: the system that runs on this machine. */
  readonly stack: string | null;
}

export const help = `Puts rows of a backup back into a live table.

  npm run restore -- --from <table> --to <${tableIds.join(' | ')}>

It looks at each row and says what it would do. It writes nothing unless --write is there, and never over what somebody
changes meanwhile. It can be stopped at any moment: the same once more goes on. Where several tables are to be restored,
their order is edits, sessions, series, suggestions.

  --from <table>     the restored table; on a laptop also the folder of a copy, such as .data-copy
  --to <name>        what it is a backup of
  --write            do it
  --only <name>      this row alone, such as gare-2026-12; may be there several times. An edit record is named by what was
                     changed: "session gare-2026-12"
  --replace-newer    series and sessions: replace also what was changed since the backup
  --made <time>      suggestions: when the backup was made, such as 2026-12-01T00:20:00+01:00, if the table does not say. Only
                     of a backup of today, while the live table is there, can it be told what was withdrawn since
  --maybe-withdrawn  suggestions: put back also what may have been withdrawn since the backup. Read docs/operations.md first
  --make-tables      make live tables that are gone themselves, empty, before anything is put
  --stack <name>     the deployment in AWS, such as op-e-kaffi, with the credentials and the AWS_REGION that the AWS CLI
                     would take. Without it: the system that npm start runs on this machine, on PORT
  --help             this

Ends with 0; with 1 where it could not be done or had to stop; with 2 where it is done but for rows that need a look.`;

/** Reads the command line. Throws an error that says what is wrong with it; null: help is asked for. */
export function readOptions(args: readonly string[]): Options | null {
  const { values } = parse(args);
  if (values.help) return null;
  const { from, to, write = false, only = [], stack = null } = values;
  const { 'replace-newer': replaceNewer = false, 'maybe-withdrawn': maybeWithdrawn = false } = values;
  const { 'make-tables': makeTables = false } = values;
  if (!from) throw new Error('From which table? --from <restored table>');
  const table = tableIds.find((id) => id === to);
  if (!table) {
    throw new Error(
      `${to ? `There is no table ${to}:` : 'Into which table?'} --to takes ${tableIds.join(', ')}.`,
    );
  }
  if (replaceNewer && table !== 'series' && table !== 'sessions') {
    throw new Error(`--replace-newer is for series and sessions: of ${table} nothing is ever replaced.`);
  }
  if ((maybeWithdrawn || values.made) && table !== 'suggestions') {
    throw new Error('--made and --maybe-withdrawn are for suggestions.');
  }
  const made = values.made === undefined ? null : momentOf(values.made);
  return { from, to: table, write, makeTables, only, replaceNewer, maybeWithdrawn, made, stack };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        write: { type: 'boolean' },
        only: { type: 'string', multiple: true },
        'replace-newer': { type: 'boolean' },
        'maybe-withdrawn': { type: 'boolean' },
        made: { type: 'string' },
        'make-tables': { type: 'boolean' },
        stack: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n--help tells what there is.`);
  }
}

function momentOf(text: string): Date {
  const moment = new Date(/T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? text : Number.NaN);
  if (Number.isNaN(moment.getTime())) {
    throw new Error(`--made takes a time with its offset, such as 2026-12-01T00:20:00+01:00, not ${text}`);
  }
  return moment;
}
