import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  dayOf,
  daysAfter,
  inZone,
  isTimeZone,
  monthOf,
  startOfDay,
  toInstant,
} from '../../shared/domain/zonedTime.ts';
import { runs } from '../support/effort.ts';

const ZONES = [
  'Europe/Luxembourg',
  'Europe/London',
  'Europe/Lisbon',
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
];

const zone = fc.constantFrom(...ZONES);
const instantOf2000To2099 = fc.integer({
  min: Date.UTC(2000, 0, 1),
  max: Date.UTC(2099, 11, 31, 23, 59, 59, 999),
});
/** Within an hour and a half of a change of Luxembourg's clocks, which is at 01:00 UTC. */
const nearAClockChange = fc
  .record({
    year: fc.integer({ min: 2000, max: 2099 }),
    month: fc.constantFrom(3, 10),
    off: fc.integer({ min: -5_400_000, max: 5_400_000 }),
  })
  .map(({ year, month, off }) => {
    const lastOfMonth = new Date(Date.UTC(year, month, 0, 1));
    return lastOfMonth.getTime() - lastOfMonth.getUTCDay() * 86_400_000 + off;
  });
const instant = fc.oneof(instantOf2000To2099, nearAClockChange);

function byTemporal(milliseconds: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second', roundingMode: 'floor' });
}

describe('inZone', () => {
  test('gives the documented edition its hour in Luxembourg', () => {
    expect(inZone('2026-01-15T15:00:00Z', 'Europe/Luxembourg')).toBe('2026-01-15T16:00:00+01:00');
    expect(inZone('2026-07-16T10:00:00-04:00', 'Europe/Luxembourg')).toBe('2026-07-16T16:00:00+02:00');
    expect(inZone(new Date('2026-01-15T15:00:00.999Z'), 'UTC')).toBe('2026-01-15T15:00:00+00:00');
  });

  test('takes Luxembourg over both clock changes of a year', () => {
    expect(inZone('2026-03-29T00:59:59Z', 'Europe/Luxembourg')).toBe('2026-03-29T01:59:59+01:00');
    expect(inZone('2026-03-29T01:00:00Z', 'Europe/Luxembourg')).toBe('2026-03-29T03:00:00+02:00');
    expect(inZone('2026-10-25T00:59:59Z', 'Europe/Luxembourg')).toBe('2026-10-25T02:59:59+02:00');
    expect(inZone('2026-10-25T01:00:00Z', 'Europe/Luxembourg')).toBe('2026-10-25T02:00:00+01:00');
  });

  test('agrees with Temporal at any instant of the century, as number, Date and text', () => {
    fc.assert(
      fc.property(instant, zone, zone, (milliseconds, timeZone, otherZone) => {
        const expected = byTemporal(milliseconds, timeZone);
        expect(inZone(milliseconds, timeZone)).toBe(expected);
        expect(inZone(new Date(milliseconds), timeZone)).toBe(expected);
        expect(inZone(new Date(milliseconds).toISOString(), timeZone)).toBe(expected);
        expect(inZone(byTemporal(milliseconds, otherZone), timeZone)).toBe(expected);
        expect(dayOf(milliseconds, timeZone)).toBe(expected.slice(0, 10));
        expect(monthOf(milliseconds, timeZone)).toBe(expected.slice(0, 7));
      }),
      runs(2000),
    );
  });

  test('agrees with Temporal in every zone that the runtime knows', () => {
    for (const timeZone of Intl.supportedValuesOf('timeZone')) {
      for (const time of ['2026-01-15T15:00:00Z', '2026-07-15T15:00:00Z', '2000-01-01T00:00:00Z']) {
        expect(inZone(time, timeZone)).toBe(byTemporal(Date.parse(time), timeZone));
      }
    }
  });

  test('refuses what is no time', () => {
    for (const time of [Number.NaN, Number.POSITIVE_INFINITY, new Date('never'), '', '2026-01-15']) {
      expect(() => inZone(time, 'UTC')).toThrow(RangeError);
    }
    expect(() => inZone(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('toInstant', () => {
  test('writes a time in UTC, without the fraction of a second', () => {
    expect(toInstant('2026-01-15T16:00:00+01:00')).toBe('2026-01-15T15:00:00Z');
    expect(toInstant('2026-01-15t15:00:00.123456789z')).toBe('2026-01-15T15:00:00Z');
    expect(toInstant('2024-02-29T00:00:00-00:00')).toBe('2024-02-29T00:00:00Z');
    expect(toInstant('2026-01-15T16:00:00+23:59')).toBe('2026-01-14T16:01:00Z');
  });

  test('comes back to itself from any zone', () => {
    fc.assert(
      fc.property(instant, zone, (milliseconds, timeZone) => {
        const written = toInstant(inZone(milliseconds, timeZone));
        expect(written).toBe(`${new Date(milliseconds).toISOString().slice(0, 19)}Z`);
      }),
    );
  });

  test('refuses what is no time, or could be several', () => {
    const bad = [
      '2026-01-15',
      '2026-01-15T16:00:00',
      '2026-01-15T16:00+01:00',
      '2026-01-15 16:00:00+01:00',
      '2026-02-29T16:00:00Z',
      '2026-04-31T16:00:00Z',
      '2026-13-01T16:00:00Z',
      '2026-00-01T16:00:00Z',
      '2026-01-00T16:00:00Z',
      '2026-01-15T24:00:00Z',
      '2026-01-15T16:60:00Z',
      '2026-01-15T16:00:60Z',
      '2026-01-15T16:00:00+1:00',
      '2026-01-15T16:00:00+24:00',
      ' 2026-01-15T16:00:00Z',
      '+002026-01-15T16:00:00Z',
      '2026-01-15T16:00:00Z ',
      '15 January 2026 16:00',
    ];
    for (const time of bad)
      expect(() => toInstant(time), time).toThrow(/^Not an RFC 3339 time|^Invalid time value/);
  });
});

describe('monthOf and dayOf', () => {
  test('are those of the zone, not of UTC', () => {
    expect(monthOf('2026-11-30T23:30:00Z', 'Europe/Luxembourg')).toBe('2026-12');
    expect(dayOf('2026-11-30T23:30:00Z', 'Europe/Luxembourg')).toBe('2026-12-01');
    expect(dayOf('2026-11-30T23:30:00Z', 'America/New_York')).toBe('2026-11-30');
  });
});

describe('isTimeZone', () => {
  test('knows the names of IANA', () => {
    const names = ['Europe/Luxembourg', 'UTC', 'Asia/Kolkata', 'Asia/Calcutta', 'Etc/GMT+1'];
    for (const name of [...names, ...Intl.supportedValuesOf('timeZone')])
      expect(isTimeZone(name), name).toBe(true);
  });

  test('refuses offsets, unknown places, other spellings and anything else', () => {
    const names = [
      '+01:00',
      '-0100',
      'Z',
      '',
      'Luxembourg',
      'Europe/Gare',
      'europe/luxembourg',
      'asia/kolkata',
      'Asia/kolkata',
      'aSia/Kolkata',
      'Europe/',
      'Europe//Luxembourg',
      'Europe/luxembourg',
      'EUROPE/LUXEMBOURG',
      ' UTC',
    ];
    for (const name of names) expect(isTimeZone(name), name).toBe(false);
    fc.assert(fc.property(fc.string(), (name) => typeof isTimeZone(name) === 'boolean'));
  });
});

describe('a day', () => {
  test.each([
    ['2026-01-15', 'Europe/Luxembourg', '2026-01-15T00:00:00+01:00'],
    ['2026-03-29', 'Europe/Luxembourg', '2026-03-29T00:00:00+01:00'],
    ['2026-03-30', 'Europe/Luxembourg', '2026-03-30T00:00:00+02:00'],
    ['2026-10-25', 'Europe/Luxembourg', '2026-10-25T00:00:00+02:00'],
    ['2026-10-26', 'Europe/Luxembourg', '2026-10-26T00:00:00+01:00'],
    ['2026-06-01', 'UTC', '2026-06-01T00:00:00Z'],
    ['2026-06-01', 'Pacific/Kiritimati', '2026-06-01T00:00:00+14:00'],
    // There the clock goes from midnight to one, and from midnight back to eleven.
    ['2024-09-08', 'America/Santiago', '2024-09-08T01:00:00-03:00'],
    ['2024-04-07', 'America/Santiago', '2024-04-07T00:00:00-04:00'],
  ])('%s begins in %s at %s', (day, timeZone, start) => {
    expect(startOfDay(day, timeZone)).toBe(Date.parse(start) / 1000);
  });

  test.each([
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-25', 180, '2027-05-24'],
  ])('%s and %i days are %s', (day, days, later) => {
    expect(daysAfter(day, days)).toBe(later);
  });
});
