import * as z from 'zod/mini';
import { TOPICS } from './agendaLength.ts';
import { SeriesId, SessionId, Slot, SubjectId, TopicId } from './ids.ts';
import {
  LocalizedLine,
  LocalizedProse,
  LocalizedProsePatch,
  lineField,
  patchesOrNull,
  proseField,
  textsOrAbsent,
  textsOrNull,
} from './Localized.ts';
import { atMost } from './length.ts';
import { Visitors } from './MeetingRecord.ts';
import { Instant, Time, ZonedTime } from './time.ts';
import type { Unchanged } from './Unchanged.ts';
import { Venue, VenuePatch } from './Venue.ts';

/** A subject on the public agenda, written by officers. It stays when suggestions are long gone. */
export const Topic = z.strictObject({
  /** Unique in its session: `lighting-7f3k`. */
  id: TopicId,
  /** One of the series' subjects. */
  subject: SubjectId,
  title: LocalizedLine,
  /** How many suggestions were accepted into it. Exact: never shown as it is, see publishSession. */
  support: z.int().check(z.gte(0)),
  /** How many people raised it at the café itself. Exact, too. */
  people: z.int().check(z.gte(0)),
  /** What the police did about it; null until something was done. */
  outcome: z.nullable(LocalizedProse),
  /** When the outcome was last published; null without one. */
  outcomeAt: z.nullable(Instant),
});

/** Localised texts that a session may have: `theme` is the subject of a special edition, `notice` something to know. */
const texts = { theme: lineField, notice: proseField };

/** A session as listings read it. All of this is public. */
export const SessionSummary = z.strictObject({
  series: SeriesId,
  /** The month it was planned for, `2026-12`; an extra one in that month `2026-12-2`. Never changes. */
  slot: Slot,
  edition: z.int().check(z.gte(1)),
  startsAt: ZonedTime,
  endsAt: ZonedTime,
  /** When it was to be by what was announced first; null where its date and hours are still those. */
  movedFrom: z.nullable(z.strictObject({ startsAt: ZonedTime, endsAt: ZonedTime })),
  /** IANA name. */
  timeZone: z.string(),
  /** False where the date fell on a public holiday and nobody has settled it yet. */
  dateConfirmed: z.boolean(),
  status: z.enum(['scheduled', 'cancelled']),
  cancellation: z.nullable(z.strictObject({ reason: LocalizedProse })),
  /** Null: to be announced. */
  venue: z.nullable(Venue),
  ...textsOrNull(texts),
  /** When what the public sees last changed. */
  updatedAt: Instant,
});

/** What is absent in a session that was stored before there was such a field. */
export const fieldsOrAbsent = {
  ...textsOrAbsent(texts),
  movedFrom: z._default(SessionSummary.shape.movedFrom, null),
};

/** One meeting, as it is stored: with the agenda, and with what the public does not see. */
export const Session = z.extend(SessionSummary, {
  topics: z.array(Topic).check(atMost(TOPICS)),
  /** How many people came, as officers noted it; null: nobody has. */
  visitors: z.nullable(Visitors),
  /** Null unless it is cancelled. */
  cancelledAt: z.nullable(Instant),
  /** When it was first written. */
  announcedAt: Instant,
  /** When what a calendar shows last changed, which is when `sequence` went up. */
  changedAt: Instant,
  /** iCalendar's SEQUENCE: goes up with date, hours, venue, theme and status, with nothing else. */
  sequence: z.int(),
  /** Counts every write. Conditions writes; never shown. */
  version: z.int(),
});

/** A topic as the public sees it: suggestions and people at the café together, in steps of five, null below five. */
export const PublicTopic = z.extend(z.omit(Topic, { people: true, outcomeAt: true }), {
  support: z.nullable(z.int().check(z.multipleOf(5), z.gte(5))),
});

/** A session as the public sees it in a listing. */
export const PublicSummary = z.strictObject({
  id: SessionId,
  ...SessionSummary.shape,
  /** Never: see `Series.ts`. */
  bookingRequired: z.boolean(),
});

/** A session as the public sees it, with its agenda. */
export const PublicSession = z.extend(PublicSummary, { topics: z.array(PublicTopic).check(atMost(TOPICS)) });

/** A topic as officers send it. Without an id it is a new one; its support is not theirs to set. */
const TopicDraft = z.strictObject({
  id: z.optional(TopicId),
  subject: SubjectId,
  title: LocalizedLine,
  support: z.optional(z.unknown()),
  outcome: z.optional(z.nullable(LocalizedProse)),
});

/** Changes to a session: a merge patch (RFC 7396), in which null takes a field away that may be missing. */
export const SessionPatch = z.strictObject({
  startsAt: z.optional(Time),
  endsAt: z.optional(Time),
  dateConfirmed: z.optional(SessionSummary.shape.dateConfirmed),
  status: z.optional(SessionSummary.shape.status),
  cancellation: z.optional(z.nullable(z.strictObject({ reason: z.optional(LocalizedProsePatch) }))),
  venue: z.optional(z.nullable(VenuePatch)),
  ...patchesOrNull(texts),
  topics: z.optional(z.array(TopicDraft).check(atMost(TOPICS))),
});

export type Topic = Unchanged<z.infer<typeof Topic>>;
export type Session = Unchanged<z.infer<typeof Session>>;
export type SessionSummary = Unchanged<z.infer<typeof SessionSummary>>;
export type SessionChanges = Unchanged<z.infer<typeof SessionPatch>>;
export type PublicSummary = Unchanged<z.infer<typeof PublicSummary>>;
export type PublicSession = Unchanged<z.infer<typeof PublicSession>>;

/** The fields that an edit can change, in the order in which its record names them. */
export const EDITABLE = Object.keys(SessionPatch.shape) as (keyof typeof SessionPatch.shape)[]; // its own
