import type { Series } from '../../shared/model/Series.ts';
import type { Database } from '../../shared/storage/database.ts';
import * as series from '../../shared/storage/series.ts';

/** As long as others keep what they read from us; see Cache-Control. In milliseconds. */
const lifetime = 60_000;
const kept = new Map<string, { readonly series: Series; readonly until: number }>();

/**
 * The series as it was at most a minute ago, for who shows its name and what it is for, which hardly ever change:
 * one read a minute, however many ask. Refuses an id that no series has.
 */
export async function keptSeries(db: Database, id: string, now: Date): Promise<Series> {
  const known = kept.get(id);
  if (known && now.getTime() < known.until && now.getTime() >= known.until - lifetime) return known.series;
  const read = await series.get(db, id);
  kept.set(id, { series: read, until: now.getTime() + lifetime });
  return read;
}
