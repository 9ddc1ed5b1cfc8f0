import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { restoreSeries } from '../domain/restoreSeries.ts';
import { restoreSession } from '../domain/restoreSession.ts';
import { restoreSuggestion } from '../domain/restoreSuggestion.ts';
import { sessionId } from '../domain/sessionId.ts';
import type { Verdict, Why } from '../domain/Verdict.ts';
import { toInstant } from '../domain/zonedTime.ts';
import { absent, type Put, type Rows, unchangedSince } from './commit.ts';
import { type Database, type Item, nameOf } from './database.ts';
import * as edits from './edits.ts';
import * as series from './series.ts';
import * as sessions from './sessions.ts';
import * as suggestions from './suggestions.ts';
import { type Table, type TableId, tables } from './tables.ts';

/** What is to be done about a row of a backup: what to write, all or nothing, and why, or why nothing. */
export interface RestoreStep {
  /** `count`: it is of how many suggestions came by forms on a day, which is counted anew. */
  readonly why: Why | 'count';
  readonly puts: readonly Put[];
}

interface Known {
  readonly now: Date;
  readonly timeZone: string;
  readonly replaceNewer: boolean;
  /** Whether a suggestion that the live table lacks is lost, not withdrawn. */
  readonly isLost: boolean;
}

type Decide = (row: Item) => Promise<RestoreStep>;

/** How a row of each table is decided about, each time after another look at what is live. */
export function decideRestore(
  db: Database,
  { now, timeZone, replaceNewer, isLost }: Known,
): Readonly<Record<TableId, Decide>> {
  const recordedOf = async (target: string) => (await edits.listAll(db, target)).at(-1)?.version ?? 0;
  const standing = { replaceNewer, now: toInstant(now) };
  const numbers = editionNumbers(db);
  return {
    async series(row) {
      const backup = series.rows.read(row);
      const live = await find(db, series.rows, row);
      const verdict = restoreSeries(backup, {
        ...standing,
        live,
        recorded: await recordedOf(`series ${backup.id}`),
        highestEdition: Math.max(0, ...(await numbers(backup.id)).values()),
      });
      return stepOf(db, series.rows, live, verdict);
    },
    async sessions(row) {
      const backup = sessions.rows.read(row);
      const live = await find(db, sessions.rows, row);
      const bySlot = await numbers(backup.series);
      const verdict = restoreSession(backup, {
        ...standing,
        live,
        recorded: await recordedOf(`session ${sessionId(backup)}`),
        isNumberTaken: [...bySlot].some(
          ([slot, number]) => slot !== backup.slot && number === backup.edition,
        ),
      });
      const { why, puts } = stepOf(db, sessions.rows, live, verdict);
      if (!verdict.put) return { why, puts };
      bySlot.set(verdict.put.slot, verdict.put.edition);
      return { why, puts: [...puts, ...(await raiseLastEdition(db, verdict.put))] };
    },
    async edits(row) {
      const edit = edits.read(row);
      if (edit.expiresAt * 1000 <= now.getTime()) return { why: 'expired', puts: [] };
      if (await findItem(db, 'edits', row)) return { why: 'there', puts: [] };
      const put = { TableName: nameOf(db, 'edits'), Item: { ...edit }, ...absent('edits') };
      return { why: 'missing', puts: [put] };
    },
    async suggestions(row) {
      if (suggestions.isFormCount(row)) return { why: 'count', puts: [] };
      const found = await findItem(db, 'suggestions', row);
      const live = found && suggestions.isSuggestion(found) ? suggestions.rows.read(found) : null;
      if (suggestions.isSuggestion(row)) {
        const backup = suggestions.rows.read(row);
        const verdict = restoreSuggestion(backup, {
          live: found && !live ? 'withdrawn' : live,
          edits: await edits.listAll(db, `suggestion ${(live ?? backup).ref}`),
          now,
          timeZone,
          isLost,
        });
        return stepOf(db, suggestions.rows, live, verdict);
      }
      // What is left of one that was withdrawn before the backup was made.
      if (found && !live) return { why: 'same', puts: [] };
      if (!live && Number(row.expiresAt) * 1000 <= now.getTime()) return { why: 'expired', puts: [] };
      const put = { TableName: nameOf(db, 'suggestions'), Item: row, ...unchangedSince('suggestions', live) };
      return { why: 'withdrawal', puts: [put] };
    },
  };
}

function stepOf<T extends { readonly version: number }>(
  db: Database,
  rows: Rows<T>,
  live: T | null,
  { put, why }: Verdict<T>,
): RestoreStep {
  if (put === null) return { why, puts: [] };
  const TableName = nameOf(db, rows.table);
  return { why, puts: [{ TableName, Item: rows.write(put), ...unchangedSince(rows.table, live) }] };
}

/** The edition numbers of a series' sessions, by slot: asked for once, and kept up by who puts more. */
function editionNumbers(db: Database): (series: string) => Promise<Map<string, number>> {
  const bySeries = new Map<string, Map<string, number>>();
  return async (id) => {
    const known = bySeries.get(id);
    if (known) return known;
    const all = await sessions.listAll(db, id);
    const bySlot = new Map(all.map(({ slot, edition }) => [slot, edition]));
    bySeries.set(id, bySlot);
    return bySlot;
  };
}

/** For a session whose number the series has not come to: else automation would give it away a second time. */
async function raiseLastEdition(
  db: Database,
  { series: id, edition }: { readonly series: string; readonly edition: number },
): Promise<Put[]> {
  const home = await find(db, series.rows, { id });
  if (!home || home.lastEdition >= edition) return [];
  const Item = series.rows.write({ ...home, lastEdition: edition, version: home.version + 1 });
  return [{ TableName: nameOf(db, 'series'), Item, ...unchangedSince('series', home) }];
}

async function find<T extends { readonly version: number }>(
  db: Database,
  rows: Rows<T>,
  row: Item,
): Promise<T | null> {
  const found = await findItem(db, rows.table, row);
  return found && rows.read(found);
}

/** What stands in the live table under the key of a row. */
export async function findItem(db: Database, table: TableId, row: Item): Promise<Item | null> {
  const { partition, sort }: Table['key'] = tables[table].key;
  const Key = { [partition]: row[partition], ...(sort && { [sort]: row[sort] }) };
  const { Item } = await db.send(new GetCommand({ TableName: nameOf(db, table), Key, ConsistentRead: true }));
  return Item ?? null;
}
