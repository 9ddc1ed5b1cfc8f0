import { describe, expect, test } from 'vitest';
import { isPublicHoliday, publicHolidays } from '../../shared/domain/publicHolidays.ts';
import { monthlyDays } from './monthlyDays.ts';

/**
 * Easter Sundays as published: the tables of the U.S. Naval Observatory ("The Date of Easter") and of the
 * U.S. Census Bureau ("Easter Dates from 1600 to 2099") have these.
 */
const EASTER_SUNDAYS = [
  '2019-04-21',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2036-04-13',
  '2037-04-05',
  '2038-04-25',
  '2039-04-10',
  '2040-04-01',
  // Years in which the simple rule of thumb is a week late.
  '2049-04-18',
  '2076-04-19',
];

/**
 * Luxembourg's public holidays of 2019 to 2040, month and day, as published with date-holidays 3.37.0
 * (npmjs.com/package/date-holidays: LU, type `public`), whose rules and calendar are others' work.
 */
const PUBLISHED: readonly (readonly [number, string])[] = [
  [2019, '01-01 04-22 05-01 05-09 05-30 06-10 06-23 08-15 11-01 12-25 12-26'],
  [2020, '01-01 04-13 05-01 05-09 05-21 06-01 06-23 08-15 11-01 12-25 12-26'],
  [2021, '01-01 04-05 05-01 05-09 05-13 05-24 06-23 08-15 11-01 12-25 12-26'],
  [2022, '01-01 04-18 05-01 05-09 05-26 06-06 06-23 08-15 11-01 12-25 12-26'],
  [2023, '01-01 04-10 05-01 05-09 05-18 05-29 06-23 08-15 11-01 12-25 12-26'],
  [2024, '01-01 04-01 05-01 05-09 05-09 05-20 06-23 08-15 11-01 12-25 12-26'],
  [2025, '01-01 04-21 05-01 05-09 05-29 06-09 06-23 08-15 11-01 12-25 12-26'],
  [2026, '01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26'],
  [2027, '01-01 03-29 05-01 05-06 05-09 05-17 06-23 08-15 11-01 12-25 12-26'],
  [2028, '01-01 04-17 05-01 05-09 05-25 06-05 06-23 08-15 11-01 12-25 12-26'],
  [2029, '01-01 04-02 05-01 05-09 05-10 05-21 06-23 08-15 11-01 12-25 12-26'],
  [2030, '01-01 04-22 05-01 05-09 05-30 06-10 06-23 08-15 11-01 12-25 12-26'],
  [2031, '01-01 04-14 05-01 05-09 05-22 06-02 06-23 08-15 11-01 12-25 12-26'],
  [2032, '01-01 03-29 05-01 05-06 05-09 05-17 06-23 08-15 11-01 12-25 12-26'],
  [2033, '01-01 04-18 05-01 05-09 05-26 06-06 06-23 08-15 11-01 12-25 12-26'],
  [2034, '01-01 04-10 05-01 05-09 05-18 05-29 06-23 08-15 11-01 12-25 12-26'],
  [2035, '01-01 03-26 05-01 05-03 05-09 05-14 06-23 08-15 11-01 12-25 12-26'],
  [2036, '01-01 04-14 05-01 05-09 05-22 06-02 06-23 08-15 11-01 12-25 12-26'],
  [2037, '01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26'],
  [2038, '01-01 04-26 05-01 05-09 06-03 06-14 06-23 08-15 11-01 12-25 12-26'],
  [2039, '01-01 04-11 05-01 05-09 05-19 05-30 06-23 08-15 11-01 12-25 12-26'],
  [2040, '01-01 04-02 05-01 05-09 05-10 05-21 06-23 08-15 11-01 12-25 12-26'],
];

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

describe('publicHolidays', () => {
  test.each(PUBLISHED)('of %i are those that are published', (year, days) => {
    const found = publicHolidays(year).map(({ day }) => day);
    expect(found.sort()).toEqual(days.split(' ').map((day) => `${year}-${day}`));
    expect(found.every(isPublicHoliday)).toBe(true);
  });

  test('are eleven a year, the moving ones counted from the published Easter', () => {
    for (const easter of EASTER_SUNDAYS) {
      const year = Number(easter.slice(0, 4));
      expect(publicHolidays(year)).toEqual([
        { day: `${year}-01-01`, name: 'new-year' },
        { day: daysAfter(easter, 1), name: 'easter-monday' },
        { day: `${year}-05-01`, name: 'labour-day' },
        { day: `${year}-05-09`, name: 'europe-day' },
        { day: daysAfter(easter, 39), name: 'ascension' },
        { day: daysAfter(easter, 50), name: 'whit-monday' },
        { day: `${year}-06-23`, name: 'national-day' },
        { day: `${year}-08-15`, name: 'assumption' },
        { day: `${year}-11-01`, name: 'all-saints' },
        { day: `${year}-12-25`, name: 'christmas' },
        { day: `${year}-12-26`, name: 'saint-stephen' },
      ]);
    }
  });

  // The earliest and the latest days that Easter can have, and the turns of centuries.
  test.each(['1818-03-22', '1900-04-15', '1943-04-25', '2000-04-23', '2100-03-28', '2200-04-06'])(
    'are counted from Easter in other centuries too: %s',
    (easter) => {
      const found = publicHolidays(Number(easter.slice(0, 4))).find(({ name }) => name === 'easter-monday');
      expect(found?.day).toBe(daysAfter(easter, 1));
    },
  );

  test('name both where two fall on one day, as on 9 May 2024', () => {
    const names = publicHolidays(2024).flatMap(({ day, name }) => (day === '2024-05-09' ? [name] : []));
    expect(names).toEqual(['europe-day', 'ascension']);
  });

  test('have Europe Day since 2019', () => {
    const names = publicHolidays(2018).map(({ name }) => name);
    expect(names).toHaveLength(10);
    expect(names.slice(0, 4)).toEqual(['new-year', 'easter-monday', 'labour-day', 'ascension']);
    expect(isPublicHoliday('2018-05-09')).toBe(false);
    expect(isPublicHoliday('2019-05-09')).toBe(true);
  });

  test('keep Ascension on Thursdays and the two Mondays on Mondays, through the century', () => {
    for (let year = 2019; year < 2100; year++) {
      const weekdays = Object.fromEntries(
        publicHolidays(year).map(({ day, name }) => [name, new Date(`${day}T00:00:00Z`).getUTCDay()]),
      );
      expect(weekdays).toMatchObject({ 'easter-monday': 1, ascension: 4, 'whit-monday': 1 });
    }
  });
});

describe('isPublicHoliday', () => {
  test('meets third Thursdays from 2026 to 2040 three times', () => {
    const met: string[] = [];
    for (let year = 2026; year <= 2040; year++) {
      for (let month = 1; month <= 12; month++) {
        const days = monthlyDays({ byDay: ['3TH'] }, `${year}-${String(month).padStart(2, '0')}`);
        met.push(...days.filter(isPublicHoliday));
      }
    }
    expect(met).toEqual(['2030-08-15', '2034-05-18', '2039-05-19']);
  });

  test('leaves other days alone', () => {
    for (const day of ['2026-01-15', '2026-04-05', '2026-04-03', '2026-12-24', '2026-06-22']) {
      expect(isPublicHoliday(day)).toBe(false);
    }
  });
});
