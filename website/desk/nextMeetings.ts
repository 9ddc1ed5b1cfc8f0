import { monthNumber, monthNumbered } from '../../shared/domain/month.ts';
import { type PublicHoliday, publicHolidays } from '../../shared/domain/publicHolidays.ts';
import { type Meeting, meetingIn, meetingsBefore } from '../../shared/domain/recurrence.ts';
import type { PublicSeries } from '../../shared/model/Series.ts';

/** How many months ahead meetings are looked for, as automation does: ten years. */
const LOOK_AHEAD = 120;

/** A meeting that a series would have. */
export interface NextMeeting extends Meeting {
  readonly month: string;
  /** The public holiday that it falls on. */
  readonly holiday: PublicHoliday | null;
  readonly isSkipped: boolean;
  /** Whose turn it is; null where there are no venues. */
  readonly venue: PublicSeries['venues'][number] | null;
}

/**
 * The next meetings by the rule of a series, from that day on, `2026-12-01`: what automation would create one after the
 * other, and what it passes over. Expects a recurrence that `checkRule` does not refuse.
 */
export function nextMeetings(
  { recurrence, skip, venues }: Pick<PublicSeries, 'recurrence' | 'skip' | 'venues'>,
  today: string,
  count: number,
): NextMeeting[] {
  const first = monthNumber(today);
  const found: NextMeeting[] = [];
  // Whose turn it is counts every meeting by the rule, also those that are over or skipped.
  let turn = venues.length > 0 ? meetingsBefore(recurrence, monthNumbered(first)) : 0;
  for (let number = first; found.length < count && number < first + LOOK_AHEAD; number += 1) {
    const month = monthNumbered(number);
    const meeting = meetingIn(recurrence, month);
    if (!meeting) continue;
    const venue = venues[turn % venues.length] ?? null;
    turn += 1;
    if (meeting.day < today) continue;
    const holiday =
      publicHolidays(Number(meeting.day.slice(0, 4))).find(({ day }) => day === meeting.day)?.name ?? null;
    found.push({ ...meeting, month, holiday, isSkipped: skip.includes(month), venue });
  }
  return found;
}
