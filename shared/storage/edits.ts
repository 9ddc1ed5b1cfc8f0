import * as z from 'zod/mini';
import type { Edit } from '../domain/Edit.ts';
import { type Database, type Put, queryPage } from './database.ts';

const EditRow = z.object({
  target: z.string(),
  version: z.int(),
  at: z.string(),
  by: z.string(),
  operation: z.string(),
  changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
});

/**
 * One page of what was changed of a target, newest first. `startAfter` is the version of the last edit that
 * was shown; `next` is missing on the last page.
 */
export async function list(
  db: Database,
  target: string,
  page: { limit: number; startAfter: number | undefined },
): Promise<{ edits: Edit[]; next: number | null }> {
  const { items, more } = await queryPage(db, {
    table: 'edits',
    partition: target,
    descending: true,
    limit: page.limit + 1,
    startAfter: page.startAfter === undefined ? undefined : { target, version: page.startAfter },
  });
  const edits = items.slice(0, page.limit).map((item) => z.parse(EditRow, item));
  const goesOn = items.length > page.limit || more !== null;
  return { edits, next: goesOn ? (edits.at(-1)?.version ?? null) : null };
}

/** What adds an edit record to a transaction: refused if that version of the target has one. */
export function editPut(edit: Edit): Put {
  return { table: 'edits', item: { ...edit }, if: 'absent' };
}
