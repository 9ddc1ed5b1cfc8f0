import { describe, expect, test } from 'vitest';
import { inZone, toInstant } from '../../shared/domain/zonedTime.ts';
import { calendar } from '../../shared/feeds/calendar.ts';
import { timeZoneComponent } from '../../shared/feeds/timeZoneComponent.ts';
import { documentedSeries } from '../../shared/programme.ts';
import { aSession } from '../support/builders.ts';
import { effort } from '../support/effort.ts';
import { readers } from '../support/readCalendar.ts';

const series = documentedSeries('2026-01-01T00:00:00Z');
const hour = 3_600_000;

/** A calendar with a session of two hours at each instant, and what it should be read as. */
function withSessionsAt(instants: readonly string[], timeZone: string) {
  const sessions = instants.map((instant, i) =>
    aSession({
      slot: `2030-01-${i + 2}`,
      timeZone,
      startsAt: inZone(instant, timeZone),
      endsAt: inZone(Date.parse(instant) + 2 * hour, timeZone),
    }),
  );
  return {
    text: calendar(series, sessions, { language: 'en', site: 'https://demo.example' }),
    expected: instants.map((instant) => [toInstant(instant), toInstant(Date.parse(instant) + 2 * hour)]),
  };
}

const aroundChanges = [
  ['2026-03-28T15:00:00Z', '16:00'],
  ['2026-03-29T14:00:00Z', '16:00'],
  ['2026-03-30T14:00:00Z', '16:00'],
  ['2026-07-16T14:00:00Z', '16:00'],
  ['2026-10-24T14:00:00Z', '16:00'],
  ['2026-10-25T15:00:00Z', '16:00'],
  ['2026-10-26T15:00:00Z', '16:00'],
  ['2026-01-15T15:00:00Z', '16:00'],
  ['2031-12-18T15:00:00Z', '16:00'],
] as const;

/** Near the very hour, which ts-ics takes for that of the whole day. */
const atNight = [
  ['2026-03-29T00:30:00Z', '01:30'],
  ['2026-03-29T01:00:00Z', '03:00'],
  ['2026-10-25T02:00:00Z', '03:00'],
] as const;

describe.each(readers)('the times of a calendar, read by $name,', ({ name, read }) => {
  const timesIn = (text: string) => read(text).events.map(({ startsAt, endsAt }) => [startsAt, endsAt]);

  test.each([...aroundChanges, ...(name === 'ical.js' ? atNight : [])])(
    'are right around both clock changes: %s is %s in Luxembourg',
    (instant, clock) => {
      expect(inZone(instant, 'Europe/Luxembourg').slice(11, 16)).toBe(clock);
      const { text, expected } = withSessionsAt([instant], 'Europe/Luxembourg');
      expect(text).toContain(
        `\r\nDTSTART;TZID=Europe/Luxembourg:${instant.slice(0, 10).replaceAll('-', '')}T${clock.replace(':', '')}00\r\n`,
      );
      expect(timesIn(text)).toEqual(expected);
    },
  );

  // ts-ics misreads the first days of a year in some zones of the south: their year begins in summer time. And it
  // is slow: most zones, and mutants, are left to the other reader.
  const few = effort === 0 ? [] : ['Europe/Luxembourg', 'America/New_York'];
  const some = [
    'Europe/Luxembourg',
    'Europe/London',
    'Europe/Dublin',
    'America/New_York',
    'Asia/Tokyo',
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'UTC',
  ];
  test.each(name === 'ts-ics' && effort <= 1 ? few : some)(
    'are right on every day of three years in %s',
    (timeZone) => {
      const noons = Array.from({ length: 365 * 3 }, (_, i) => toInstant(Date.UTC(2026, 0, 2 + i, 12)));
      const { text, expected } = withSessionsAt(noons, timeZone);
      expect(timesIn(text)).toEqual(expected);
    },
  );
});

// Of zones whose clocks agree all the time one will do, unless there is time for each.
test.skipIf(effort === 0)('the times of a calendar are right whatever the clocks of its zone do', () => {
  const [first] = readers;
  const weeks = Array.from({ length: 104 }, (_, i) => toInstant(Date.UTC(2026, 0, 1 + 7 * i, 9)));
  const all = Intl.supportedValuesOf('timeZone');
  const clocks = (timeZone: string) => weeks.map((instant) => inZone(instant, timeZone)).join();
  const zones = effort > 1 ? all : new Map(all.map((timeZone) => [clocks(timeZone), timeZone])).values();
  const wrong = [...zones].filter((timeZone) => {
    const { text, expected } = withSessionsAt(weeks, timeZone);
    const times = first?.read(text).events.map(({ startsAt, endsAt }) => [startsAt, endsAt]);
    return JSON.stringify(times) !== JSON.stringify(expected);
  });
  expect(wrong).toEqual([]);
});

describe('a zone', () => {
  test('whose clocks change by a yearly rule is written as Outlook needs it: one rule forth, one back', () => {
    expect(timeZoneComponent('Europe/Luxembourg', 2026, 2027)).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Luxembourg',
      'BEGIN:DAYLIGHT',
      'DTSTART:19700329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  test('reads the same whatever years it is for, as long as its rule holds', () => {
    expect(timeZoneComponent('Europe/Luxembourg', 2020, 2020)).toEqual(
      timeZoneComponent('Europe/Luxembourg', 2040, 2045),
    );
  });

  test('that names its days by week of the month is written so', () => {
    const lines = timeZoneComponent('America/New_York', 2026, 2026);
    expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    ]);
  });

  test('whose clocks never change is one offset', () => {
    expect(timeZoneComponent('Asia/Tokyo', 2026, 2026).filter((line) => line.startsWith('TZOFFSET'))).toEqual(
      ['TZOFFSETFROM:+0900', 'TZOFFSETTO:+0900'],
    );
  });

  const offsetsIn = (timeZone: string, first: number, last: number) =>
    timeZoneComponent(timeZone, first, last)
      .filter((line) => /^(BEGIN:[DS]|DTSTART|TZOFFSET|RRULE)/.test(line))
      .join(' ');

  test.each([
    [
      'America/St_Johns',
      'BEGIN:DAYLIGHT DTSTART:19700308T020000 TZOFFSETFROM:-0330 TZOFFSETTO:-0230 RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU ' +
        'BEGIN:STANDARD DTSTART:19701101T020000 TZOFFSETFROM:-0230 TZOFFSETTO:-0330 RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    ],
    [
      'Australia/Lord_Howe',
      'BEGIN:DAYLIGHT DTSTART:19701004T020000 TZOFFSETFROM:+1030 TZOFFSETTO:+1100 RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU ' +
        'BEGIN:STANDARD DTSTART:19700405T020000 TZOFFSETFROM:+1100 TZOFFSETTO:+1030 RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU',
    ],
    ['Asia/Kathmandu', 'BEGIN:STANDARD DTSTART:20250101T054500 TZOFFSETFROM:+0545 TZOFFSETTO:+0545'],
  ])('of any offset is written with it: %s', (timeZone, expected) => {
    expect(offsetsIn(timeZone, 2026, 2026)).toBe(expected);
  });

  test.each([
    ['Africa/Cairo', 'BYMONTH=4;BYDAY=-1FR', 'BYMONTH=10;BYDAY=-1FR'],
    ['America/Nuuk', 'BYMONTH=3;BYDAY=-1SA', 'BYMONTH=10;BYDAY=-1SU'],
  ])('whose clocks change on another day of the week has that in its rules: %s', (timeZone, ...rules) => {
    for (const rule of rules) expect(offsetsIn(timeZone, 2026, 2026)).toContain(`RRULE:FREQ=YEARLY;${rule}`);
  });

  test('that gave up changing its clocks has its last changes listed, and what there was before', () => {
    expect(offsetsIn('Europe/Istanbul', 2016, 2016)).toBe(
      'BEGIN:STANDARD DTSTART:20150101T020000 TZOFFSETFROM:+0200 TZOFFSETTO:+0200 ' +
        'BEGIN:DAYLIGHT DTSTART:20150329T030000 TZOFFSETFROM:+0200 TZOFFSETTO:+0300 ' +
        'BEGIN:STANDARD DTSTART:20151108T040000 TZOFFSETFROM:+0300 TZOFFSETTO:+0200 ' +
        'BEGIN:DAYLIGHT DTSTART:20160327T030000 TZOFFSETFROM:+0200 TZOFFSETTO:+0300',
    );
  });

  test('is written anew for other years and other zones', () => {
    expect(offsetsIn('Asia/Tokyo', 2027, 2027)).toContain('DTSTART:20260101T');
    expect(offsetsIn('Asia/Tokyo', 2026, 2027)).toContain('DTSTART:20250101T');
    expect(offsetsIn('Asia/Seoul', 2026, 2027)).toContain('DTSTART:20250101T');
    expect(timeZoneComponent('Asia/Seoul', 2026, 2027)).toContain('TZID:Asia/Seoul');
  });

  test('whose clocks follow the moon has each change listed', () => {
    const lines = timeZoneComponent('Africa/Casablanca', 2026, 2026);
    expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('DTSTART')).length).toBeGreaterThan(4);
  });
});
