import type { PublicSeries, Series } from '../model/Series.ts';

/** What the public sees of a series: all but the version. */
export function publishSeries({ version: _, ...series }: Series): PublicSeries {
  return { ...series, bookingRequired: false };
}
