import type * as z from 'zod/mini';
import { PublicSession, PublicSummary, PublicTopic } from '../../model/Session.ts';
import { type FieldWords, record } from '../document/component.ts';

/** What the fields of a session mean, as listings show it; a change of one means the same, unless it says otherwise. */
export const summaryFields: FieldWords<z.input<typeof PublicSummary>> = {
  id: 'Never changes, even if the date moves.',
  series: 'The series that it belongs to.',
  edition: 'Its number in the series, without gaps.',
  slot: 'The month that it was planned for. It stays when the date moves.',
  startsAt: 'When it starts, with the offset of its time zone.',
  endsAt: 'When it ends. Until then it counts as upcoming.',
  movedFrom: [
    'When it was to be, as was announced first; null where date and hours are still those.',
    { startsAt: 'When it was to start.', endsAt: 'When it was to end.' },
  ],
  timeZone: 'IANA name of the time zone.',
  dateConfirmed: 'False: the date falls on a public holiday, and an officer has yet to settle it.',
  status: 'A cancelled session stays readable. Further values may be added.',
  cancellation: ['Why it was cancelled; null where it was not.', { reason: 'The reason, for the public.' }],
  bookingRequired: 'Nobody has to book: drop in.',
  venue: 'Where it takes place; null: to be announced.',
  theme: 'The subject of a special edition; null: there is none.',
  notice: 'Something to know beforehand; null: nothing.',
  updatedAt: 'When what is shown here last changed.',
};

/** The first edition that is documented (see `shared/programme.ts`). */
export const summaryExample = {
  id: 'gare-2026-01',
  series: 'gare',
  edition: 3,
  slot: '2026-01',
  startsAt: '2026-01-15T16:00:00+01:00',
  endsAt: '2026-01-15T18:00:00+01:00',
  movedFrom: null,
  timeZone: 'Europe/Luxembourg',
  dateConfirmed: true,
  status: 'scheduled',
  cancellation: null,
  bookingRequired: false,
  venue: {
    name: 'Casa Baffone',
    address: '58, avenue de la Liberté',
    locality: 'Luxembourg',
    stepFree: null,
    directions: null,
  },
  theme: null,
  notice: null,
  updatedAt: '2026-01-02T10:00:00Z',
} as const satisfies z.input<typeof PublicSummary>;

export const sessionExample = { ...summaryExample, topics: [] } as const;

/** A topic as officers write it. */
export const topicExample = {
  id: 'lighting-7f3k',
  subject: 'lighting',
  title: { fr: 'Exemple : un éclairage en panne', en: 'Example: a broken light' },
} as const;

export const sessionComponents = {
  SessionSummary: record(
    PublicSummary,
    'A session as listings show it: everything but the agenda.',
    summaryFields,
  ),
  Session: record(PublicSession, 'One meeting, with its agenda.', {
    ...summaryFields,
    topics: 'The public agenda.',
  }),
  Topic: record(PublicTopic, 'A subject on the public agenda of a session.', {
    id: 'Its id.',
    subject: 'Which of the series’ subjects it is about.',
    title: 'What it is called.',
    support: 'How many stand behind it, by suggestion or at the café: in steps of five, null below five.',
    outcome: 'What the police did about it; null: nothing to tell so far.',
  }),
};
