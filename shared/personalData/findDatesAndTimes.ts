import type { Span } from './Span.ts';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const HOUR = '(?:[01]?\\d|2[0-4])';
const QUARTER = '(?:[01]\\d|2[0-4])(?:00|15|30|45)';

/** All bounded, so that a try costs some dozen steps at most. */
const HARMLESS_NUMBERS = [
  // 12.11.2026, 12/11/2026
  `(?<!\\d)${DAY}([./-])${MONTH}\\1${YEAR}(?!\\d)`,
  // 12.11.26, but not the first half of 26.12.34.56
  `(?<!\\d|\\d[./-])${DAY}([./-])${MONTH}\\1\\d\\d(?![./-]?\\d)`,
  // 2026-11-12
  `(?<!\\d)${YEAR}([./-])(?:0[1-9]|1[0-2])\\1(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
  // 2019-2026, 2020/2021
  `(?<!\\d)${YEAR} ?[-/ ] ?${YEAR}(?!\\d)`,
  // 16:00, 16:00:30
  `(?<![\\d:])\\d{1,2}:\\d\\d(?::\\d\\d)?(?!\\d)`,
  // 22.12-26.12
  `(?<!\\d|\\d[./-])${DAY}\\.${MONTH}\\.? ?[-/] ?${DAY}\\.${MONTH}(?![./-]?\\d)`,
  // 20.00-22.00, 8.30 - 12.00
  `(?<!\\d|\\d[./-])${HOUR}\\.[0-5]\\d ?[-/ ] ?${HOUR}\\.[0-5]\\d(?![./-]?\\d)`,
  // 0800-1600
  `(?<!\\d)${QUARTER} ?- ?${QUARTER}(?!\\d)`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Finds dates, times and ranges of years: nobody's data, but much like telephone numbers. */
export function findDatesAndTimes(text: string): Span[] {
  return HARMLESS_NUMBERS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
      what: null,
    })),
  );
}
