import type { PublicSummary } from '../../shared/model/Session.ts';
import { isNotAfter } from './isNotAfter.ts';

interface NextMeetings {
  /** The next one that takes place. */
  readonly next: PublicSummary | undefined;
  /** Those before it that are cancelled. */
  readonly cancelled: readonly PublicSummary[];
  /** Those that were moved: the next one, and what somebody may still come to in vain before it. */
  readonly moved: readonly PublicSummary[];
}

/** What has to be said first of the meetings to come, soonest first. `now`: an RFC 3339 time. */
export function nextMeetings(upcoming: readonly PublicSummary[], now: string): NextMeetings {
  const next = upcoming.find(({ status }) => status === 'scheduled');
  return {
    next,
    cancelled: upcoming.filter(
      ({ status, startsAt }) => status === 'cancelled' && (!next || isNotAfter(startsAt, next.startsAt)),
    ),
    moved: upcoming.filter((session) => {
      const { status, movedFrom } = session;
      if (!next || !movedFrom || status === 'cancelled') return false;
      if (session === next) return true;
      return !isNotAfter(movedFrom.endsAt, now) && isNotAfter(movedFrom.startsAt, next.startsAt);
    }),
  };
}
