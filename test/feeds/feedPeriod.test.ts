import { expect, it } from 'vitest';
import { firstSlot, inCalendar, yearsBefore } from '../../shared/feeds/feedPeriod.ts';
import { aSession } from '../support/builders.ts';

const now = new Date('2030-03-01T10:00:00.500Z');

it('A moment of years before is that of the calendar, and the clock is left as it is', () => {
  expect(yearsBefore(now, 1)).toBe('2029-03-01T10:00:00Z');
  expect(yearsBefore(now, 2)).toBe('2028-03-01T10:00:00Z');
  expect(yearsBefore(new Date('2028-02-29T10:00:00Z'), 1)).toBe('2027-03-01T10:00:00Z');
  expect(now.toISOString()).toBe('2030-03-01T10:00:00.500Z');
});

it('Feeds look at slots from two years before', () => {
  expect(firstSlot(now)).toBe('2028-03');
});

it('A calendar shows what ended in the past year or is to come, by date', () => {
  const at = (slot: string, startsAt: string, endsAt: string) => aSession({ slot, startsAt, endsAt });
  const shown = inCalendar(
    [
      at('2030-04', '2030-04-18T16:00:00+02:00', '2030-04-18T18:00:00+02:00'),
      at('2028-01', '2029-02-28T12:00:00-05:00', '2029-03-01T10:00:00Z'),
      at('2028-02', '2029-02-28T11:00:00Z', '2029-03-01T10:59:59+01:00'),
      at('2028-03', '2029-02-28T12:00:00Z', '2029-03-01T12:00:00+01:00'),
    ],
    now,
  );
  expect(shown.map(({ slot }) => slot)).toEqual(['2028-03', '2028-01', '2030-04']);
});
