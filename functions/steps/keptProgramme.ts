import type { Series } from '../../shared/model/Series.ts';
import type { Database } from '../../shared/storage/database.ts';
import * as series from '../../shared/storage/series.ts';

/** As long as others keep what they read from us; see Cache-Control. In milliseconds. */
const lifetime = 60_000;
let kept: { readonly all: Promise<readonly Series[]>; readonly until: number } | null = null;

/**
 * All series as they were at most a minute ago, for pages, which name the other quarters too: one read a minute, however
 * many ask.
 */
export async function keptProgramme(db: Database, now: Date): Promise<readonly Series[]> {
  const time = now.getTime();
  if (!kept || time >= kept.until || time < kept.until - lifetime) {
    kept = { all: series.listAll(db), until: time + lifetime };
  }
  try {
    return await kept.all;
  } catch (error) {
    kept = null;
    throw error;
  }
}
