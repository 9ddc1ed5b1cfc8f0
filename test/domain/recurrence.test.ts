import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthNumber, monthNumbered } from '../../shared/domain/month.ts';
import { Refusal } from '../../shared/domain/Refusal.ts';
import { checkRule, meetingIn, meetingsBefore } from '../../shared/domain/recurrence.ts';
import type { Recurrence } from '../../shared/model/Series.ts';
import { aSeries } from '../support/builders.ts';
import { effort, runs } from '../support/effort.ts';
import { type MonthlyRule, monthlyDays, ruleText } from './monthlyDays.ts';

function recurrence(rule: string, other: Partial<Recurrence> = {}): Recurrence {
  return { ...aSeries().recurrence, rule, ...other };
}

/** The days that the rule gives from January to December. */
function year(rule: string, of: number, other: Partial<Recurrence> = {}): (string | undefined)[] {
  const checked = recurrence(rule, other);
  checkRule(checked);
  return Array.from({ length: 12 }, (_, index) => meetingIn(checked, monthNumbered(of * 12 + index))?.day);
}

/** Where the recurrence is refused, and why; null where it is taken. */
function flawOf(checked: Recurrence): { pointer: string; detail: string } | null {
  try {
    checkRule(checked);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal) || error.type !== 'invalid-request') throw error;
    const [flaw] = error.flaws;
    if (!flaw || !('pointer' in flaw)) throw error;
    return flaw;
  }
}

describe('meetingIn gives the days of rules that people use', () => {
  test('the third Thursday', () => {
    expect(meetingIn(recurrence('FREQ=MONTHLY;BYDAY=3TH'), '2026-01')).toEqual({
      day: '2026-01-15',
      startsAt: '2026-01-15T16:00:00+01:00',
      endsAt: '2026-01-15T18:00:00+01:00',
    });
    expect(meetingIn(recurrence('FREQ=MONTHLY;BYDAY=3TH'), '2026-07')).toEqual({
      day: '2026-07-16',
      startsAt: '2026-07-16T16:00:00+02:00',
      endsAt: '2026-07-16T18:00:00+02:00',
    });
  });

  test('the second Tuesday', () => {
    expect(year('FREQ=MONTHLY;BYDAY=2TU', 2026).slice(0, 3)).toEqual([
      '2026-01-13',
      '2026-02-10',
      '2026-03-10',
    ]);
  });

  test('the last Friday, but not in August and December', () => {
    const days = year('FREQ=MONTHLY;BYDAY=-1FR;BYMONTH=1,2,3,4,5,6,7,9,10,11', 2026);
    expect(days).toEqual([
      '2026-01-30',
      '2026-02-27',
      '2026-03-27',
      '2026-04-24',
      '2026-05-29',
      '2026-06-26',
      '2026-07-31',
      undefined,
      '2026-09-25',
      '2026-10-30',
      '2026-11-27',
      undefined,
    ]);
  });

  test('the third of the Thursdays, said with BYSETPOS', () => {
    expect(year('FREQ=MONTHLY;BYDAY=TH;BYSETPOS=3', 2026)).toEqual(year('FREQ=MONTHLY;BYDAY=3TH', 2026));
  });

  test.each([
    ['the 20th weekday', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=20', '2026-01-28'],
    ['the 30th of all days', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=30', '2026-01-30'],
    ['what 200 characters say', `FREQ=MONTHLY;BYDAY=3TH;BYMONTH=${'1,'.repeat(84)}1`, '2026-01-15'],
  ])('%s', (_, rule, day) => {
    expect(year(rule, 2026)[0]).toBe(day);
  });

  test('the 15th', () => {
    expect(year('FREQ=MONTHLY;BYMONTHDAY=15', 2026).slice(0, 2)).toEqual(['2026-01-15', '2026-02-15']);
  });

  test('the last day', () => {
    expect(year('FREQ=MONTHLY;BYMONTHDAY=-1', 2028).slice(0, 3)).toEqual([
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
    ]);
  });

  test('the last weekday', () => {
    const days = year('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 2026);
    expect(days.slice(0, 5)).toEqual(['2026-01-30', '2026-02-27', '2026-03-31', '2026-04-30', '2026-05-29']);
  });

  test('a fifth Thursday, where there is one', () => {
    const days = year('FREQ=MONTHLY;BYDAY=5TH', 2026);
    expect(days.filter(Boolean)).toEqual([
      '2026-01-29',
      '2026-04-30',
      '2026-07-30',
      '2026-10-29',
      '2026-12-31',
    ]);
  });

  test('the first Wednesday after the 10th', () => {
    const days = year('FREQ=MONTHLY;BYDAY=WE;BYMONTHDAY=11,12,13,14,15,16,17', 2026);
    expect(days.slice(0, 3)).toEqual(['2026-01-14', '2026-02-11', '2026-03-11']);
  });

  test('the 31st, which some months do not have', () => {
    expect(year('FREQ=MONTHLY;BYMONTHDAY=31', 2026).filter(Boolean)).toHaveLength(7);
  });

  test('29 February, in leap years', () => {
    const rule = 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29';
    expect(year(rule, 2027).filter(Boolean)).toEqual([]);
    expect(year(rule, 2028).filter(Boolean)).toEqual(['2028-02-29']);
  });

  test('in small letters and in any order too', () => {
    expect(year('byday=+3th;wkst=mo;freq=monthly', 2026)).toEqual(year('FREQ=MONTHLY;BYDAY=3TH', 2026));
  });

  test('every third month, counted from the first month', () => {
    const rule = 'FREQ=MONTHLY;INTERVAL=3;BYDAY=3TH';
    const quarters = year(rule, 2026, { from: '2025-02' });
    expect(quarters.filter(Boolean)).toEqual(['2026-02-19', '2026-05-21', '2026-08-20', '2026-11-19']);
  });

  test('every second month, counted from January 2000 where there is no first', () => {
    const months = year('FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1', 2027).map((day) => day?.slice(5, 7));
    expect(months.filter(Boolean)).toEqual(['01', '03', '05', '07', '09', '11']);
  });
});

describe('meetingIn', () => {
  test('has other hours in winter', () => {
    const winter = { months: [11, 12, 1, 2], startTime: '15:00', endTime: '16:30' };
    const checked = recurrence('FREQ=MONTHLY;BYDAY=3TH', { seasons: [winter] });
    checkRule(checked);
    expect(meetingIn(checked, '2026-02')).toMatchObject({
      startsAt: '2026-02-19T15:00:00+01:00',
      endsAt: '2026-02-19T16:30:00+01:00',
    });
    expect(meetingIn(checked, '2026-10')?.startsAt).toBe('2026-10-15T16:00:00+02:00');
    expect(meetingIn(checked, '2026-11')?.startsAt).toBe('2026-11-19T15:00:00+01:00');
  });

  test('starts and ends with the months given, both included', () => {
    const days = year('FREQ=MONTHLY;BYDAY=3TH', 2026, { from: '2026-05', until: '2026-07' });
    expect(days.filter(Boolean)).toEqual(['2026-05-21', '2026-06-18', '2026-07-16']);
  });

  test('takes an hour that the clocks skip as an hour later', () => {
    const night = recurrence('FREQ=MONTHLY;BYDAY=-1SU', { startTime: '02:30', endTime: '04:30' });
    expect(meetingIn(night, '2026-03')).toEqual({
      day: '2026-03-29',
      startsAt: '2026-03-29T03:30:00+02:00',
      endsAt: '2026-03-29T04:30:00+02:00',
    });
  });

  test('keeps its length where the skipped hour would leave nothing of it', () => {
    for (const endTime of ['03:00', '03:30']) {
      const night = recurrence('FREQ=MONTHLY;BYDAY=-1SU', { startTime: '02:30', endTime });
      expect(meetingIn(night, '2026-03')).toMatchObject({
        startsAt: '2026-03-29T03:30:00+02:00',
        endsAt: endTime === '03:00' ? '2026-03-29T04:00:00+02:00' : '2026-03-29T04:30:00+02:00',
      });
    }
  });

  test('takes an hour that comes twice as the first', () => {
    const night = recurrence('FREQ=MONTHLY;BYDAY=-1SU', { startTime: '02:30', endTime: '03:30' });
    expect(meetingIn(night, '2026-10')).toEqual({
      day: '2026-10-25',
      startsAt: '2026-10-25T02:30:00+02:00',
      endsAt: '2026-10-25T03:30:00+01:00',
    });
  });

  test.skipIf(effort === 0)('starts and ends on its day at its hours in every zone', () => {
    for (const timeZone of Intl.supportedValuesOf('timeZone')) {
      // In December alone, since all the days of a rule are looked at when it is checked.
      const checked = recurrence('FREQ=MONTHLY;BYMONTH=12;BYDAY=3TH', { timeZone });
      expect(flawOf(checked)).toBeNull();
      const meeting = meetingIn(checked, '2026-12');
      expect(meeting?.startsAt).toMatch(/^2026-12-17T16:00:00[+-]\d\d:\d\d$/);
      expect(meeting?.endsAt).toMatch(/^2026-12-17T18:00:00[+-]\d\d:\d\d$/);
    }
  });
});

describe('meetingsBefore', () => {
  test('goes up by one from each meeting to the next', () => {
    const rules = ['FREQ=MONTHLY;BYDAY=3TH', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=3TH', 'FREQ=MONTHLY;BYDAY=5FR'];
    for (const rule of rules) {
      for (const from of [null, '2026-05']) {
        const checked = recurrence(rule, { from });
        let expected = meetingsBefore(checked, '2026-05');
        for (let month = '2026-05'; month < '2030-01'; month = monthNumbered(monthNumber(month) + 1)) {
          expect(meetingsBefore(checked, month)).toBe(expected);
          if (meetingIn(checked, month)) expected++;
        }
      }
    }
  });

  test('is none at the first month and before', () => {
    const checked = recurrence('FREQ=MONTHLY;BYDAY=3TH', { from: '2026-05' });
    expect(['2026-01', '2026-05', '2026-06'].map((month) => meetingsBefore(checked, month))).toEqual([
      0, 0, 1,
    ]);
  });
});

test.each([
  ['INTERVAL=02;BYDAY=3TH', 'INTERVAL=2;BYDAY=3TH'],
  ['BYDAY=03TH;BYMONTH=01,08,10', 'BYDAY=3TH;BYMONTH=1,8,10'],
  ['BYMONTHDAY=+05', 'BYMONTHDAY=5'],
  ['BYMONTHDAY=-01', 'BYMONTHDAY=-1'],
  ['BYDAY=TH;BYSETPOS=03', 'BYDAY=TH;BYSETPOS=3'],
])('a number may be written with two digits, as in RFC 5545: %s', (two, one) => {
  expect(year(`FREQ=MONTHLY;${two}`, 2030)).toEqual(year(`FREQ=MONTHLY;${one}`, 2030));
});

describe('checkRule refuses', () => {
  test.each([
    ['', 'made of parts'],
    ['nonsense', 'made of parts'],
    ['FREQ=MONTHLY;', 'made of parts'],
    ['FREQ=MONTHLY;BYDAY=3TH=4TH', 'made of parts'],
    ['BYDAY=3TH', 'FREQ=MONTHLY is missing'],
    ['FREQ=MONTHLY', 'which day'],
    ['FREQ=MONTHLY;BYSETPOS=3', 'which day'],
    ['FREQ=YEARLY;BYMONTH=1;BYDAY=3TH', 'FREQ is MONTHLY'],
    ['FREQ=WEEKLY;INTERVAL=4;BYDAY=TH', 'FREQ is MONTHLY'],
    ['FREQ=DAILY', 'FREQ is MONTHLY'],
    ['FREQ=XMONTHLY;BYDAY=3TH', 'FREQ is MONTHLY'],
    ['FREQ=MONTHLYX;BYDAY=3TH', 'FREQ is MONTHLY'],
    ['FREQ=HOURLY', 'FREQ is MONTHLY'],
    ['FREQ=SECONDLY;BYDAY=3TH', 'FREQ is MONTHLY'],
    ['FREQ=MONTHLY;FREQ=MONTHLY;BYDAY=3TH', 'FREQ is there twice'],
    ['FREQ=MONTHLY;BYDAY=3TH;COUNT=10', 'until names the last month'],
    ['FREQ=MONTHLY;BYDAY=3TH;UNTIL=20301231', 'until names the last month'],
    ['FREQ=MONTHLY;BYDAY=3TH;DTSTART=20260101', 'from names the first month'],
    ['FREQ=MONTHLY;BYDAY=3TH;BYHOUR=16', 'startTime and endTime'],
    ['FREQ=MONTHLY;BYDAY=3TH;BYMINUTE=0', 'startTime and endTime'],
    ['FREQ=MONTHLY;BYDAY=3TH;BYSECOND=0', 'startTime and endTime'],
    ['FREQ=MONTHLY;BYDAY=3TH;BYWEEKNO=3', 'no parts but FREQ, INTERVAL, BYMONTH'],
    ['FREQ=MONTHLY;BYYEARDAY=3', 'no parts but'],
    ['FREQ=MONTHLY;RSCALE=HEBREW;BYMONTHDAY=1', 'no parts but'],
    ['FREQ=MONTHLY;BYDAY=3TH;X-NAME=1', 'no parts but'],
    ['RRULE:FREQ=MONTHLY;BYDAY=3TH', 'the value alone'],
    ['DTSTART:20260115T160000\nRRULE:FREQ=MONTHLY;BYDAY=3TH', 'the value alone'],
    ['FREQ=MONTHLY;BYDAY=3TH\nEXDATE:20260820T160000', 'the value alone'],
    ['FREQ=MONTHLY;BYDAY=3TH\nRDATE:20260820T160000', 'the value alone'],
    ['FREQ=MONTHLY; BYDAY=3TH', 'the value alone'],
    ['FREQ=MONTHLY;BYDAY=3ſU', 'the value alone'],
    ['FREQ=MONTHLY;INTERVAL=0;BYDAY=3TH', 'INTERVAL is a number of months'],
    ['FREQ=MONTHLY;INTERVAL=1,2;BYDAY=3TH', 'INTERVAL is a number of months'],
    ['FREQ=MONTHLY;INTERVAL=999999999;BYDAY=3TH', 'INTERVAL is a number of months'],
    ['FREQ=MONTHLY;BYDAY=6TH', 'BYDAY lists'],
    ['FREQ=MONTHLY;BYDAY=0TH', 'BYDAY lists'],
    ['FREQ=MONTHLY;BYDAY=3THX', 'BYDAY lists'],
    ['FREQ=MONTHLY;BYDAY=-TH', 'BYDAY lists'],
    ['FREQ=MONTHLY;BYDAY=', 'BYDAY lists'],
    ['FREQ=MONTHLY;BYDAY=3TH,', 'BYDAY lists'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY lists'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY lists'],
    ['FREQ=MONTHLY;BYMONTHDAY=1.5', 'BYMONTHDAY lists'],
    ['FREQ=MONTHLY;BYDAY=3TH;BYMONTH=13', 'BYMONTH lists'],
    ['FREQ=MONTHLY;BYDAY=3TH;BYMONTH=008', 'BYMONTH lists'],
    ['FREQ=MONTHLY;BYDAY=3TH;BYMONTH=00', 'BYMONTH lists'],
    ['FREQ=MONTHLY;BYDAY=TH;BYSETPOS=0', 'BYSETPOS lists'],
    ['FREQ=MONTHLY;BYDAY=TH;BYSETPOS=X1', 'BYSETPOS lists'],
    ['FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1X', 'BYSETPOS lists'],
    ['FREQ=MONTHLY;BYDAY=3TH;WKST=XX', 'WKST is'],
    ['FREQ=MONTHLY;BYDAY=3TH;WKST=XMO', 'WKST is'],
    ['FREQ=MONTHLY;BYDAY=3TH;WKST=MOX', 'WKST is'],
    ['FREQ=MONTHLY;BYDAY=TU', 'more than one day in a month, such as 2029-01'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'more than one day in a month'],
    ['FREQ=MONTHLY;BYDAY=1TH,3TH', 'more than one day in a month'],
    ['FREQ=MONTHLY;BYDAY=4TH,-1TH', 'more than one day in a month'],
    ['FREQ=MONTHLY;BYMONTHDAY=28,-1', 'more than one day in a month'],
    ['FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1,2', 'more than one day in a month'],
    ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=1,29', 'more than one day in a month'],
    ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31', 'no day in 28 years.'],
    ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', 'no day in 28 years'],
    ['FREQ=MONTHLY;BYDAY=3TH;BYMONTHDAY=1', 'no day in 28 years'],
    ['FREQ=MONTHLY;BYDAY=3TH;BYSETPOS=2', 'no day in 28 years'],
    [
      'FREQ=MONTHLY;INTERVAL=12;BYMONTH=6;BYDAY=3TH',
      'no day in 28 years, since INTERVAL counts from the month that "from" names, else from 2000-01.',
    ],
    [`FREQ=MONTHLY;BYMONTHDAY=${'1,'.repeat(100)}1`, 'at most 200 characters'],
  ])('%j', (rule, why) => {
    const flaw = flawOf(recurrence(rule));
    expect(flaw?.pointer).toBe('#/recurrence/rule');
    expect(flaw?.detail).toContain(why);
  });

  const season = { months: [12, 1], startTime: '15:00', endTime: '17:00' };
  test.each<[string, string, Partial<Recurrence>]>([
    ['an hour that does not exist', 'startTime', { startTime: '24:00' }],
    ['an hour with seconds', 'startTime', { startTime: '16:00:00' }],
    ['an hour without its zero', 'endTime', { startTime: '09:00', endTime: '9:30' }],
    ['an end before the start', 'endTime', { startTime: '18:00', endTime: '16:00' }],
    ['an end at the start', 'endTime', { startTime: '16:00', endTime: '16:00' }],
    ['an unknown zone', 'timeZone', { timeZone: 'Europe/Gare' }],
    ['an offset for a zone', 'timeZone', { timeZone: '+01:00' }],
    ['a season without months', 'seasons/0/months', { seasons: [{ ...season, months: [] }] }],
    ['a month 0', 'seasons/0/months', { seasons: [{ ...season, months: [0] }] }],
    ['a month 13', 'seasons/0/months', { seasons: [{ ...season, months: [13] }] }],
    ['half a month', 'seasons/0/months', { seasons: [{ ...season, months: [1.5] }] }],
    ['a month twice in a season', 'seasons/0/months', { seasons: [{ ...season, months: [1, 1] }] }],
    ['a month in two seasons', 'seasons/1/months', { seasons: [season, { ...season, months: [1] }] }],
    ['bad hours in a season', 'seasons/0/endTime', { seasons: [{ ...season, endTime: '15:00' }] }],
    ['a first month that is none', 'from', { from: '2026-13' }],
    ['a first month of a far century', 'from', { from: '12026-05' }],
    ['a first month of another century', 'from', { from: '1999-12' }],
    ['a last month that is a day', 'until', { until: '2026-12-17' }],
    ['an end before the beginning', 'until', { from: '2026-05', until: '2026-04' }],
  ])('%s', (_, field, other) => {
    expect(flawOf(recurrence('FREQ=MONTHLY;BYDAY=3TH', other))).toEqual({
      pointer: `#/recurrence/${field}`,
      detail: expect.stringMatching(/\p{L}+ \p{L}+/u),
    });
  });

  test('a last month before the first, but not the same one', () => {
    const until = (month: string) =>
      flawOf(recurrence('FREQ=MONTHLY;BYDAY=3TH', { from: '2026-05', until: month }));
    expect(until('2026-04')?.detail).toContain('before the first');
    expect(until('2026-05')).toBeNull();
  });

  test('a last month before the first meeting', () => {
    const none = recurrence('FREQ=MONTHLY;BYMONTH=9;BYDAY=3TH', { from: '2026-05', until: '2026-08' });
    expect(flawOf(none)).toEqual({
      pointer: '#/recurrence/until',
      detail: expect.stringContaining('no day until then'),
    });
    expect(flawOf({ ...none, until: '2026-09' })).toBeNull();
  });
});

const ordinal = fc.constantFrom('', '1', '2', '3', '4', '5', '+1', '+3', '-1', '-2', '-3', '-4', '-5');
const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const signedDay = fc.integer({ min: 1, max: 31 }).chain((day) => fc.constantFrom(day, -day));
const some = <T>(item: fc.Arbitrary<T>, maxLength: number) => fc.array(item, { minLength: 1, maxLength });

/** Any monthly rule that can be written, sensible or not. */
const monthlyRule: fc.Arbitrary<MonthlyRule> = fc.record(
  {
    interval: fc.integer({ min: 1, max: 12 }),
    byDay: some(
      fc.tuple(ordinal, weekday).map((day) => day.join('')),
      4,
    ),
    byMonth: some(fc.integer({ min: 1, max: 12 }), 8),
    byMonthDay: some(signedDay, 10),
    bySetPos: some(fc.oneof(fc.constantFrom(1, 2, 3, -1), signedDay), 2),
  },
  { requiredKeys: [] },
);
const firstMonth = fc.option(fc.integer({ min: 2000 * 12, max: 2070 * 12 }).map(monthNumbered));

describe('Any rule', () => {
  test('is taken where it names one day a month at most, and gives the days that the calendar says', () => {
    let taken = 0;
    fc.assert(
      fc.property(monthlyRule, firstMonth, (rule, from) => {
        const checked = recurrence(ruleText(rule), { from });
        const start = monthNumber(from ?? '2000-01');
        const cycle = Array.from({ length: 28 * 12 }, (_, index) => monthNumbered(2001 * 12 + index));
        const atMostOne = cycle.every((month) => monthlyDays(rule, month).length <= 1);
        const expected = Array.from({ length: 28 * 12 }, (_, index) => {
          const month = monthNumbered(start + index);
          return index % (rule.interval ?? 1) === 0 ? monthlyDays(rule, month)[0] : undefined;
        });
        const namesDays = Boolean(rule.byDay || rule.byMonthDay);

        expect(flawOf(checked) === null).toBe(namesDays && atMostOne && expected.some(Boolean));
        if (flawOf(checked) !== null) return;
        taken++;
        const given = expected.map((_, index) => meetingIn(checked, monthNumbered(start + index))?.day);
        expect(given).toEqual(expected);
        expect(meetingsBefore(checked, monthNumbered(start + 100))).toBe(
          expected.slice(0, 100).filter(Boolean).length,
        );
      }),
      runs(60),
    );
    expect(taken).toBeGreaterThan(effort === 0 ? 0 : 10);
  });

  const fragment = fc.oneof(
    fc.constantFrom(
      'FREQ=MONTHLY',
      'FREQ=SECONDLY',
      'BYDAY=3TH',
      'BYSETPOS=-1',
      'INTERVAL=12',
      'COUNT=',
      'UNTIL=',
    ),
    fc.constantFrom(';', '=', ',', ':', '\n', '-', '+', 'RRULE:', 'BYHOUR=', 'BYMONTHDAY=', 'BYDAY=MO,TU,WE'),
    fc.constantFrom('1', '31', '999999999999999999999', '1e9', 'NaN', '\u0000', '\ud800', 'ß'),
    fc.string({ maxLength: 20, unit: 'binary' }),
  );

  test('of whatever text is taken or refused', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 30 }), fc.constantFrom('', ';'), (fragments, glue) => {
        const rule = fragments.join(glue);
        const flaw = flawOf(recurrence(rule));
        if (flaw) expect(flaw.pointer).toBe('#/recurrence/rule');
        else expect(meetingIn(recurrence(rule), '2026-12')?.day ?? '2026-12').toMatch(/^2026-12/);
      }),
      runs(1000),
    );
    for (const long of ['1,', ';', 'BYDAY=', 'FREQ=MONTHLY;', '9']) {
      expect(flawOf(recurrence(long.repeat(100_000)))?.detail).toContain('at most 200');
    }
  });
});
