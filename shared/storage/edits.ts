import * as z from 'zod/mini';
import { Edit } from '../model/Edit.ts';
import { type Database, nameOf } from './database.ts';
import { livingItems } from './livingItems.ts';

const EditRow = z.object(Edit.shape);

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
  const edits = items.map((item) => z.parse(EditRow, item));
  return { edits, next: more ? (edits.at(-1)?.version ?? null) : null };
}
