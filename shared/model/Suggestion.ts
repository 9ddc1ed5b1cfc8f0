import * as z from 'zod/mini';
import { SeriesId, SessionId, TopicId } from './ids.ts';
import { Language } from './Localized.ts';
import { atLeast, atMost } from './length.ts';
import { prose } from './text.ts';
import { Day, Instant } from './time.ts';

export const Kind = z.enum(['concern', 'need', 'expectation', 'question']);

export const SuggestionStatus = z.enum(['received', 'accepted', 'answered', 'declined', 'referred']);

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

/** What a resident sends. */
export const SuggestionDraft = z.strictObject({
  /** The solved challenge: base64 of the JSON that the ALTCHA widget makes. */
  challenge: z.string().check(atLeast(1), atMost(4000)),
  kind: Kind,
  language: Language,
  /** May be missing where there is a topic: "me too". */
  text: z.optional(prose(2000, 3)),
  series: z.optional(SeriesId),
  session: z.optional(SessionId),
  topic: z.optional(TopicId),
  /** True: have personal data replaced by a neutral mark, instead of being told about it. */
  redact: z.optional(z.boolean()),
});

/** An officer's reply, with the advice before it where the suggestion was referred. */
const Reply = prose(2500);

/** What the holder of a receipt sees. */
export const FollowedSuggestion = z.strictObject({
  kind: Kind,
  text: z.nullable(prose(2000)),
  language: Language,
  session: z.nullable(SessionId),
  topic: z.nullable(TopicId),
  status: SuggestionStatus,
  reply: z.nullable(Reply),
  receivedOn: Day,
  expiresOn: Day,
});

/** What officers see of a suggestion. */
export const InboxSuggestion = z.strictObject({
  id: SuggestionId,
  /** With its quotes: what `If-Match` takes. */
  etag: z.string().check(z.regex(/^"[A-Za-z0-9_-]{22}"$/)),
  kind: Kind,
  text: z.nullable(prose(2000)),
  language: Language,
  series: SeriesId,
  /** The session and topic that the resident named. */
  session: z.nullable(SessionId),
  topic: z.nullable(TopicId),
  status: SuggestionStatus,
  /** The topic that it was accepted into. */
  acceptedInto: z.nullable(z.strictObject({ session: SessionId, id: TopicId })),
  reply: z.nullable(Reply),
  /** Which officer decided last, and when. */
  handled: z.nullable(z.strictObject({ at: Instant, by: z.string() })),
  receivedOn: Day,
  expiresOn: Day,
});
