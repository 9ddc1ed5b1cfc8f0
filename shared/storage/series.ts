import { GetCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { Refusal } from '../domain/Refusal.ts';
import { Series } from '../model/Series.ts';
import type { Rows } from './commit.ts';
import { allItems, type Database, nameOf } from './database.ts';

/** Rows from before series could be closed lack the word: they are open. */
const SeriesRow = z.object({ ...Series.shape, closed: z._default(Series.shape.closed, false) });

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
