import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { Edit } from '../model/Edit.ts';
import { allItems, type Database, type Item, nameOf } from './database.ts';
import { livingItems } from './livingItems.ts';

const EditRow = z.object(Edit.shape);

/** Reads the row of an edit record. */
export function read(item: Item): Edit {
  return z.parse(EditRow, item);
}

/**
 * One page of what was changed of a target, newest first. `startAfter` is the version of the last edit that
 * was shown; `next` is missing on the last page.
 */
export async function list(
  db: Database,
  target: string,
  { startAfter, ...page }: { now: Date; limit: number; startAfter: number | undefined },
): Promise<{ edits: Edit[]; next: number | null }> {
  const { items, more } = await livingItems(
    db,
    {
      TableName: nameOf(db, 'edits'),
      KeyConditionExpression: '#target = :target',
      ExpressionAttributeNames: { '#target': 'target' },
      ExpressionAttributeValues: { ':target': target },
      ExclusiveStartKey: startAfter === undefined ? undefined : { target, version: startAfter },
      ScanIndexForward: false,
      ConsistentRead: true,
    },
    page,
  );
  const edits = items.map(read);
  return { edits, next: more ? (edits.at(-1)?.version ?? null) : null };
}

/** All records of a target, by version: those that have expired, too, since they stand in the way of others. */
export async function listAll(db: Database, target: string): Promise<Edit[]> {
  const items = await allItems((ExclusiveStartKey) =>
    db.send(
      new QueryCommand({
        TableName: nameOf(db, 'edits'),
        KeyConditionExpression: '#target = :target',
        ExpressionAttributeNames: { '#target': 'target' },
        ExpressionAttributeValues: { ':target': target },
        ExclusiveStartKey,
        ConsistentRead: true,
      }),
    ),
  );
  return items.map(read);
}
