import * as z from 'zod/mini';
import { SeriesId, SessionId, TopicId } from './ids.ts';
import { Language } from './Localized.ts';
import { prose } from './text.ts';
import { Day } from './time.ts';

export const Kind = z.enum(['concern', 'need', 'expectation', 'question']);

export const SuggestionStatus = z.enum(['received', 'accepted', 'answered', 'declined', 'referred']);

/** 26 Crockford base32 characters and a check character, in groups of five: as the server writes it. */
export const Receipt = z
  .string()
  .check(z.regex(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{2}$/, 'Has to be a receipt.'));

/** What a resident sends. */
export const SuggestionDraft = z.strictObject({
  /** The solved challenge: base64 of the JSON that the ALTCHA widget makes. */
  challenge: z.string().check(z.minLength(1), z.maxLength(4000)),
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

/** What the holder of a receipt sees. */
export const FollowedSuggestion = z.strictObject({
  kind: Kind,
  text: z.nullable(prose(2000)),
  language: Language,
  session: z.nullable(SessionId),
  topic: z.nullable(TopicId),
  status: SuggestionStatus,
  reply: z.nullable(prose(2000)),
  receivedOn: Day,
  expiresOn: Day,
});
