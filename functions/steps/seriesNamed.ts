import { badField, Refusal } from '../../shared/domain/Refusal.ts';
import type { Series } from '../../shared/domain/Series.ts';
import type { Database } from '../../shared/storage/database.ts';
import * as series from '../../shared/storage/series.ts';

/** The series that a body names. Refuses one that does not exist as a mistake in that field. */
export async function seriesNamed(db: Database, id: string): Promise<Series> {
  try {
    return await series.get(db, id);
  } catch (error) {
    throw error instanceof Refusal && error.type === 'not-found'
      ? badField('#/series', 'There is no such series.')
      : error;
  }
}
