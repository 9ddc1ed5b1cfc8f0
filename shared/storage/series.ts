import { GetCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { Refusal } from '../domain/Refusal.ts';
import type { Series } from '../domain/Series.ts';
import type { Rows } from './commit.ts';
import { allItems, type Database, nameOf } from './database.ts';
import { LocalizedRow, VenueRow } from './rows.ts';

const hours = { startTime: z.string(), endTime: z.string() };

const SeriesRow = z.object({
  id: z.string(),
  name: LocalizedRow,
  quarter: z.string(),
  purpose: LocalizedRow,
  notFor: LocalizedRow,
  recurrence: z.object({
    rule: z.string(),
    ...hours,
    timeZone: z.string(),
    seasons: z.array(z.object({ months: z.array(z.int()), ...hours })),
    from: z.nullable(z.string()),
    until: z.nullable(z.string()),
  }),
  venues: z.array(VenueRow),
  subjects: z.array(z.object({ id: z.string(), name: LocalizedRow })),
  keepPlanned: z.int(),
  paused: z.boolean(),
  skip: z.array(z.string()),
  lastEdition: z.int(),
  updatedAt: z.string(),
  version: z.int(),
});

/** How series are stored. */
export const rows: Rows<Series> = {
  table: 'series',
  write: (series) => ({ ...series }),
  read: (item) => z.parse(SeriesRow, item),
};

/** Reads a series. Refuses an id that no series has. */
export async function get(db: Database, id: string): Promise<Series> {
  const { Item } = await db.send(
    new GetCommand({ TableName: nameOf(db, 'series'), Key: { id }, ConsistentRead: true }),
  );
  if (!Item) throw new Refusal('not-found', 'There is no such series.');
  return rows.read(Item);
}

/** All series, by id. They are few. */
export async function listAll(db: Database): Promise<Series[]> {
  const items = await allItems((ExclusiveStartKey) =>
    db.send(new ScanCommand({ TableName: nameOf(db, 'series'), ExclusiveStartKey, ConsistentRead: true })),
  );
  return items.map(rows.read).sort((a, b) => (a.id < b.id ? -1 : 1));
}
