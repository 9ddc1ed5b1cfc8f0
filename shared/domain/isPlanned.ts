import type { Series } from './Series.ts';
import type { SessionSummary } from './Session.ts';

/** Within how many days people expect the next session of a monthly series, with some days of grace. */
const DAYS = 35;

/**
 * Whether a session of the series takes place within 35 days, so that its website shows one. A paused series is
 * not expected to have any. `sessions`: those from this month on.
 */
export function isPlanned(
  { paused }: Pick<Series, 'paused'>,
  sessions: readonly Pick<SessionSummary, 'status' | 'startsAt' | 'endsAt'>[],
  now: Date,
): boolean {
  const last = now.getTime() + DAYS * 86_400_000;
  return (
    paused ||
    sessions.some(
      ({ status, startsAt, endsAt }) =>
        status === 'scheduled' && Date.parse(endsAt) > now.getTime() && Date.parse(startsAt) <= last,
    )
  );
}
