import type { Series } from './Series.ts';

/** What the public sees of a series: all but the version. */
export function publishSeries(series: Series) {
  return {
    id: series.id,
    name: series.name,
    quarter: series.quarter,
    purpose: series.purpose,
    notFor: series.notFor,
    bookingRequired: false as const,
    recurrence: series.recurrence,
    subjects: [...series.subjects],
    venues: [...series.venues],
    keepPlanned: series.keepPlanned,
    paused: series.paused,
    skip: [...series.skip],
    lastEdition: series.lastEdition,
    updatedAt: series.updatedAt,
  };
}
