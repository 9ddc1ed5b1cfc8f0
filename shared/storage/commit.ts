import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Edit } from '../model/Edit.ts';
import { ConditionFailed } from './ConditionFailed.ts';
import { type Database, type Item, nameOf } from './database.ts';
import { type Table, type TableId, tables } from './tables.ts';

/** How the records of a table are stored. */
export interface Rows<Stored extends { readonly version: number }> {
  readonly table: TableId;
  readonly write: (record: Stored) => Item;
  readonly read: (item: Item) => Stored;
}

/** A record before and after: new where there is nothing before. With the record of the edit, if an officer made it. */
export interface Change<Stored extends { readonly version: number }> {
  readonly rows: Rows<Stored>;
  /** As it was read. It must still be so when it is written. */
  readonly before: Stored | null;
  /** As it is to be. Its version is counted here, whatever it says. */
  readonly after: Stored;
  readonly edit?: Omit<Edit, 'version'>;
}

/** One put of a transaction. */
export type Put = NonNullable<NonNullable<TransactWriteCommandInput['TransactItems']>[number]['Put']>;

/**
 * Writes changes and their edit records: all or nothing. Gives the first record as it is stored. Throws ConditionFailed
 * where a record is not as it was read, and WriteConflict where another write of it is under way.
 */
export async function commit<Stored extends { readonly version: number }>(
  db: Database,
  change: Change<Stored>,
  ...others: readonly PreparedChange[]
): Promise<Stored> {
  const first = prepare(change);
  await putAll(
    db,
    [first, ...others].flatMap(({ puts }) => puts(db)),
  );
  return first.stored;
}

/** Puts all of these or none. Throws as `commit` does. */
export async function putAll(db: Database, puts: readonly Put[]): Promise<void> {
  await db.send(
    new TransactWriteCommand({
      TransactItems: puts.map((Put) => ({ Put })),
      // Makes a request that is repeated, after a lost answer, the same transaction.
      ClientRequestToken: crypto.randomUUID(),
    }),
  );
}

/** A change of whatever kind of record, ready to be written with others. */
export interface PreparedChange {
  readonly puts: (db: Database) => Put[];
}

/** Makes changes of several kinds of records alike, so that `commit` takes them together. */
export function prepare<Stored extends { readonly version: number }>({
  rows,
  before,
  after,
  edit,
}: Change<Stored>): PreparedChange & { readonly stored: Stored } {
  const version = (before?.version ?? 0) + 1;
  const Item = rows.write({ ...after, version });
  return {
    stored: rows.read(Item),
    puts: (db) => [
      { TableName: nameOf(db, rows.table), Item, ...unchangedSince(rows.table, before) },
      ...(edit ? [editPut(db, { ...edit, version })] : []),
    ],
  };
}

/** Holds where the record is as it was read, or is not there. */
export function unchangedSince(table: TableId, before: { readonly version: number } | null) {
  if (!before) return absent(table);
  return {
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': before.version },
  };
}

/** Holds where nothing has that key. */
export function absent(table: TableId) {
  return {
    ConditionExpression: 'attribute_not_exists(#key)',
    ExpressionAttributeNames: { '#key': tables[table].key.partition },
  };
}

/** All that a commit does, but that nothing is written: its condition contradicts itself. Opens the way for others. */
export async function rehearse(db: Database, table: TableId): Promise<void> {
  const { partition, sort, sortType }: Table['key'] = tables[table].key;
  const Put = {
    TableName: nameOf(db, table),
    Item: { [partition]: 'rehearsal', ...(sort && { [sort]: sortType === 'N' ? 0 : 'rehearsal' }) },
    ConditionExpression: 'attribute_exists(#key) AND attribute_not_exists(#key)',
    ExpressionAttributeNames: { '#key': partition },
  };
  await db.send(new TransactWriteCommand({ TransactItems: [{ Put }] })).catch((error: unknown) => {
    if (!(error instanceof ConditionFailed)) throw error;
  });
}

/** Refused if that version of the target has a record: none is ever written over. */
function editPut(db: Database, edit: Edit): Put {
  return { TableName: nameOf(db, 'edits'), Item: { ...edit }, ...absent('edits') };
}
