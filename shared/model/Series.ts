import * as z from 'zod/mini';
import { SeriesId, SubjectId } from './ids.ts';
import { LocalizedLine, LocalizedProse } from './Localized.ts';
import { atLeast, atMost } from './length.ts';
import { Venue, VenueDraft } from './Session.ts';
import { line } from './text.ts';
import { Instant, Month, WallTime } from './time.ts';

export const Recurrence = z.strictObject({
  /** RFC 5545: at most one day a month. */
  rule: z.string().check(atLeast(1), atMost(200)),
  startTime: WallTime,
  endTime: WallTime,
  /** IANA name. */
  timeZone: line(60),
  /** Other hours in some months of every year. */
  seasons: z
    .array(
      z.strictObject({
        months: z.array(z.int().check(z.gte(1), z.lte(12))).check(atLeast(1), atMost(12)),
        startTime: WallTime,
        endTime: WallTime,
      }),
    )
    .check(atMost(12)),
  /** First and last month; null: no limit. */
  from: z.nullable(Month),
  until: z.nullable(Month),
});

/** A label for topics. */
export const Subject = z.strictObject({ id: SubjectId, name: LocalizedLine });

/** A recurring meeting in one quarter. */
export const Series = z.strictObject({
  id: SeriesId,
  name: LocalizedLine,
  quarter: line(120),
  purpose: LocalizedProse,
  notFor: LocalizedProse,
  bookingRequired: z.literal(false),
  recurrence: Recurrence,
  subjects: z.array(Subject).check(atMost(50)),
  venues: z.array(Venue).check(atMost(12)),
  keepPlanned: z.int().check(z.gte(1), z.lte(12)),
  paused: z.boolean(),
  skip: z.array(Month).check(atMost(120)),
  lastEdition: z.int().check(z.gte(0), z.lte(100_000)),
  updatedAt: Instant,
});

/** A series as a coordinator sends it. What can start empty may be missing. */
export const SeriesDraft = z.strictObject({
  id: SeriesId,
  name: LocalizedLine,
  quarter: line(120),
  purpose: LocalizedProse,
  notFor: LocalizedProse,
  /** Nobody has to book, of any series: taken, since a series that was read has it. */
  bookingRequired: z.optional(Series.shape.bookingRequired),
  recurrence: z.strictObject({
    ...Recurrence.shape,
    seasons: z._default(Recurrence.shape.seasons, []),
    from: z._default(Recurrence.shape.from, null),
    until: z._default(Recurrence.shape.until, null),
  }),
  subjects: z._default(Series.shape.subjects, []),
  venues: z._default(z.array(VenueDraft).check(atMost(12)), []),
  keepPlanned: z._default(Series.shape.keepPlanned, 1),
  paused: z._default(Series.shape.paused, false),
  skip: z._default(Series.shape.skip, []),
  lastEdition: z._default(Series.shape.lastEdition, 0),
});
