import { sameValue } from './Edit.ts';
import type { Verdict } from './Verdict.ts';

/** What there is in the live table of a record that a backup has, too. */
export interface Standing<T> {
  /** The record as it is now; null: it is lost. */
  readonly live: T | null;
  /** The highest version that an edit record of it names; 0 without any. */
  readonly recorded: number;
  /** Whether what is newer than the backup is replaced. */
  readonly replaceNewer: boolean;
  /** Instant. */
  readonly now: string;
}

interface Rules<T> {
  /** Fields that count or date writes: where two records differ in these alone, they say the same. */
  readonly counters: readonly (keyof T & string)[];
  readonly isNewer: (live: T, backup: T) => boolean;
  /** The live record with what it lacks to be worked with; the same one where it lacks nothing. */
  readonly mend?: (live: T) => T;
  /** The record that is put. `isSetBack`: the public has seen another state of it since the backup. */
  readonly put: (backup: T, version: number, isSetBack: boolean) => T;
}

/**
 * What becomes of a record of a backup. What is put gets a version above all that anybody has seen and above its edit
 * records: an edit writes the record of the next version, and never over one that exists.
 */
export function restoreRecord<T extends { readonly version: number }>(
  backup: T,
  { live, recorded, replaceNewer }: Standing<T>,
  { counters, isNewer, mend = (record) => record, put }: Rules<T>,
): Verdict<T> {
  const highest = Math.max(live?.version ?? 0, recorded);
  const version = Math.max(backup.version, highest) + 1;
  if (!live) return { put: put(backup, version, recorded > backup.version), why: 'missing' };
  const stay = (why: 'same' | 'newer'): Verdict<T> => {
    const mended = mend(live);
    if (mended === live && live.version >= recorded) return { put: null, why };
    return { put: { ...mended, version: highest + 1 }, why: 'lifted' };
  };
  const said = (record: T) =>
    Object.fromEntries(Object.entries(record).filter(([field]) => !counters.some((name) => name === field)));
  if (sameValue(said(backup), said(live))) return stay('same');
  const newer = isNewer(live, backup);
  if (newer && !replaceNewer) return stay('newer');
  return { put: put(backup, version, true), why: newer ? 'newer-replaced' : 'older' };
}
