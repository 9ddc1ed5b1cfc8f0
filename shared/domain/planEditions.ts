import { HIGHEST_EDITION } from '../model/highestEdition.ts';
import type { Series } from '../model/Series.ts';
import { monthNumber, monthNumbered } from './month.ts';
import type { SessionPlan } from './newSession.ts';
import { isPublicHoliday } from './publicHolidays.ts';
import { meetingIn, meetingsBefore } from './recurrence.ts';
import { sessionId } from './sessionId.ts';

/** How many months ahead meetings are looked for: ten years, for rules such as 29 February. */
const LOOK_AHEAD = 120;
/** The last month that a slot can name. */
const LAST_SLOT = '2099-12';

export interface Plan {
  /** In the order of their dates, which is that of their edition numbers. */
  readonly create: readonly SessionPlan[];
  /** Ids of sessions that hold slots which would else be created. */
  readonly existing: readonly string[];
  /** Slots that were passed over. */
  readonly skipped: readonly { readonly slot: string; readonly why: WhySkipped }[];
}

/** Listed in `skip`; free while the series is paused; free, and `lastEdition` leaves no number for it. */
export type WhySkipped = 'skip' | 'paused' | 'no-number';

/**
 * What is missing so that the next `keepPlanned` slots not skipped, whose day by the rule is today or later,
 * each hold a session. Any session in a month fills its slot: cancelled, moved or added ones too. What exists
 * is never touched and a day that has passed is never planned, so that running it late, twice or after a
 * change does no harm. A series that is closed lacks nothing.
 *
 * `taken`: the sessions of the series from this month on, in any order and whatever their status; earlier
 * ones make no difference. `today`: the day in the series' zone, `2026-12-01`.
 */
export function planEditions(series: Series, taken: readonly { slot: string }[], today: string): Plan {
  const slots = taken.map(({ slot }) => slot).sort();
  const create: (Omit<SessionPlan, 'venue'> & { turn: number })[] = [];
  const existing: string[] = [];
  const skipped: { slot: string; why: WhySkipped }[] = [];

  const { venues, recurrence, closed } = series;
  const thisMonth = monthNumber(today);
  // Venues take turns from one meeting by the rule to the next, also where it is not held: so a slot's venue
  // is the same whatever became of the slots before, and however often one plans.
  let meetings = 0;
  let wanted = closed ? 0 : series.keepPlanned;
  for (let number = thisMonth; wanted > 0 && number < thisMonth + LOOK_AHEAD; number++) {
    const month = monthNumbered(number);
    const meeting = month <= LAST_SLOT && meetingIn(recurrence, month);
    if (!meeting) continue;
    const turn = meetings++;
    if (meeting.day < today) continue;
    if (series.skip.includes(month)) {
      skipped.push({ slot: month, why: 'skip' });
      continue;
    }
    wanted--;
    const slot = slots.find((slot) => slot.startsWith(month));
    if (slot) existing.push(sessionId({ series: series.id, slot }));
    else if (series.paused) skipped.push({ slot: month, why: 'paused' });
    else if (series.lastEdition + create.length >= HIGHEST_EDITION)
      skipped.push({ slot: month, why: 'no-number' });
    else {
      create.push({
        slot: month,
        startsAt: meeting.startsAt,
        endsAt: meeting.endsAt,
        dateConfirmed: !isPublicHoliday(meeting.day),
        turn,
      });
    }
  }
  // To count the turns since 2000 is most of the work, which a series that lacks nothing does not need.
  const isAsked = create.length > 0 && venues.length > 0;
  const before = isAsked ? meetingsBefore(recurrence, monthNumbered(thisMonth)) : 0;
  const withVenue = create.map(({ turn, ...plan }) => ({
    ...plan,
    venue: venues[(before + turn) % venues.length] ?? null,
  }));
  return { create: withVenue, existing, skipped };
}
