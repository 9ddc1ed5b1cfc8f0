import * as z from 'zod/mini';
import { SubjectId, TopicId } from './ids.ts';
import { LocalizedLine, LocalizedLinePatch, LocalizedProse, LocalizedProsePatch } from './Localized.ts';
import { atMost } from './length.ts';
import { line } from './text.ts';
import { Time } from './time.ts';

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
  dateConfirmed: z.optional(z.boolean()),
  status: z.optional(z.enum(['scheduled', 'cancelled'])),
  cancellation: z.optional(z.nullable(z.strictObject({ reason: z.optional(LocalizedProsePatch) }))),
  venue: z.optional(
    z.nullable(
      z.strictObject({
        name: z.optional(line(120)),
        address: z.optional(line(200)),
        locality: z.optional(line(120)),
        stepFree: z.optional(z.nullable(z.boolean())),
        directions: z.optional(z.nullable(LocalizedProsePatch)),
      }),
    ),
  ),
  theme: z.optional(z.nullable(LocalizedLinePatch)),
  notice: z.optional(z.nullable(LocalizedProsePatch)),
  topics: z.optional(z.array(TopicDraft).check(atMost(20))),
});
