import type { Series } from '../model/Series.ts';
import { restoreRecord, type Standing } from './restoreRecord.ts';
import type { Verdict } from './Verdict.ts';

/**
 * What becomes of a series of a backup. Its `lastEdition` never falls, neither below the live one nor below an edition that
 * exists (`highestEdition`): no number is given away twice.
 */
export function restoreSeries(
  backup: Series,
  { highestEdition, ...standing }: Standing<Series> & { highestEdition: number },
): Verdict<Series> {
  const lastEdition = Math.max(backup.lastEdition, standing.live?.lastEdition ?? 0, highestEdition);
  return restoreRecord<Series>({ ...backup, lastEdition }, standing, {
    counters: ['version', 'updatedAt'],
    isNewer: (live) => live.version >= backup.version,
    mend: (live) => (live.lastEdition < highestEdition ? { ...live, lastEdition: highestEdition } : live),
    put: (series, version, isSetBack) => ({
      ...series,
      version,
      ...(isSetBack && { updatedAt: standing.now }),
    }),
  });
}
