import * as z from 'zod/mini';
import type { ReplyOf } from '../../shared/contract/operation.ts';
import type { listEdits } from '../../shared/contract/operations/listEdits.ts';
import type { Database } from '../../shared/storage/database.ts';
import * as edits from '../../shared/storage/edits.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';

/**
 * One page of what was changed of a target (`session gare-2026-12`), newest first, as officers see it. Empty where nothing
 * was, or where there is no such target. Refuses a cursor of another history.
 */
export async function editPage(
  db: Database,
  target: string,
  { now, cursor }: { now: Date; cursor?: string | undefined },
): Promise<ReplyOf<typeof listEdits>> {
  const startAfter = readCursor(target, z.int(), cursor);
  const page = await edits.list(db, target, { now, limit: 50, startAfter });
  return {
    edits: page.edits.map(({ at, by, operation, changes }) => ({ at, by, operation, changes })),
    ...(page.next && { next: writeCursor(target, page.next) }),
  };
}
