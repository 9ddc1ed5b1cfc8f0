import * as z from 'zod/mini';
import { SeriesId, SessionId, TopicId } from './ids.ts';
import { Language } from './Localized.ts';
import { atLeast, atMost } from './length.ts';
import { SUGGESTION_LENGTH } from './prose.ts';
import { prose } from './text.ts';
import { Day, Instant } from './time.ts';
import type { Unchanged } from './Unchanged.ts';

export const Kind = z.enum(['concern', 'need', 'expectation', 'question']);

/** What deciding about one makes of it. */
const TriageStatus = z.enum(['received', 'accepted', 'answered', 'declined', 'referred']);

/** Or `discarded`, which is done to many at once: it was none, but a flood or a test. */
export const SuggestionStatus = z.enum([...TriageStatus.options, 'discarded']);

/** 26 Crockford base32 characters and a check character, in groups of five: as the server writes it. */
export const Receipt = z
  .string()
  .check(z.regex(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{2}$/, 'Has to be a receipt.'));

/** A receipt as somebody typed it: case, spaces and hyphens do not matter, O is read as 0, I and L as 1. */
export const TypedReceipt = z.string().check(atLeast(1), atMost(100));

/** The hash under which a suggestion is stored. */
export const SuggestionId = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{43}$/, 'Has to be the id of a suggestion.'));

/** A topic, by its session's id and its own. */
export const TopicRef = z.strictObject({ session: SessionId, id: TopicId });

/** What a resident sent, as it is stored. Nothing here says who, and nothing is finer than a day. */
export const Suggestion = z.strictObject({
  /** Hash of the receipt: random to everybody but its holder. */
  id: SuggestionId,
  /** Random, and of its own: what edit records name. It goes with the suggestion. */
  ref: z.string(),
  kind: Kind,
  /** Null: "me too", for the wanted topic. */
  text: z.nullable(prose(SUGGESTION_LENGTH.most)),
  language: Language,
  series: SeriesId,
  /** Ids that the resident named, if any. */
  session: z.nullable(SessionId),
  topic: z.nullable(TopicId),
  /** The day it was received, in the deployment's time zone: the finest time that is kept of what a resident does. */
  day: Day,
  status: SuggestionStatus,
  /** The topic that it was accepted into. */
  acceptedInto: z.nullable(TopicRef),
  /** An officer's reply, with the advice before it where the suggestion was referred. */
  reply: z.nullable(prose(2500)),
  /** Which officer decided last, and when. */
  handled: z.nullable(z.strictObject({ at: Instant, by: z.string() })),
  /** Counts every write. Conditions writes; never shown. */
  version: z.int(),
  /** The first day on which it is gone… */
  expiresOn: Day,
  /** …and the midnight with which that begins, in seconds since 1970. */
  expiresAt: z.int(),
  /** Of one that was discarded, and goes sooner for that: the day on which it would have gone. Null: it is as told above. */
  ownExpiry: z.nullable(Day),
});

/** What a resident sends. */
export const SuggestionDraft = z.strictObject({
  /** The solved challenge: base64 of the JSON that the ALTCHA widget makes. */
  challenge: z.string().check(atLeast(1), atMost(4000)),
  kind: Kind,
  language: Language,
  /** May be missing where there is a topic: "me too". */
  text: z.optional(prose(SUGGESTION_LENGTH.most, SUGGESTION_LENGTH.least)),
  series: z.optional(SeriesId),
  session: z.optional(SessionId),
  topic: z.optional(TopicId),
  /** True: have personal data replaced by a neutral mark, instead of being told about it. */
  redact: z.optional(z.boolean()),
});

/** What the holder of a receipt sees. */
export const FollowedSuggestion = z.extend(
  z.pick(Suggestion, {
    kind: true,
    text: true,
    language: true,
    session: true,
    topic: true,
    status: true,
    reply: true,
    expiresOn: true,
  }),
  { receivedOn: Day },
);

/** What officers see of a suggestion. */
export const InboxSuggestion = z.extend(
  z.omit(Suggestion, { ref: true, day: true, version: true, expiresAt: true, ownExpiry: true }),
  {
    receivedOn: Day,
    /** With its quotes: what `If-Match` takes. */
    etag: z.string().check(z.regex(/^"[A-Za-z0-9_-]{22}"$/)),
  },
);

/** What an officer decides about a suggestion: a merge patch. */
export const Triage = z.strictObject({
  status: z.optional(TriageStatus),
  topic: z.optional(z.nullable(TopicRef)),
  /** Of the officer's own 2,000 units at most; the rest is for the advice, in a reply that is sent back as it was read. */
  reply: z.optional(Suggestion.shape.reply),
});

/** Which suggestions are none, and are to go: those named, or all of a day that are alike. */
export const Discard = z
  .strictObject({
    ids: z.optional(z.array(SuggestionId).check(atLeast(1), atMost(50))),
    where: z.optional(
      z.strictObject({
        series: z.optional(SeriesId),
        /** The day on which they came. */
        day: Day,
        kind: z.optional(Kind),
        /** The topic that they name. */
        topic: z.optional(TopicId),
        /** Compared as it is stored; null: those without a text of their own. */
        text: z.optional(z.nullable(prose(2000))),
      }),
    ),
  })
  .check(
    z.refine(({ ids, where }) => (ids === undefined) !== (where === undefined), 'Needs either ids or where.'),
  );

export type Kind = z.infer<typeof Kind>;
export type SuggestionStatus = z.infer<typeof SuggestionStatus>;
export type TopicRef = Unchanged<z.infer<typeof TopicRef>>;
export type Suggestion = Unchanged<z.infer<typeof Suggestion>>;
export type InboxSuggestion = Unchanged<z.infer<typeof InboxSuggestion>>;
export type Decision = Unchanged<z.infer<typeof Triage>>;
