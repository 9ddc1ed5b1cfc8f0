import { monthNumber, monthNumbered } from '../../shared/domain/month.ts';
import { isPublicHoliday } from '../../shared/domain/publicHolidays.ts';
import type { Series } from '../../shared/model/Series.ts';
import type { Session } from '../../shared/model/Session.ts';
import type { Venue } from '../../shared/model/Venue.ts';
import { type MonthlyRule, monthlyDays } from '../domain/monthlyDays.ts';

/** A meeting as automation is to write it, its hours on the clock on the wall: `2026-12-17 16:00`. */
interface Meeting {
  readonly slot: string;
  readonly starts: string;
  readonly ends: string;
  readonly venue: Venue | null;
  readonly dateConfirmed: boolean;
}

/** Where INTERVAL and the venues' turns count from in a series without a first month, and where looking ends. */
const [EPOCH, HORIZON] = ['2000-01', '2035-12'];

/**
 * The meetings that are to exist after a run on that day: the next ones by the series' rule, as many as it wants. An
 * oracle for tests: it counts all meetings since the first, month by month, and uses nothing of what plans them.
 */
export function wantedMeetings(series: Series, rule: MonthlyRule, today: string): Meeting[] {
  return allMeetings(series, rule)
    .filter(({ slot, starts }) => starts.slice(0, 10) >= today && !series.skip.includes(slot))
    .slice(0, series.keepPlanned);
}

function allMeetings({ recurrence, venues }: Series, { interval = 1, ...rule }: MonthlyRule): Meeting[] {
  const meetings: Meeting[] = [];
  const last = monthNumber(recurrence.until ?? HORIZON);
  for (let number = monthNumber(recurrence.from ?? EPOCH); number <= last; number += interval) {
    const slot = monthNumbered(number);
    const hours =
      recurrence.seasons.find(({ months }) => months.includes(Number(slot.slice(5)))) ?? recurrence;
    for (const day of monthlyDays(rule, slot)) {
      meetings.push({
        slot,
        starts: `${day} ${hours.startTime}`,
        ends: `${day} ${hours.endTime}`,
        venue: venues[meetings.length % venues.length] ?? null,
        dateConfirmed: !isPublicHoliday(day),
      });
    }
  }
  return meetings;
}

/** The meeting that a stored session was when it was written. */
export function meetingOf(session: Session, timeZone: string): Meeting {
  const { slot, startsAt, endsAt, venue, dateConfirmed } = session;
  return {
    slot,
    starts: onTheWall(startsAt, timeZone),
    ends: onTheWall(endsAt, timeZone),
    venue,
    dateConfirmed,
  };
}

/** What a clock in the zone shows at that instant, `2026-12-17 16:00`. */
export function onTheWall(instant: string, timeZone: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
}
