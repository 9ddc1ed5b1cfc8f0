import type { Series } from '../../shared/model/Series.ts';
import type { Database } from '../../shared/storage/database.ts';
import * as series from '../../shared/storage/series.ts';
import { keepForAMinute } from './keepForAMinute.ts';

const keep = keepForAMinute<Series>();

/**
 * The series as it was at most a minute ago, for who shows its name and what it is for, which hardly ever change. Refuses
 * an id that no series has.
 */
export function keptSeries(db: Database, id: string, now: Date): Promise<Series> {
  return keep(id, now, () => series.get(db, id));
}
