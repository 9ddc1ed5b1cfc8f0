import type { Edit } from '../../shared/model/Edit.ts';
import { type Change, commit, type PreparedChange, type Rows } from '../../shared/storage/commit.ts';
import type { Database } from '../../shared/storage/database.ts';
import { etagOf } from '../http/etag.ts';
import type { Officer } from '../http/officer.ts';
import { requireMatch } from '../http/requireMatch.ts';
import { recordEdit } from './recordEdit.ts';
import { retryOnConflict } from './retryOnConflict.ts';

/** What an officer's request brings along that changes a record. */
interface EditRequest {
  readonly operation: { readonly id: string };
  readonly ifMatch: string;
  readonly officer: Officer;
  readonly now: Date;
}

interface Editing<T extends { readonly version: number }> {
  readonly rows: Rows<T>;
  /** What is edited, as edit records name it: `session gare-2026-12`. */
  readonly target: (record: T) => string;
  /** What the edit record tells of. */
  readonly changes: (before: T, after: T) => Edit['changes'];
  readonly read: () => Promise<T>;
  /** The record as officers have read it: `If-Match` names this by its ETag. */
  readonly show: (record: T) => unknown;
  /** The record as it is to be; the same one where nothing is to change. */
  readonly decide: (before: T) => T | Promise<T>;
  /** What changes with it, in the same transaction. */
  readonly others?: (before: T, after: T) => Promise<readonly PreparedChange[]>;
}

/**
 * Changes one record for an officer: reads it, refuses unless `If-Match` names it, decides, records who did it and
 * writes both. Where somebody else wrote in between, all of that is done again. Gives the record as it is then.
 */
export function editRecord<T extends { readonly version: number }>(
  db: Database,
  request: EditRequest,
  { rows, target, changes, read, show, decide, others }: Editing<T>,
): Promise<T> {
  return retryOnConflict(async () => {
    const before = await read();
    requireMatch(request.ifMatch, etagOf(show(before)));
    const after = await decide(before);
    if (after === before) return before;
    const edit = recordEdit({ target: target(before), changes: changes(before, after) }, request);
    const change: Change<T> = { rows, before, after, edit };
    return commit(db, change, ...((await others?.(before, after)) ?? []));
  });
}
