import type { Series } from '../../shared/model/Series.ts';
import type { Session, Topic } from '../../shared/model/Session.ts';
import type { Suggestion } from '../../shared/model/Suggestion.ts';
import type { Venue } from '../../shared/model/Venue.ts';
import { documentedSeries, documentedSession } from '../../shared/programme.ts';

/** A series to start from: the documented one. */
export function aSeries(changes: Partial<Series> = {}): Series {
  return { ...documentedSeries('2026-01-01T00:00:00Z'), ...changes };
}

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

/** A café of the demo. */
export function aVenue(name: string): Venue {
  return {
    name,
    address: '1, rue de la Démonstration',
    locality: 'Luxembourg',
    stepFree: null,
    directions: null,
  };
}

/** A topic to start from. */
export function aTopic(changes: Partial<Topic> = {}): Topic {
  return {
    id: 'lighting-7f3k',
    subject: 'lighting',
    title: { en: 'Demo topic' },
    support: 0,
    people: 0,
    outcome: null,
    outcomeAt: null,
    ...changes,
  };
}

/** A suggestion nobody has looked at yet. Demo data. */
export function aReceivedSuggestion(changes: Partial<Suggestion> = {}): Suggestion {
  return {
    id: 'demo',
    ref: 'demo-ref',
    kind: 'concern',
    text: 'La lampe devant le numéro 3 est en panne.',
    language: 'fr',
    series: 'gare',
    session: null,
    topic: null,
    day: '2030-01-05',
    status: 'received',
    acceptedInto: null,
    reply: null,
    handled: null,
    version: 1,
    expiresOn: '2030-07-04',
    expiresAt: Date.parse('2030-07-04T00:00:00+02:00') / 1000,
    ownExpiry: null,
    ...changes,
  };
}
