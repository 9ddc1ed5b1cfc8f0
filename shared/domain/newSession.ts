import { HIGHEST_EDITION } from '../model/highestEdition.ts';
import type { Series } from '../model/Series.ts';
import type { Session } from '../model/Session.ts';
import { Refusal } from './Refusal.ts';
import { toInstant } from './zonedTime.ts';

/** What has to be known of a session before it is written for the first time. */
export type SessionPlan = Pick<Session, 'slot' | 'startsAt' | 'endsAt' | 'venue' | 'dateConfirmed'> &
  Partial<Pick<Session, 'theme'>>;

/**
 * The session to store for a planned one, with the series' next edition number, and the series that has given
 * that number away. `now`: an RFC 3339 time. Both are to be written in one transaction. Refuses where the series
 * has no number left.
 */
export function newSession(
  series: Series,
  plan: SessionPlan,
  now: string,
): { session: Session; series: Series } {
  const at = toInstant(now);
  const edition = series.lastEdition + 1;
  if (edition > HIGHEST_EDITION) {
    throw new Refusal(
      'conflict',
      `The series has no edition number after ${series.lastEdition}: correct it.`,
    );
  }
  return {
    session: {
      series: series.id,
      edition,
      timeZone: series.recurrence.timeZone,
      movedFrom: null,
      theme: null,
      ...plan,
      status: 'scheduled',
      cancellation: null,
      cancelledAt: null,
      notice: null,
      topics: [],
      visitors: null,
      announcedAt: at,
      updatedAt: at,
      changedAt: at,
      sequence: 0,
      version: 1,
    },
    series: {
      ...series,
      lastEdition: edition,
      // A late run comes with the time that it was due: the series does not get older by it.
      updatedAt: at > series.updatedAt ? at : series.updatedAt,
    },
  };
}
