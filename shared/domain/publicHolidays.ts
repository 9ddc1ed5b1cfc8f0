const EUROPE_DAY_SINCE = 2019;

export type PublicHoliday =
  | 'new-year'
  | 'easter-monday'
  | 'labour-day'
  | 'europe-day'
  | 'ascension'
  | 'whit-monday'
  | 'national-day'
  | 'assumption'
  | 'all-saints'
  | 'christmas'
  | 'saint-stephen';

/**
 * Luxembourg's legal public holidays in that year, in the order of the law: eleven, of which two may fall on
 * one day (in 2024, 9 May was Europe Day and Ascension). Source: Labour Code, art. L.232-2, as the law of
 * 25 April 2019 (Mémorial A 271) words it, in force since 1 January 2019. Earlier years come without
 * Europe Day, and are not checked against the law of their time.
 */
export function publicHolidays(year: number): { day: string; name: PublicHoliday }[] {
  const easter = easterSunday(year);
  return [
    { day: dayAt(year, 1, 1), name: 'new-year' },
    { day: daysAfter(easter, 1), name: 'easter-monday' },
    { day: dayAt(year, 5, 1), name: 'labour-day' },
    ...(year < EUROPE_DAY_SINCE ? [] : [{ day: dayAt(year, 5, 9), name: 'europe-day' as const }]),
    { day: daysAfter(easter, 39), name: 'ascension' },
    { day: daysAfter(easter, 50), name: 'whit-monday' },
    { day: dayAt(year, 6, 23), name: 'national-day' },
    { day: dayAt(year, 8, 15), name: 'assumption' },
    { day: dayAt(year, 11, 1), name: 'all-saints' },
    { day: dayAt(year, 12, 25), name: 'christmas' },
    { day: dayAt(year, 12, 26), name: 'saint-stephen' },
  ];
}

/** Whether that day, `2030-08-15`, is a legal public holiday in Luxembourg. */
export function isPublicHoliday(day: string): boolean {
  return publicHolidays(Number(day.slice(0, 4))).some((holiday) => holiday.day === day);
}

/**
 * Easter Sunday of the Gregorian calendar. The algorithm is the anonymous one of 1876 as J. Meeus prints it
 * (Astronomical Algorithms, ch. 8), letters as there.
 */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayAt(year, Math.floor(n / 31), (n % 31) + 1);
}

function dayAt(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
