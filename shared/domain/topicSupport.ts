import type { Session } from '../model/Session.ts';
import type { TopicRef } from '../model/Suggestion.ts';
import { sameValue } from './Edit.ts';
import { publishSupport } from './publishSession.ts';
import { sessionId } from './sessionId.ts';
import { totalSupport } from './totalSupport.ts';

/** Whether both name the same topic, or none. */
export function sameTopic(a: TopicRef | null, b: TopicRef | null): boolean {
  return a?.session === b?.session && a?.id === b?.id;
}

/** The session has that topic. */
export function hasTopic(session: Session, id: string): boolean {
  return session.topics.some((topic) => topic.id === id);
}

/**
 * The session after one suggestion has moved `from` a topic `to` another, of this session or not. What the
 * public sees changes only where the count passes a multiple of five. `now`: an instant.
 */
export function moveSupport(
  session: Session,
  { from, to }: { from: TopicRef | null; to: TopicRef | null },
  now: string,
): Session {
  const here = sessionId(session);
  const change = (id: string) =>
    Number(to?.session === here && to.id === id) - Number(from?.session === here && from.id === id);
  const topics = session.topics.map((topic) => ({
    ...topic,
    support: Math.max(0, topic.support + change(topic.id)),
  }));
  const moved: Session = { ...session, topics };
  return { ...moved, updatedAt: showsOtherSupport(session, moved) ? now : session.updatedAt };
}

/** Whether the public sees another count behind some topic. Both have the same agenda. */
export function showsOtherSupport(before: Session, after: Session): boolean {
  const shown = ({ topics }: Session) => topics.map((topic) => publishSupport(totalSupport(topic)));
  return !sameValue(shown(before), shown(after));
}

/** Each topic's support, for the record of a change. */
export function supportOf(session: Session): Record<string, number> {
  return Object.fromEntries(session.topics.map(({ id, support }) => [id, support]));
}
