import * as z from 'zod/mini';
import { TOPICS } from './agendaLength.ts';
import { TopicId } from './ids.ts';
import { atMost } from './length.ts';
import type { Unchanged } from './Unchanged.ts';

/** How many people came to a meeting. */
export const Visitors = z.int().check(z.gte(0), z.lte(999));

/** What officers noted at the café, where most is said: how many came, and how many raised which topic. */
export const MeetingRecord = z.strictObject({
  /** Null: nobody has noted it. */
  visitors: z.nullable(Visitors),
  /** Topics of the session's agenda, each at most once. One that nobody raised is not there. */
  raised: z
    .array(z.strictObject({ topic: TopicId, people: z.int().check(z.gte(1), z.lte(999)) }))
    .check(atMost(TOPICS)),
});

export type MeetingRecord = Unchanged<z.infer<typeof MeetingRecord>>;
