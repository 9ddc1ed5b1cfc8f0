import { type Session, type SessionSummary, sessionId, type Topic } from './Session.ts';

/** What the public sees of a session in a listing: no internal numbers, no inner times. */
export function publishSummary(session: SessionSummary) {
  return {
    id: sessionId(session),
    series: session.series,
    edition: session.edition,
    slot: session.slot,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    timeZone: session.timeZone,
    dateConfirmed: session.dateConfirmed,
    status: session.status,
    cancellation: session.cancellation,
    bookingRequired: false as const,
    venue: session.venue,
    theme: session.theme,
    notice: session.notice,
    updatedAt: session.updatedAt,
  };
}

/** What the public sees of a session. */
export function publishSession(session: Session) {
  return { ...publishSummary(session), topics: session.topics.map(publishTopic) };
}

function publishTopic({ id, subject, title, support, outcome }: Topic) {
  return { id, subject, title, support: publishSupport(support), outcome };
}

/**
 * A count as it may be published: in steps of five, and nothing below five, so that one more suggestion can't
 * be told from the number.
 */
export function publishSupport(support: number): number | null {
  return support < 5 ? null : support - (support % 5);
}
