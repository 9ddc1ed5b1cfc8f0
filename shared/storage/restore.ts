import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { withdrawalsKnown } from '../domain/restoreSuggestion.ts';
import { sessionId } from '../domain/sessionId.ts';
import { ConditionFailed } from './ConditionFailed.ts';
import { putAll } from './commit.ts';
import { type Database, type Item, nameOf, pagesOf } from './database.ts';
import { decideRestore, findItem, type RestoreStep } from './decideRestore.ts';
import * as edits from './edits.ts';
import { inspectTable } from './inspectTable.ts';
import * as series from './series.ts';
import * as sessions from './sessions.ts';
import * as suggestions from './suggestions.ts';
import type { TableId } from './tables.ts';
import { WriteConflict } from './WriteConflict.ts';

/** A backup: a table of any name. */
interface Backup {
  readonly db: Database;
  readonly name: string;
  /** When it was made; null: nobody says. */
  readonly madeAt: Date | null;
}

export interface Restoring {
  readonly backup: Backup;
  readonly live: Database;
  /** Which table it is a backup of. */
  readonly table: TableId;
  readonly now: Date;
  /** IANA name of the zone in which days are counted. */
  readonly timeZone: string;
  /** Whether series and sessions that are newer than the backup are replaced. */
  readonly replaceNewer: boolean;
  /** Whether suggestions come back of which nothing tells whether they are lost or were withdrawn. */
  readonly maybeWithdrawn: boolean;
  /** Whether anything is written. */
  readonly write: boolean;
  /** Names of the rows that are meant; none: all. */
  readonly only: readonly string[];
}

/** What became of a row, or would. */
export interface Restored {
  /** `gare-2026-12`; of an edit record what was changed, of a suggestion its id. */
  readonly name: string;
  /** `unreadable`: it is no such row. `disturbed`: others went on writing it. */
  readonly why: RestoreStep['why'] | 'unreadable' | 'disturbed';
}

/** How often a row is looked at again that somebody else writes meanwhile. */
const TRIES = 5;

/**
 * Copies the rows of a backup into the live table, each by a conditional write of its own, and says what became of each.
 * Where it stops half-way, doing it again goes on, and ends the same. Last, what edit records were put for gets a version
 * above these.
 */
export async function* restore(restoring: Restoring): AsyncGenerator<Restored> {
  const { backup, live, table, write } = restoring;
  yield* restoreRows(backup, table, restoring);
  if (table !== 'edits' || !write) return;
  for (const other of ['series', 'sessions', 'suggestions'] as const) {
    const itself = { db: live, name: nameOf(live, other), madeAt: null };
    for await (const row of restoreRows(itself, other, { ...restoring, only: [] })) {
      if (row.why === 'lifted') yield row;
    }
  }
}

/** How many rows a backup has of those that are meant, and how many of them are none of that table. */
export async function countRows({
  backup,
  table,
  only,
}: Pick<Restoring, 'backup' | 'table' | 'only'>): Promise<{ rows: number; unreadable: number }> {
  const counts = { rows: 0, unreadable: 0 };
  for await (const item of itemsOf(backup)) {
    if (!isMeant(rowName(table, item), only)) continue;
    counts.rows += 1;
    if (!isReadable(table, item)) counts.unreadable += 1;
  }
  return counts;
}

async function* restoreRows(backup: Backup, table: TableId, restoring: Restoring): AsyncGenerator<Restored> {
  const { live, now, timeZone, replaceNewer, only, maybeWithdrawn } = restoring;
  const isLost = table === 'suggestions' && (maybeWithdrawn || (await tellsWithdrawals(backup, restoring)));
  const decide = decideRestore(live, { now, timeZone, replaceNewer, isLost })[table];
  for await (const item of itemsOf(backup)) {
    const name = rowName(table, item);
    if (!isMeant(name, only)) continue;
    const why = isReadable(table, item) ? await carryOut(() => decide(item), restoring) : 'unreadable';
    yield { name, why };
  }
}

async function carryOut(
  decide: () => Promise<RestoreStep>,
  { live, write }: Restoring,
): Promise<Restored['why']> {
  for (let tries = 1; ; tries += 1) {
    const { puts, why } = await decide();
    if (!write || puts.length === 0) return why;
    try {
      await putAll(live, puts);
      return why;
    } catch (error) {
      if (!(error instanceof ConditionFailed || error instanceof WriteConflict)) throw error;
      if (tries === TRIES) return 'disturbed';
    }
  }
}

/**
 * Whether the live table tells of each suggestion that it lacks that it is lost, not withdrawn. It does not where the whole
 * table was lost, with the tombstones in it: where it is younger than the backup, or has nothing that the backup has.
 */
async function tellsWithdrawals(backup: Backup, { live, now, timeZone }: Restoring): Promise<boolean> {
  const table = await inspectTable(live, nameOf(live, 'suggestions'));
  const { madeAt } = backup;
  if (!table || !madeAt || !withdrawalsKnown({ madeAt, liveSince: table.createdAt, now }, { timeZone }))
    return false;
  for await (const item of itemsOf(backup)) {
    if (!suggestions.isSuggestion(item)) continue;
    const found = await findItem(live, 'suggestions', item);
    if (found && suggestions.isSuggestion(found)) return true;
  }
  return false;
}

function isMeant(name: string, only: readonly string[]): boolean {
  return only.length === 0 || only.includes(name);
}

function rowName(table: TableId, { id, target, series, slot }: Item): string {
  return table === 'sessions'
    ? sessionId({ series: String(series), slot: String(slot) })
    : String(target ?? id);
}

/** Whether an item is a row of that table. */
function isReadable(table: TableId, item: Item): boolean {
  try {
    readers[table](item);
    return true;
  } catch {
    return false;
  }
}

const readers: Readonly<Record<TableId, (item: Item) => unknown>> = {
  series: series.rows.read,
  sessions: sessions.rows.read,
  edits: edits.read,
  suggestions: suggestions.readAny,
};

/** All that a table holds, in pages that are small enough for a slow line. */
async function* itemsOf({ db, name }: Backup): AsyncGenerator<Item> {
  for await (const { Items = [] } of pagesOf((ExclusiveStartKey) =>
    db.send(new ScanCommand({ TableName: name, ExclusiveStartKey, ConsistentRead: true, Limit: 100 })),
  )) {
    yield* Items;
  }
}
