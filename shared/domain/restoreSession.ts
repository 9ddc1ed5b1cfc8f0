import type { Session } from '../model/Session.ts';
import { restoreRecord, type Standing } from './restoreRecord.ts';
import type { Verdict } from './Verdict.ts';

/**
 * What becomes of a session of a backup. One that automation has made anew since (announced at another time) gives way,
 * unless officers have changed it more often than the one that was lost. `isNumberTaken`: another session has its number.
 *
 * Calendars ignore what has a lower `sequence` than they have seen. What a lost row had come to nobody knows, but it went up
 * at most once with each version: so it is put above that.
 */
export function restoreSession(
  backup: Session,
  { isNumberTaken, ...standing }: Standing<Session> & { isNumberTaken: boolean },
): Verdict<Session> {
  const { live, recorded, now } = standing;
  const since = Math.max(0, Math.max(live?.version ?? 0, recorded) - backup.version);
  const verdict = restoreRecord<Session>(backup, standing, {
    counters: ['version', 'updatedAt', 'changedAt', 'sequence'],
    isNewer: (live) =>
      live.version > backup.version ||
      (live.version === backup.version && live.announcedAt === backup.announcedAt),
    put: (session, version, isSetBack) =>
      isSetBack
        ? {
            ...session,
            version,
            sequence: Math.max(live?.sequence ?? 0, session.sequence + since) + 1,
            changedAt: now,
            updatedAt: now,
          }
        : { ...session, version },
  });
  const isPutBack = verdict.put !== null && verdict.why !== 'lifted';
  return isPutBack && isNumberTaken ? { put: null, why: 'number-taken' } : verdict;
}
