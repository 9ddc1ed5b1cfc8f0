import * as z from 'zod/mini';
import { HIGHEST_EDITION } from './highestEdition.ts';
import { SeriesId, SubjectId } from './ids.ts';
import { LocalizedLine, LocalizedLinePatch, LocalizedProse, LocalizedProsePatch } from './Localized.ts';
import { atLeast, atMost } from './length.ts';
import { line } from './text.ts';
import { Instant, Month, WallTime } from './time.ts';
import type { Unchanged } from './Unchanged.ts';
import { Venue, VenueDraft } from './Venue.ts';

const hours = { startTime: WallTime, endTime: WallTime };

/** When a series meets. The rule gives days, the hours are wall-clock time in the zone. */
export const Recurrence = z.strictObject({
  /** RFC 5545: `FREQ=MONTHLY;BYDAY=3TH`. Gives at most one day a month. */
  rule: z.string().check(atLeast(1), atMost(200)),
  ...hours,
  /** IANA name. */
  timeZone: line(60),
  /** Other hours in some months of every year, such as the winter. */
  seasons: z
    .array(
      z.strictObject({
        months: z.array(z.int().check(z.gte(1), z.lte(12))).check(atLeast(1), atMost(12)),
        ...hours,
      }),
    )
    .check(atMost(12)),
  /** First and last month, both included; null: no limit. */
  from: z.nullable(Month),
  until: z.nullable(Month),
});

/** A label for topics. */
export const Subject = z.strictObject({ id: SubjectId, name: LocalizedLine });

/** A recurring meeting in one quarter, as it is stored. */
export const Series = z.strictObject({
  /** `gare`. Never changes. */
  id: SeriesId,
  name: LocalizedLine,
  quarter: line(120),
  /** What the meetings are for. */
  purpose: LocalizedProse,
  /** What they are not for, and where to go with that. */
  notFor: LocalizedProse,
  recurrence: Recurrence,
  subjects: z.array(Subject).check(atMost(50)),
  /** Venues in rotation; none: to be announced. */
  venues: z.array(Venue).check(atMost(12)),
  /** How many editions automation keeps planned. */
  keepPlanned: z.int().check(z.gte(1), z.lte(12)),
  paused: z.boolean(),
  /** Over for good: planned no more, listed no more, and takes no suggestions. Its sessions stay. */
  closed: z.boolean(),
  /** Months without a meeting. */
  skip: z.array(Month).check(atMost(120)),
  /** The highest edition number given so far. */
  lastEdition: z.int().check(z.gte(0), z.lte(HIGHEST_EDITION)),
  /** When it last changed. */
  updatedAt: Instant,
  /** Counts every write. Conditions writes; never shown. */
  version: z.int(),
});

/** Nobody has to book. A boolean all the same: of a constant, generators of clients make a text. */
const bookingRequired = z.boolean();
const noBooking = z.optional(
  bookingRequired.check(z.refine((required) => !required, 'Nobody has to book: this can only be false.')),
);

/** A series as the public sees it. */
export const PublicSeries = z.extend(z.omit(Series, { version: true }), { bookingRequired });

/** A series as listings show it. */
export const SeriesSummary = z.pick(Series, { id: true, name: true, quarter: true });

const drafts = z.array(VenueDraft).check(atMost(12));

/** A series as a coordinator sends it. What can start empty may be missing. */
export const SeriesDraft = z.extend(z.omit(Series, { updatedAt: true, version: true }), {
  /** Nobody has to book, of any series: taken, since a series that was read has it. */
  bookingRequired: noBooking,
  recurrence: z.extend(Recurrence, {
    seasons: z._default(Recurrence.shape.seasons, []),
    from: z._default(Recurrence.shape.from, null),
    until: z._default(Recurrence.shape.until, null),
  }),
  subjects: z._default(Series.shape.subjects, []),
  venues: z._default(drafts, []),
  keepPlanned: z._default(Series.shape.keepPlanned, 1),
  paused: z._default(Series.shape.paused, false),
  closed: z._default(Series.shape.closed, false),
  skip: z._default(Series.shape.skip, []),
  lastEdition: z._default(Series.shape.lastEdition, 0),
});

/** Changes to a series: a merge patch (RFC 7396). Nothing of it may be missing, so null takes only texts away. */
export const SeriesPatch = z.extend(z.partial(z.omit(Series, { id: true, updatedAt: true, version: true })), {
  name: z.optional(LocalizedLinePatch),
  purpose: z.optional(LocalizedProsePatch),
  notFor: z.optional(LocalizedProsePatch),
  bookingRequired: noBooking,
  recurrence: z.optional(z.partial(Recurrence)),
  venues: z.optional(drafts),
});

export type Recurrence = Unchanged<z.infer<typeof Recurrence>>;
export type PublicSeries = Unchanged<z.infer<typeof PublicSeries>>;
export type SeriesSummary = Unchanged<z.infer<typeof SeriesSummary>>;
export type Series = Unchanged<z.infer<typeof Series>>;
export type SeriesChanges = Unchanged<Omit<z.infer<typeof SeriesPatch>, 'bookingRequired'>>;

/** The fields that an edit can change, in the order in which its record names them. */
export const EDITABLE = Object.keys(
  z.omit(SeriesPatch, { bookingRequired: true }).shape,
) as (keyof SeriesChanges)[]; // the same ones
