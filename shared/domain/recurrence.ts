import { RRuleTemporal } from 'rrule-temporal';
import type { Recurrence } from '../model/Series.ts';
import { monthNumber, monthNumbered } from './month.ts';
import { badField } from './Refusal.ts';
import { isTimeZone } from './zonedTime.ts';

/** Where INTERVAL counts from in a series without a first month. */
const EPOCH = '2000-01';
/** After 28 years weekdays and leap years come round, in this century. */
const CALENDAR_CYCLE = 28 * 12;
const LONGEST_RULE = 200;

const MONTH_DETAIL = 'A month is written 2026-05, between 2000-01 and 2099-12.';
const MONTH = /^20\d\d-(?:0[1-9]|1[0-2])$/;
const RFC_3339 = { timeZoneName: 'never', smallestUnit: 'second' } as const;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The parts that a rule may have, what each may say, and how to put that to a coordinator. */
const PARTS: ReadonlyMap<string, { readonly form: RegExp; readonly hint: string }> = new Map([
  [
    'FREQ',
    { form: /^MONTHLY$/, hint: 'FREQ is MONTHLY; for certain months of the year name them in BYMONTH' },
  ],
  ['INTERVAL', { form: /^(?:[1-9]|1[0-2])$/, hint: 'INTERVAL is a number of months from 1 to 12' }],
  ['BYMONTH', { form: /^(?:[1-9]|1[0-2])$/, hint: 'BYMONTH lists months from 1 to 12' }],
  [
    'BYDAY',
    {
      form: /^(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)$/,
      hint: 'BYDAY lists weekdays such as 3TH, the third Thursday, or -1FR, the last Friday',
    },
  ],
  [
    'BYMONTHDAY',
    {
      form: /^[+-]?(?:[1-9]|[12]\d|3[01])$/,
      hint: 'BYMONTHDAY lists days from 1 to 31, or from -1, the last one, to -31',
    },
  ],
  [
    'BYSETPOS',
    {
      form: /^[+-]?(?:[1-9]|[12]\d|3[01])$/,
      hint: 'BYSETPOS lists positions from 1 to 31, or from -1, the last one, to -31',
    },
  ],
  ['WKST', { form: /^(?:MO|TU|WE|TH|FR|SA|SU)$/, hint: 'WKST is a weekday such as MO' }],
]);

/** What else RFC 5545 knows, and where it is said here. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['COUNT', 'instead of COUNT, until names the last month'],
  ['UNTIL', 'instead of UNTIL, until names the last month'],
  ['DTSTART', 'instead of DTSTART, from names the first month'],
  ['BYHOUR', 'instead of BYHOUR, startTime and endTime say the hours'],
  ['BYMINUTE', 'instead of BYMINUTE, startTime and endTime say the hours'],
  ['BYSECOND', 'instead of BYSECOND, startTime and endTime say the hours'],
]);

/** A meeting by the rule: its day, `2026-12-17`, and its hours, RFC 3339 with the zone's offset on that day. */
export interface Meeting {
  readonly day: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/**
 * Refuses a recurrence that would not give a meeting at most once a month, at hours that exist.
 *
 * The rule is one RFC 5545 RRULE value, at most 200 characters: FREQ=MONTHLY with BYDAY, BYMONTHDAY, or both,
 * and where wanted BYSETPOS, BYMONTH, INTERVAL (to 12) and WKST, which has no effect. It may not give two
 * days in any month, and has to give one at all, within 28 years of `from` and not after `until`. Refused
 * too: clock times not `HH:MM` or not in order, an unknown time zone, a month in two seasons, months that
 * are not `20YY-MM` or not in order. The flaw points into `#/recurrence`. The work is bounded, whatever the
 * text.
 */
export function checkRule(recurrence: Recurrence): void {
  const { rule, timeZone, seasons, from, until } = recurrence;
  const { interval, choice } = parse(rule);
  checkHours('#/recurrence', recurrence);
  if (!isTimeZone(timeZone)) {
    throw badField('#/recurrence/timeZone', 'This is not an IANA time zone such as Europe/Luxembourg.');
  }
  checkSeasons(seasons);
  if (from !== null && !MONTH.test(from)) throw badField('#/recurrence/from', MONTH_DETAIL);
  if (until !== null && !MONTH.test(until)) throw badField('#/recurrence/until', MONTH_DETAIL);
  if (from !== null && until !== null && until < from) {
    throw badField('#/recurrence/until', 'The last month is before the first.');
  }
  checkDays(choice, interval, from ?? EPOCH, until);
}

/**
 * The meeting that the rule gives in that month, `2026-12`, or null. The same whenever it is asked: INTERVAL
 * counts from `from`, else from January 2000. Hours are wall-clock time, a season's where it has the month.
 * On the day of a clock change, a time that is skipped is taken as much later as the clocks go forward
 * (02:30 is 03:30), and one that comes twice is the first; where that would leave nothing of the meeting,
 * it keeps its length. Expects a recurrence that checkRule does not refuse.
 */
export function meetingIn(recurrence: Recurrence, month: string): Meeting | null {
  const { timeZone, from, until } = recurrence;
  if ((from !== null && month < from) || (until !== null && month > until)) return null;
  const { interval, choice } = parse(recurrence.rule);
  if ((monthNumber(month) - monthNumber(from ?? EPOCH)) % interval !== 0) return null;
  const [day] = daysOf(choice, month, month, 1);
  if (!day) return null;

  const { startTime, endTime } = hoursIn(recurrence, day.month);
  const start = day.toZonedDateTime({ timeZone, plainTime: startTime });
  const end = day.toZonedDateTime({ timeZone, plainTime: endTime });
  const vanished = end.epochMilliseconds <= start.epochMilliseconds;
  const length = day.toPlainDateTime(startTime).until(day.toPlainDateTime(endTime));
  return {
    day: day.toString(),
    startsAt: start.toString(RFC_3339),
    endsAt: (vanished ? start.add(length) : end).toString(RFC_3339),
  };
}

/**
 * How many meetings the rule gives before that month, since `from`, else since January 2000: a number that
 * goes up by one from each meeting to the next, whatever happens to them.
 */
export function meetingsBefore(recurrence: Recurrence, month: string): number {
  const { interval, choice } = parse(recurrence.rule);
  const first = recurrence.from ?? EPOCH;
  if (month <= first) return 0;
  const last = monthNumbered(monthNumber(month) - 1);
  return daysOf(`${choice};INTERVAL=${interval}`, first, last).length;
}

/** A rule's interval, and what chooses the days in a month. */
function parse(rule: string): { interval: number; choice: string } {
  if (rule.length > LONGEST_RULE) throw badRule(`a rule has at most ${LONGEST_RULE} characters`);
  if (/[:\s]|[^ -~]/.test(rule)) {
    throw badRule(
      'a rule is the value alone, such as FREQ=MONTHLY;BYDAY=3TH, with no RRULE:, DTSTART, RDATE or EXDATE',
    );
  }
  const parts = new Map<string, string>();
  for (const part of rule.toUpperCase().split(';')) {
    const [name = '', value, ...rest] = part.split('=');
    if (value === undefined || rest.length > 0) {
      throw badRule('a rule is made of parts such as FREQ=MONTHLY with a semicolon between them');
    }
    const known = PARTS.get(name);
    if (!known)
      throw badRule(ELSEWHERE.get(name) ?? `it may have no parts but ${[...PARTS.keys()].join(', ')}`);
    if (parts.has(name)) throw badRule(`${name} is there twice`);
    // RFC 5545 lets numbers have two digits: BYMONTH=08.
    const items = (name.startsWith('BY') ? value.split(',') : [value]).map((item) =>
      item.replace(/^([+-]?)0(?=\d)/, '$1'),
    );
    if (!items.every((item) => known.form.test(item))) throw badRule(known.hint);
    parts.set(name, items.join());
  }
  if (!parts.has('FREQ')) throw badRule('FREQ=MONTHLY is missing');
  if (!parts.has('BYDAY') && !parts.has('BYMONTHDAY'))
    throw badRule('it needs BYDAY or BYMONTHDAY to say which day');

  const interval = Number(parts.get('INTERVAL') ?? 1);
  parts.delete('INTERVAL');
  return { interval, choice: [...parts].map(([name, value]) => `${name}=${value}`).join(';') };
}

/** The days by the rule from one month to another, both included; at most so many. */
function daysOf(rule: string, firstMonth: string, lastMonth: string, most = Number.POSITIVE_INFINITY) {
  const start = `${firstMonth.replace('-', '')}01T000000Z`;
  const end = `${lastMonth.replace('-', '')}${daysIn(lastMonth)}T000000Z`;
  // In UTC, where each day has a midnight: the library leaves out a day whose hour the clocks skip.
  return new RRuleTemporal({ rruleString: `DTSTART:${start}\nRRULE:${rule};UNTIL=${end}`, cache: false })
    .all((_, index) => index < most)
    .map((occurrence) => occurrence.toPlainDate());
}

function daysIn(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
}

function checkDays(choice: string, interval: number, from: string, until: string | null): void {
  // 2029 to 2056 hold every kind of month: each of the twelve, in each of the fourteen kinds of year.
  const months = new Set<string>();
  for (const day of daysOf(choice, '2029-01', '2056-12', CALENDAR_CYCLE + 1)) {
    const month = day.toString().slice(0, 7);
    if (months.has(month)) throw badRule(`it gives more than one day in a month, such as ${month}`);
    months.add(month);
  }
  const horizon = monthNumbered(monthNumber(from) + CALENDAR_CYCLE - 1);
  const [first] = daysOf(`${choice};INTERVAL=${interval}`, from, horizon, 1);
  if (!first) {
    const hint =
      interval > 1 ? ', since INTERVAL counts from the month that "from" names, else from 2000-01' : '';
    throw badRule(`it gives no day in 28 years${hint}`);
  }
  if (until !== null && first.toString().slice(0, 7) > until) {
    throw badField('#/recurrence/until', 'The rule gives no day until then.');
  }
}

function checkHours(pointer: string, hours: { readonly startTime: string; readonly endTime: string }): void {
  const detail = 'A time is written 16:00, on a clock of 24 hours.';
  if (!CLOCK.test(hours.startTime)) throw badField(`${pointer}/startTime`, detail);
  if (!CLOCK.test(hours.endTime)) throw badField(`${pointer}/endTime`, detail);
  if (hours.endTime <= hours.startTime) {
    throw badField(`${pointer}/endTime`, 'A meeting ends after it starts, on the same day.');
  }
}

function checkSeasons(seasons: Recurrence['seasons']): void {
  const seen = new Set<number>();
  for (const [index, season] of seasons.entries()) {
    const pointer = `#/recurrence/seasons/${index}`;
    if (season.months.length === 0) throw badField(`${pointer}/months`, 'A season has at least one month.');
    for (const month of season.months) {
      if (!Number.isInteger(month) || month < 1 || month > 12) {
        throw badField(`${pointer}/months`, 'Months are numbers from 1 to 12.');
      }
      if (seen.has(month)) throw badField(`${pointer}/months`, `Month ${month} has its hours already.`);
      seen.add(month);
    }
    checkHours(pointer, season);
  }
}

function hoursIn(
  recurrence: Recurrence,
  month: number,
): { readonly startTime: string; readonly endTime: string } {
  return recurrence.seasons.find((season) => season.months.includes(month)) ?? recurrence;
}

function badRule(why: string) {
  return badField('#/recurrence/rule', `This rule can't be used: ${why}.`);
}
