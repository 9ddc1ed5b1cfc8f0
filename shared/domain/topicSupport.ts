import type { Session } from '../model/Session.ts';
import type { TopicRef } from '../model/Suggestion.ts';
import { publishSupport } from './publishSession.ts';
import { sessionId } from './sessionId.ts';

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
  const shows = topics.some(
    (topic, i) => publishSupport(topic.support) !== publishSupport(session.topics[i]?.support ?? 0),
  );
  return {
    ...session,
    topics,
    updatedAt: shows ? now : session.updatedAt,
  };
}

/** Each topic's support, for the record of a change. */
export function supportOf(session: Session): Record<string, number> {
  return Object.fromEntries(session.topics.map(({ id, support }) => [id, support]));
}
