import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/model/languages.ts';
import type { Recurrence } from '../../../shared/model/Series.ts';
import { recurrenceFlaw } from '../../../website/desk/recurrenceFlaw.ts';
import { aSeries } from '../../support/builders.ts';

const good = aSeries().recurrence;
const season = { months: [12], startTime: '15:00', endTime: '17:00' };

test('what is right has no flaw', () => {
  expect(recurrenceFlaw({ ...good, seasons: [season] }, 'fr')).toBeNull();
});

test.each<[Partial<Recurrence>, string, string]>([
  [{ rule: '' }, 'rule', 'parts'],
  [{ rule: `FREQ=MONTHLY;BYDAY=3TH;BYMONTH=${'1,'.repeat(100)}1` }, 'rule', '200 characters'],
  [{ rule: 'RRULE:FREQ=MONTHLY;BYDAY=3TH' }, 'rule', 'parts'],
  [{ rule: 'FREQ=WEEKLY;BYDAY=TH' }, 'rule', 'FREQ=MONTHLY'],
  [{ rule: 'BYDAY=3TH' }, 'rule', 'FREQ=MONTHLY'],
  [{ rule: 'FREQ=MONTHLY;BYDAY=3TH;COUNT=3' }, 'rule', 'COUNT has no place'],
  [{ rule: 'FREQ=MONTHLY;BYDAY=3TH;BYHOUR=3' }, 'rule', 'BYHOUR has no place'],
  [{ rule: 'FREQ=MONTHLY;BYWEEKNO=3' }, 'rule', 'may have FREQ'],
  [{ rule: 'FREQ=MONTHLY;BYDAY=3TH;BYDAY=3TH' }, 'rule', 'BYDAY stands there twice'],
  [{ rule: 'FREQ=MONTHLY' }, 'rule', 'which day'],
  [{ rule: 'FREQ=MONTHLY;BYDAY=6TH' }, 'rule', 'at BYDAY'],
  [{ rule: 'FREQ=MONTHLY;BYMONTHDAY=32' }, 'rule', 'at BYMONTHDAY'],
  [{ rule: 'FREQ=MONTHLY;BYDAY=3TH;BYMONTH=13' }, 'rule', 'at BYMONTH '],
  [{ rule: 'FREQ=MONTHLY;BYDAY=3TH;BYMONTH=' }, 'rule', 'No month is left'],
  [{ rule: 'FREQ=MONTHLY;BYDAY=3TH;INTERVAL=99' }, 'rule', 'at INTERVAL'],
  [{ rule: 'FREQ=MONTHLY;BYDAY=TH;BYSETPOS=0' }, 'rule', 'at BYSETPOS'],
  [{ rule: 'FREQ=MONTHLY;BYDAY=3TH;WKST=X' }, 'rule', 'at WKST'],
  [{ rule: 'FREQ=MONTHLY;BYDAY=TH' }, 'rule', 'more than one day a month, in January 2029'],
  [{ rule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30' }, 'rule', 'no day at all'],
  [{ from: '2027-05', until: '2027-04' }, 'until', 'before the first'],
  [{ rule: 'FREQ=MONTHLY;BYDAY=3TH;BYMONTH=9', from: '2027-05', until: '2027-06' }, 'until', 'Until then'],
  [{ from: 'May' }, 'from', 'Give a month'],
  [{ startTime: '' }, 'startTime', 'Give a time'],
  [{ endTime: '15:00' }, 'endTime', 'after the start'],
  [{ timeZone: 'Luxembourg' }, 'timeZone', 'no such time zone'],
  [{ seasons: [{ ...season, months: [] }] }, 'seasons/0/months', 'one month at least'],
  [{ seasons: [season, season] }, 'seasons/1/months', 'other hours already: December'],
  [{ seasons: [{ ...season, endTime: '14:00' }] }, 'seasons/0/endTime', 'after the start'],
])('what is wrong is said in words of every language, at its field: %j', (wrong, place, words) => {
  const flaws = LANGUAGES.map((language) => recurrenceFlaw({ ...good, ...wrong }, language));
  expect(flaws.map((flaw) => flaw?.pointer)).toEqual(LANGUAGES.map(() => `recurrence/${place}`));
  expect(flaws[LANGUAGES.indexOf('en')]?.text).toContain(words);
  // None falls back on the API's English.
  expect(new Set(flaws.map((flaw) => flaw?.text)).size).toBe(LANGUAGES.length);
});
