import * as z from 'zod/mini';
import { SeriesId, SessionId, Slot, SubjectId, TopicId } from './ids.ts';
import { LocalizedLine, LocalizedProse } from './Localized.ts';
import { atMost } from './length.ts';
import { line } from './text.ts';
import { Instant, ZonedTime } from './time.ts';

/** Where a session takes place. */
export const Venue = z.strictObject({
  name: line(120),
  address: line(200),
  locality: line(120),
  /** Whether one gets in without a step; null where nobody has said. */
  stepFree: z.nullable(z.boolean()),
  directions: z.nullable(LocalizedProse),
});

/** A venue as officers send it: what they do not say is not known. */
export const VenueDraft = z.strictObject({
  ...Venue.shape,
  stepFree: z._default(Venue.shape.stepFree, null),
  directions: z._default(Venue.shape.directions, null),
});

/** A subject on a session's public agenda. */
export const Topic = z.strictObject({
  id: TopicId,
  subject: SubjectId,
  title: LocalizedLine,
  /** How many suggestions went into it, in steps of five; null below five. */
  support: z.nullable(z.int().check(z.multipleOf(5), z.gte(5))),
  /** What the police did about it. */
  outcome: z.nullable(LocalizedProse),
});

const Status = z.enum(['scheduled', 'cancelled']);
const Cancellation = z.strictObject({ reason: LocalizedProse });

/** A session as listings show it: everything but the agenda. */
export const SessionSummary = z.strictObject({
  id: SessionId,
  series: SeriesId,
  edition: z.int().check(z.gte(1)),
  slot: Slot,
  startsAt: ZonedTime,
  endsAt: ZonedTime,
  timeZone: z.string(),
  dateConfirmed: z.boolean(),
  status: Status,
  cancellation: z.nullable(Cancellation),
  bookingRequired: z.literal(false),
  venue: z.nullable(Venue),
  theme: z.nullable(LocalizedLine),
  notice: z.nullable(LocalizedProse),
  updatedAt: Instant,
});

/** A session with its agenda. */
export const Session = z.strictObject({
  ...SessionSummary.shape,
  topics: z.array(Topic).check(atMost(20)),
});
