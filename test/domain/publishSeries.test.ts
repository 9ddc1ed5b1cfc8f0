import { expect, it } from 'vitest';
import { publishSeries, summariseSeries } from '../../shared/domain/publishSeries.ts';
import { documentedSession } from '../../shared/programme.ts';
import { aSeries } from '../support/builders.ts';

it('The public sees all of a series but its version, and that nobody needs to book', () => {
  const { venue } = documentedSession('2026-01-01T00:00:00Z');
  const series = aSeries({ skip: ['2030-08'], paused: true, venues: venue ? [venue] : [] });
  const { version: _, ...others } = series;
  expect(others.venues).toHaveLength(1);
  expect(publishSeries(series)).toEqual({ ...others, bookingRequired: false });
});

it('A listing names the series that are open, in the order given, and says no more of them than who they are', () => {
  const { id, name, quarter } = aSeries();
  const all = [aSeries({ paused: true }), aSeries({ id: 'demo', closed: true }), aSeries({ id: 'a' })];
  expect(summariseSeries(all)).toEqual([
    { id, name, quarter },
    { id: 'a', name, quarter },
  ]);
});
