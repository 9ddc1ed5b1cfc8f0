import type { PublicSession, PublicSummary, Session, SessionSummary, Topic } from '../model/Session.ts';
import { sessionId } from './sessionId.ts';
import { totalSupport } from './totalSupport.ts';

/** Has no field besides those: with one more it does not compile. */
type NothingBut<Allowed, Given> = { readonly [field in Exclude<keyof Given, keyof Allowed>]: never };

/** What the public sees of a session in a listing. */
export function publishSummary<S extends SessionSummary>(
  session: S & NothingBut<SessionSummary, S>,
): PublicSummary {
  return { id: sessionId(session), ...session, bookingRequired: false };
}

/** What the public sees of a session: no exact counts, no internal numbers, no inner times. */
export function publishSession(session: Session): PublicSession {
  const { topics, visitors, cancelledAt, announcedAt, changedAt, sequence, version, ...summary } = session;
  return { ...publishSummary(summary), topics: topics.map(publishTopic) };
}

function publishTopic({ id, subject, title, outcome, ...counts }: Topic) {
  return { id, subject, title, support: publishSupport(totalSupport(counts)), outcome };
}

/**
 * A count as it may be published: in steps of five, and nothing below five, so that one more suggestion, or one more
 * person at the café, can't be told from the number.
 */
export function publishSupport(support: number): number | null {
  return support < 5 ? null : support - (support % 5);
}
