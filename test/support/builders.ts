import type { Session, Topic } from '../../shared/domain/Session.ts';
import { documentedSession } from '../../shared/programme.ts';

/** A session to start from: demo data, in a slot that the documented series does not fill by itself. */
export function aSession(changes: Partial<Session> = {}): Session {
  return {
    ...documentedSession('2026-01-01T00:00:00Z'),
    slot: '2030-01',
    edition: 40,
    startsAt: '2030-01-17T16:00:00+01:00',
    endsAt: '2030-01-17T18:00:00+01:00',
    venue: null,
    ...changes,
  };
}

/** A topic to start from. */
export function aTopic(changes: Partial<Topic> = {}): Topic {
  return {
    id: 'lighting-7f3k',
    subject: 'lighting',
    title: { en: 'Demo topic' },
    support: 0,
    outcome: null,
    outcomeAt: null,
    ...changes,
  };
}
