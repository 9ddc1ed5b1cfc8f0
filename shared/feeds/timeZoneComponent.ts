import { atOffset } from '../domain/offsetTime.ts';
import { inZone } from '../domain/zonedTime.ts';
import { type ContentLine, component, utcOffset, wallTime } from './icalendar.ts';

/** A change of the clocks. */
interface Transition {
  /** Wall clock when it happens, as it was before: `2026-03-29T02:00:00+01:00`. */
  readonly onset: string;
  /** Offsets before and after. */
  readonly from: string;
  readonly to: string;
}

const WEEK = 7 * 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const written = new Map<string, ContentLine[]>();

/**
 * The VTIMEZONE of a zone (RFC 5545 §3.6.5), right for the years from `first` to `last`, by the runtime's rules of
 * zones. Where the clocks change by a yearly rule it says so, since Outlook reads nothing else; where they
 * don't, each change is listed.
 */
export function timeZoneComponent(timeZone: string, first: number, last: number): ContentLine[] {
  const key = `${timeZone} ${first} ${last}`;
  const known = written.get(key);
  if (known) return known;
  // From a year before, so that the offset of the first months has an onset.
  const start = Date.UTC(first - 1, 0, 1);
  const transitions = transitionsOf(timeZone, start, Date.UTC(last + 2, 0, 1));
  const lines = component('VTIMEZONE', [
    `TZID:${timeZone}`,
    ...(yearly(transitions, last - first + 3) ?? listed(transitions, inZone(start, timeZone))),
  ]);
  written.set(key, lines);
  return lines;
}

/** Looks week by week: there is no zone that changes its clocks twice in one. */
function transitionsOf(timeZone: string, start: number, end: number): Transition[] {
  const transitions: Transition[] = [];
  for (let week = start; week < end; week += WEEK) {
    const from = offsetAt(week, timeZone);
    if (from === offsetAt(week + WEEK, timeZone)) continue;
    let [before, after] = [week, week + WEEK];
    while (after - before > 1000) {
      const middle = Math.floor((before + after) / 2000) * 1000;
      if (offsetAt(middle, timeZone) === from) before = middle;
      else after = middle;
    }
    const onset = atOffset(new Date(after).toISOString(), from);
    transitions.push({ onset, from, to: offsetAt(after, timeZone) });
  }
  return transitions;
}

function offsetAt(moment: number, timeZone: string): string {
  return inZone(moment, timeZone).slice(-6);
}

/** Two rules, where in each of the years the clocks go forth and back by the same ones; else null. */
function yearly(transitions: readonly Transition[], years: number): ContentLine[] | null {
  const forth = transitions.filter(isForth);
  const back = transitions.filter((transition) => !isForth(transition));
  const rules = [forth, back].map((each) => (each.length === years ? ruleOf(each) : null));
  return rules.includes(null) ? null : rules.flatMap((rule) => rule ?? []);
}

/** The rule that all of them follow, one a year: the same weekday of a month at the same time; or null. */
function ruleOf(transitions: readonly Transition[]): ContentLine[] | null {
  const [first] = transitions;
  const same = <T>(of: (transition: Transition) => T) => {
    const values = new Set(transitions.map(of));
    return values.size === 1 ? [...values][0] : undefined;
  };
  const month = same(({ onset }) => Number(onset.slice(5, 7)));
  const weekday = same(({ onset }) => dayIn(onset).getUTCDay());
  const week =
    same(({ onset }) => (isLastOfMonth(onset) ? -1 : weekOf(onset))) ?? same(({ onset }) => weekOf(onset));
  const change = same(({ onset, from, to }) => `${onset.slice(10)} ${from} ${to}`);
  if (!first || !month || weekday === undefined || !week || !change) return null;
  // From 1970 on, as calendars write it: some applications go wrong in the first year of a rule.
  const onset = dayOfRule(1970, month, weekday, week) + first.onset.slice(10);
  return observance({ ...first, onset }, [
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${week}${WEEKDAYS[weekday]}`,
  ]);
}

/** The day of such a rule in a year, `1970-03-29`. `week`: 1 to 5, or -1 for the last one. */
function dayOfRule(year: number, month: number, weekday: number, week: number): string {
  const days = Array.from({ length: 31 }, (_, i) => new Date(Date.UTC(year, month - 1, i + 1)))
    .filter((day) => day.getUTCMonth() === month - 1 && day.getUTCDay() === weekday)
    .map((day) => day.toISOString().slice(0, 10));
  return days.at(week < 0 ? week : week - 1) ?? '';
}

function weekOf(onset: string): number {
  return Math.ceil(dayIn(onset).getUTCDate() / 7);
}

function isLastOfMonth(onset: string): boolean {
  const day = dayIn(onset);
  return new Date(day.getTime() + WEEK).getUTCMonth() !== day.getUTCMonth();
}

function dayIn(onset: string): Date {
  return new Date(`${onset.slice(0, 10)}T00:00:00Z`);
}

/** The offset that there was at first, then each change. */
function listed(transitions: readonly Transition[], start: string): ContentLine[] {
  const offset = start.slice(-6);
  const first: Transition = { onset: start, from: offset, to: offset };
  return [first, ...transitions].flatMap((transition) => observance(transition, []));
}

function observance(transition: Transition, rule: readonly ContentLine[]): ContentLine[] {
  return component(isForth(transition) ? 'DAYLIGHT' : 'STANDARD', [
    `DTSTART:${wallTime(transition.onset)}`,
    `TZOFFSETFROM:${utcOffset(transition.from)}`,
    `TZOFFSETTO:${utcOffset(transition.to)}`,
    ...rule,
  ]);
}

/** Whether the clocks go forth, which is called daylight saving time, whatever the law calls it. */
function isForth({ from, to }: Transition): boolean {
  return minutesOf(to) > minutesOf(from);
}

function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}
