import type { PublicSeries, Series, SeriesSummary } from '../model/Series.ts';

/** What the public sees of a series: all but the version. */
export function publishSeries({ version: _, ...series }: Series): PublicSeries {
  return { ...series, bookingRequired: false };
}

/** What listings show of series, in the order given: of those that still take place, or of the closed ones too. */
export function summariseSeries(
  all: readonly Series[],
  { closed: which }: { readonly closed: 'include' | 'exclude' } = { closed: 'exclude' },
): SeriesSummary[] {
  return all
    .filter(({ closed }) => !closed || which === 'include')
    .map(({ id, name, quarter }) => ({ id, name, quarter }));
}
