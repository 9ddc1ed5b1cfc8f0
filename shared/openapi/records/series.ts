import type * as z from 'zod/mini';
import { PublicSeries, Recurrence, SeriesSummary, Subject } from '../../model/Series.ts';
import { type FieldWords, record } from '../document/component.ts';

const recurrenceFields: FieldWords<z.input<typeof Recurrence>> = {
  rule: 'Recurrence rule of RFC 5545 that gives at most one day a month: `FREQ=MONTHLY;BYDAY=3TH`.',
  startTime: 'When sessions start, by the clock on the wall.',
  endTime: 'When they end.',
  timeZone: 'IANA name of the time zone of those hours.',
  seasons: [
    'Other hours in some months of every year.',
    {
      months: 'Numbers of the months, 1 to 12.',
      startTime: 'When sessions start in these months.',
      endTime: 'When they end in these months.',
    },
  ],
  from: 'The first month, from which `INTERVAL` counts; null: no limit, and it counts from January 2000.',
  until: 'The last month; null: no limit.',
};

/** What the fields of a series mean, read and sent. */
export const seriesFields = {
  id: 'Its id.',
  name: 'What the meetings are called.',
  quarter: 'The part of town.',
  purpose: 'What the meetings are for.',
  notFor: 'What they are not for, and where to go instead.',
  bookingRequired: 'Nobody has to book: drop in.',
  recurrence: [
    'When the meetings take place. Concerns sessions that are yet to be created.',
    recurrenceFields,
  ],
  subjects: 'Labels for topics.',
  venues: 'Places in rotation, one edition after the other; none: to be announced.',
  keepPlanned: 'How many editions are kept planned.',
  paused: 'True: no further editions are created.',
  skip: 'Months without an edition.',
  closed: 'True: over for good. It is listed no more, and takes no suggestions.',
  lastEdition: 'The highest edition number so far.',
  updatedAt: 'When it last changed.',
} as const satisfies FieldWords<z.input<typeof PublicSeries>>;

/** What a series that is sent may say of booking. */
export const noBooking = 'Can be false alone: nobody has to book.';

const name = 'Op e Kaffi mat der Police';

/** The one series that is documented (see `shared/programme.ts`). */
export const seriesExample = {
  id: 'gare',
  name: { lb: name, fr: name, de: name, en: name, pt: name },
  quarter: 'Luxembourg-Gare',
  purpose: {
    en: 'Once a month, police officers of the quarter sit in a café for two hours. Drop in without booking.',
  },
  notFor: {
    en: 'Not for complaints or individual cases: for those, go to a police station of your choice.',
  },
  bookingRequired: false,
  recurrence: {
    rule: 'FREQ=MONTHLY;BYDAY=3TH',
    startTime: '16:00',
    endTime: '18:00',
    timeZone: 'Europe/Luxembourg',
    seasons: [],
    from: null,
    until: null,
  },
  subjects: [{ id: 'lighting', name: { fr: 'Éclairage', en: 'Lighting' } }],
  venues: [],
  keepPlanned: 1,
  paused: false,
  skip: [],
  closed: false,
  lastEdition: 3,
  updatedAt: '2026-01-02T10:00:00Z',
} as const;

export const seriesComponents = {
  Series: record(PublicSeries, 'A recurring meeting in one quarter.', seriesFields),
  SeriesSummary: record(SeriesSummary, 'A series as listings show it.', {
    id: seriesFields.id,
    name: seriesFields.name,
    quarter: seriesFields.quarter,
  }),
  Recurrence: record(Recurrence, 'When the meetings of a series take place.', recurrenceFields),
  Subject: record(Subject, 'A label for topics.', { id: 'Its id.', name: 'What it is called.' }),
};
