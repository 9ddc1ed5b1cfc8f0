import type { PublicSeries, Series, SeriesSummary } from '../model/Series.ts';

/** What the public sees of a series: all but the version. */
export function publishSeries({ version: _, ...series }: Series): PublicSeries {
  return { ...series, bookingRequired: false };
}

/** What the public sees of the series that still take place, in the order given. */
export function summariseSeries(all: readonly Series[]): SeriesSummary[] {
  return all.filter(({ closed }) => !closed).map(({ id, name, quarter }) => ({ id, name, quarter }));
}
