import { expect, it } from 'vitest';
import { publishSeries } from '../../shared/domain/publishSeries.ts';
import { aSeries } from '../support/builders.ts';

it('The public sees all of a series but its version, and that nobody needs to book', () => {
  const { version: _, ...others } = aSeries({ skip: ['2030-08'], paused: true });
  expect(publishSeries(aSeries({ skip: ['2030-08'], paused: true }))).toEqual({
    ...others,
    bookingRequired: false,
  });
});
