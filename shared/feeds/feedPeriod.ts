import { toInstant } from '../domain/zonedTime.ts';
import type { Session } from '../model/Session.ts';

/** The instant so many years before. */
export function yearsBefore(now: Date, years: number): string {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - years);
  return toInstant(then);
}

/**
 * The first slot that feeds look at (`2024-12`): a session may have been moved out of its slot by up to a year,
 * and is shown for a year after its end.
 */
export function firstSlot(now: Date): string {
  return yearsBefore(now, 2).slice(0, 7);
}

/** The sessions that a calendar shows: of the past year and to come, in the order of their dates. */
export function inCalendar(sessions: readonly Session[], now: Date): Session[] {
  const since = Date.parse(yearsBefore(now, 1));
  return sessions
    .filter(({ endsAt }) => Date.parse(endsAt) >= since)
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}
