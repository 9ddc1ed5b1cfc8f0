import type { Series } from '../model/Series.ts';
import type { SessionSummary } from '../model/Session.ts';
import { monthNumber, monthNumbered } from './month.ts';
import { meetingIn } from './recurrence.ts';
import { dayOf } from './zonedTime.ts';

/** How many days ahead people look for the next session. From one third Thursday to the next it is 35 at most. */
const DAYS = 35;

/**
 * Whether the website shows a session of the series that is today or within 35 days, or need not show one: the
 * series is paused or closed, or its rule has no meeting on any of those days, since it leaves out a month, has not begun or
 * is over. A meeting in a month to skip counts as one: too many skipped is what somebody has to be told.
 *
 * `sessions`: at least all of the series that are to come, in any order.
 */
export function isPlanned(
  { paused, closed, recurrence }: Pick<Series, 'paused' | 'closed' | 'recurrence'>,
  sessions: readonly Pick<SessionSummary, 'status' | 'startsAt' | 'endsAt'>[],
  now: Date,
): boolean {
  const dayIn = (time: string | number) => dayOf(time, recurrence.timeZone);
  const [first, last] = [dayIn(now.getTime()), dayIn(now.getTime() + DAYS * 86_400_000)];
  // 35 days reach into three months at most.
  const isExpected = [0, 1, 2].some((months) => {
    const day = meetingIn(recurrence, monthNumbered(monthNumber(first) + months))?.day;
    return day !== undefined && day >= first && day <= last;
  });
  return (
    paused ||
    closed ||
    !isExpected ||
    sessions.some(
      ({ status, startsAt, endsAt }) =>
        status === 'scheduled' && dayIn(endsAt) >= first && dayIn(startsAt) <= last,
    )
  );
}
