import type { InputOf, Operation, ReplyOf } from '../contract/operation.ts';
import type { operations } from '../contract/operations.ts';
import { type Problem, type ProblemType, problems } from '../contract/problems.ts';

/** Examples of an operation, as the document shows them. */
export interface OperationExamples {
  /** Bodies to send, by what they do. */
  readonly requests?: Readonly<Record<string, unknown>>;
  readonly reply?: unknown;
  /** The reply as its other media type. */
  readonly alternative?: string;
}

type Operations = typeof operations;

/** As the contract types them. */
type Typed<O extends Operation> = {
  readonly requests?: Readonly<Record<string, InputOf<O>['body']>>;
  readonly reply?: ReplyOf<O>;
  readonly alternative?: string;
};

const summary = {
  id: 'gare-2026-01',
  series: 'gare',
  edition: 3,
  slot: '2026-01',
  startsAt: '2026-01-15T16:00:00+01:00',
  endsAt: '2026-01-15T18:00:00+01:00',
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
} as const;

const session = { ...summary, topics: [] } as const;

const name = 'Op e Kaffi mat der Police';

const recurrence = {
  rule: 'FREQ=MONTHLY;BYDAY=3TH',
  startTime: '16:00',
  endTime: '18:00',
  timeZone: 'Europe/Luxembourg',
  seasons: [],
  from: null,
  until: null,
} as const;

const purpose = {
  en: 'Once a month, police officers of the quarter sit in a café for two hours. Drop in without booking.',
} as const;

const notFor = {
  en: 'Not for complaints or individual cases: for those, go to a police station of your choice.',
} as const;

const subjects = [{ id: 'lighting', name: { fr: 'Éclairage', en: 'Lighting' } }] as const;

const series = {
  id: 'gare',
  name: { lb: name, fr: name, de: name, en: name, pt: name },
  quarter: 'Luxembourg-Gare',
  purpose,
  notFor,
  bookingRequired: false,
  recurrence,
  subjects,
  venues: [],
  keepPlanned: 1,
  paused: false,
  skip: [],
  lastEdition: 3,
  updatedAt: '2026-01-02T10:00:00Z',
} as const;

const topic = {
  id: 'lighting-7f3k',
  subject: 'lighting',
  title: { fr: 'Exemple : un éclairage en panne', en: 'Example: a broken light' },
} as const;

const challenge = {
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    cost: 5000,
    data: { purpose: 'suggestion' },
    expiresAt: 1_795_515_600,
    keyLength: 32,
    keyPrefix: '2eb95946f7863ce74799c9b696dec5c9',
    keySignature: '9ead3ed90d5c5c42bd6afba4e6bd77dd0281268b92d0af93703c6bda0ef42f9c',
    nonce: '9ea030b67358bcc2899bb5e1b35f41dd',
    salt: 'cfb825d3d283c53f0f5de04dee8218af',
  },
  signature: '175dfd07f6d477817af5c227510a0ec8659929a0eddead3296ca6dce15bfdba1',
} as const;

const solution = {
  counter: 57,
  derivedKey: '2eb95946f7863ce74799c9b696dec5c9d076630cae7b442c607c0c964983ffad',
} as const;

const suggestion = {
  kind: 'concern',
  text: 'Exemple : la lampe devant l’arrêt est en panne depuis deux semaines.',
  language: 'fr',
  session: 'gare-2026-12',
  topic: null,
  status: 'received',
  reply: null,
  receivedOn: '2026-11-24',
  expiresOn: '2027-05-23',
} as const;

const inboxItem = {
  id: '3q2-7wLkD0t1bT4Y0dP1nYV1x9s8mQeJ5rG6hU2kZcA',
  etag: '"p3TdC6YJtDfNt3Hk1Q0uQA"',
  ...suggestion,
  series: 'gare',
  acceptedInto: null,
  handled: null,
} as const;

/**
 * What the document shows of each operation. Facts are the documented ones (see `shared/programme.ts`); what an
 * example makes up says that it is one.
 */
export const examples = {
  listSessions: { reply: { sessions: [summary] } },
  getSession: {
    reply: { ...session, topics: [{ ...topic, support: 5, outcome: { en: 'Example: it was repaired.' } }] },
  },
  getSeries: { reply: series },
  getCalendar: {
    reply: [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Op e Kaffi//Op e Kaffi//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:gare-2026-01@example.org',
      'SEQUENCE:0',
      'DTSTAMP:20260102T100000Z',
      'DTSTART;TZID=Europe/Luxembourg:20260115T160000',
      'DTEND;TZID=Europe/Luxembourg:20260115T180000',
      'STATUS:CONFIRMED',
      `SUMMARY:${name}`,
      'LOCATION:Casa Baffone\\, 58\\, avenue de la Liberté\\, Luxembourg',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  },
  getFeed: {
    reply: [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      `  <title>${name}</title>`,
      '  …',
      '</feed>',
      '',
    ].join('\n'),
  },
  createChallenge: { reply: challenge },
  submitSuggestion: {
    requests: {
      suggestion: {
        challenge: btoa(JSON.stringify({ challenge, solution })),
        kind: 'concern',
        language: 'fr',
        text: suggestion.text,
        session: 'gare-2026-12',
      },
      meToo: {
        challenge: btoa(JSON.stringify({ challenge, solution })),
        kind: 'concern',
        language: 'fr',
        session: 'gare-2026-12',
        topic: topic.id,
      },
    },
    reply: { receipt: 'DXR2T-S9DDD-GPCSK-95NJQ-GRBDE-1X', expiresOn: suggestion.expiresOn },
  },
  followSuggestion: { reply: suggestion },
  addSession: {
    requests: {
      extra: {
        series: 'gare',
        startsAt: '2026-12-03T16:00:00+01:00',
        endsAt: '2026-12-03T18:00:00+01:00',
        theme: { fr: 'Exemple : une édition spéciale' },
      },
      archive: {
        series: 'gare',
        startsAt: '2025-11-20T16:00:00+01:00',
        endsAt: '2025-11-20T18:00:00+01:00',
        edition: 1,
      },
    },
    reply: {
      ...session,
      id: 'gare-2026-12-2',
      edition: 5,
      slot: '2026-12-2',
      startsAt: '2026-12-03T16:00:00+01:00',
      endsAt: '2026-12-03T18:00:00+01:00',
      venue: null,
      theme: { fr: 'Exemple : une édition spéciale' },
    },
  },
  editSession: {
    requests: {
      notice: { notice: { fr: 'Exemple : entrée par la cour.' } },
      cancel: { status: 'cancelled', cancellation: { reason: { fr: 'Exemple : le café est fermé.' } } },
      reinstate: { status: 'scheduled' },
      outcome: { topics: [{ ...topic, outcome: { en: 'Example: it was repaired.' } }] },
      venueUnknown: { venue: null },
    },
    reply: { ...session, notice: { fr: 'Exemple : entrée par la cour.' } },
  },
  listEdits: {
    reply: {
      edits: [
        {
          at: '2026-01-02T10:00:00Z',
          by: 'officer',
          operation: 'editSession',
          changes: [{ field: 'notice', before: null, after: { fr: 'Exemple : entrée par la cour.' } }],
        },
      ],
    },
  },
  addSeries: {
    requests: {
      anotherQuarter: {
        id: 'example',
        name: { en: 'Example of another quarter' },
        quarter: 'Example',
        purpose,
        notFor,
        recurrence: {
          rule: 'FREQ=MONTHLY;BYDAY=1TU',
          startTime: '10:00',
          endTime: '12:00',
          timeZone: 'Europe/Luxembourg',
        },
      },
    },
    reply: {
      ...series,
      id: 'example',
      name: { en: 'Example of another quarter' },
      quarter: 'Example',
      recurrence: { ...recurrence, rule: 'FREQ=MONTHLY;BYDAY=1TU', startTime: '10:00', endTime: '12:00' },
      subjects: [],
      lastEdition: 0,
    },
  },
  editSeries: {
    requests: {
      skipAMonth: { skip: ['2027-08'] },
      pause: { paused: true },
      lastEdition: { lastEdition: 8 },
    },
    reply: { ...series, skip: ['2027-08'] },
  },
  listSuggestions: { reply: { suggestions: [inboxItem] } },
  triageSuggestion: {
    requests: {
      accept: { status: 'accepted', topic: { session: 'gare-2026-12', id: topic.id } },
      answer: { status: 'answered', reply: 'Exemple : la commune a été prévenue.' },
      takeBack: { status: 'received', reply: null },
    },
    reply: {
      ...inboxItem,
      status: 'accepted',
      acceptedInto: { session: 'gare-2026-12', id: topic.id },
      handled: { at: '2026-11-25T09:30:00Z', by: 'officer' },
    },
  },
  getInsights: {
    reply: {
      from: '2026-01',
      to: '2026-12',
      subjects: [
        {
          subject: 'lighting',
          editions: 3,
          support: 17,
          lastRaised: '2026-11',
          withoutOutcome: 1,
          trend: 6,
        },
      ],
      editions: [
        {
          session: 'gare-2026-11',
          edition: 4,
          month: '2026-11',
          subjects: [{ subject: 'lighting', support: 9, withoutOutcome: 1 }],
        },
      ],
      inbox: { received: 3, accepted: 17, answered: 4, declined: 1, referred: 2 },
    },
    alternative:
      'subject,editions,support,last raised,without outcome,trend\r\nlighting,3,17,2026-11,1,6\r\n',
  },
} as const satisfies { readonly [id in keyof Operations]?: Typed<Operations[id]> };

const stale = 'It changed since you read it. Read it again, and decide again.';

const details: Readonly<Record<ProblemType, string | Partial<Problem>>> = {
  'invalid-request': {
    detail: 'The request is not valid.',
    errors: [
      { pointer: '#/endsAt', detail: 'A session ends after it starts.' },
      { parameter: 'limit', detail: 'Has to be a whole number.' },
    ],
  },
  'invalid-receipt': 'The receipt has a typing error: compare it with what you kept.',
  unauthenticated: 'Sign in and send the access token.',
  forbidden: 'This is for coordinators.',
  'challenge-rejected': 'It has expired. Ask for another one.',
  'not-found': 'There is no such session.',
  'method-not-allowed': 'Here you can use GET, HEAD, PATCH, OPTIONS.',
  conflict: 'This challenge was used already. Ask for another one.',
  stale,
  'too-large': 'The body may have 8 KiB and has 9.',
  'unsupported-media-type': 'Send application/json, encoded in UTF-8.',
  'personal-data': {
    detail: 'The text holds what could tell who somebody is.',
    found: [{ start: 12, end: 30, what: 'email' }],
  },
  'precondition-required': 'Send If-Match with the ETag of what you have read.',
  'too-many-requests': 'Try again in a moment.',
  internal: 'This is a mistake of ours. It was noted, without anything of the request.',
  unavailable: 'Try again in a moment.',
};

/** An example of each problem. */
export const problemExamples = Object.fromEntries(
  Object.entries(problems).map(([type, { status, title }]) => {
    const more = details[type as ProblemType]; // Object.entries widens the key
    const known = typeof more === 'string' ? { detail: more } : more;
    return [type, { type: `/problems/${type}`, title, status, ...known }];
  }),
) as Readonly<Record<ProblemType, Problem>>; // one of each
