import type { Series } from '../../shared/model/Series.ts';
import type { Database } from '../../shared/storage/database.ts';
import * as series from '../../shared/storage/series.ts';
import { keepForAMinute } from './keepForAMinute.ts';

const keep = keepForAMinute<readonly Series[]>();

/** All series as they were at most a minute ago, for pages, which name the other quarters too. */
export function keptProgramme(db: Database, now: Date): Promise<readonly Series[]> {
  return keep('all', now, () => series.listAll(db));
}
