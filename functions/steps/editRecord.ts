import type { Edit } from '../../shared/domain/Edit.ts';
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

interface Editing<T> {
  /** What is edited, as edit records name it: `session gare-2026-12`. */
  readonly target: string;
  /** The fields that the edit record tells of. */
  readonly fields: readonly (keyof T & string)[];
  readonly read: () => Promise<T>;
  /** The record as officers have read it: `If-Match` names this by its ETag. */
  readonly show: (record: T) => unknown;
  /** The record as it is to be; the same one where nothing is to change. */
  readonly decide: (before: T) => T | Promise<T>;
  /** Writes it together with the edit record, and gives it as it is stored. */
  readonly replace: (change: { before: T; after: T; edit: Edit }) => Promise<T>;
}

/**
 * Changes one record for an officer: reads it, refuses unless `If-Match` names it, decides, records who did it and
 * writes both. Where somebody else wrote in between, all of that is done again. Gives the record as it is then.
 */
export function editRecord<T extends { readonly version: number }>(
  request: EditRequest,
  { target, fields, read, show, decide, replace }: Editing<T>,
): Promise<T> {
  return retryOnConflict(async () => {
    const before = await read();
    requireMatch(request.ifMatch, etagOf(show(before)));
    const after = await decide(before);
    if (after === before) return before;
    const edit = recordEdit({ target, before, after, fields }, request);
    return replace({ before, after, edit });
  });
}
