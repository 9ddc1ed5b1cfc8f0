import { sessionId } from '../domain/sessionId.ts';
import type { Session, Topic } from '../model/Session.ts';

/** Something that became known about a session. */
export interface Announcement {
  /** Its own, and the same for ever: `gare-2026-12/cancelled/2026-12-01T10:00:00Z`. */
  readonly id: string;
  readonly what: 'announced' | 'changed' | 'cancelled' | 'outcome';
  /** Instant. */
  readonly at: string;
  readonly session: Session;
  /** The topic that has an outcome. */
  readonly topic: Topic | null;
}

/**
 * What became known since an instant, newest first: each session announced, its latest change of date, venue,
 * theme or status, that it is cancelled, and each outcome. A cancellation that was taken back is a change; a
 * second one is news of its own. An outcome that is written anew stays the same one, with a later time.
 */
export function announcementsOf(sessions: readonly Session[], since: string, most: number): Announcement[] {
  return sessions
    .flatMap((session) => [
      announced(session),
      ...changed(session),
      ...cancelled(session),
      ...session.topics.flatMap((topic) => outcome(session, topic)),
    ])
    .filter(({ at }) => at >= since)
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1))
    .slice(0, most);
}

function announced(session: Session): Announcement {
  const id = `${sessionId(session)}/announced`;
  return { id, what: 'announced', at: session.announcedAt, session, topic: null };
}

function changed(session: Session): Announcement[] {
  const { sequence, changedAt } = session;
  if (sequence === 0 || changedAt === cancelledAt(session)) return [];
  const id = `${sessionId(session)}/changed/${sequence}`;
  return [{ id, what: 'changed', at: changedAt, session, topic: null }];
}

function cancelled(session: Session): Announcement[] {
  const at = cancelledAt(session);
  if (at === null) return [];
  return [{ id: `${sessionId(session)}/cancelled/${at}`, what: 'cancelled', at, session, topic: null }];
}

function cancelledAt({ status, cancelledAt, changedAt }: Session): string | null {
  return status === 'cancelled' ? (cancelledAt ?? changedAt) : null;
}

function outcome(session: Session, topic: Topic): Announcement[] {
  if (!topic.outcome || !topic.outcomeAt) return [];
  const id = `${sessionId(session)}/outcome/${topic.id}`;
  return [{ id, what: 'outcome', at: topic.outcomeAt, session, topic }];
}
