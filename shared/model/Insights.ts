import * as z from 'zod/mini';
import { SessionId, SubjectId } from './ids.ts';
import { Visitors } from './MeetingRecord.ts';
import { SuggestionStatus } from './Suggestion.ts';
import { Month } from './time.ts';

const count = z.int().check(z.gte(0));

/** What officers see of the subjects over some months. Numbers are exact. */
export const Insights = z.strictObject({
  from: Month,
  to: Month,
  /** The subjects that were raised, the most supported first. */
  subjects: z.array(
    z.strictObject({
      subject: SubjectId,
      /** In how many editions it was on the agenda. */
      editions: count,
      /** How many stand behind its topics: suggestions, and people at the café. */
      support: count,
      /** Of these, the people at the café. */
      raised: count,
      /** The last month in which it was on the agenda. */
      lastRaised: Month,
      /** How many of its topics have no outcome. */
      withoutOutcome: count,
      /** By how much its support is more, or less, than in as many months before. */
      trend: z.int(),
    }),
  ),
  /** The same by edition, the earliest first. */
  editions: z.array(
    z.strictObject({
      session: SessionId,
      edition: z.int(),
      month: Month,
      subjects: z.array(
        z.strictObject({ subject: SubjectId, support: count, raised: count, withoutOutcome: count }),
      ),
    }),
  ),
  /** How many came to each session, the earliest first. */
  sessions: z.array(z.strictObject({ id: SessionId, edition: z.int(), visitors: z.nullable(Visitors) })),
  /** How many suggestions there are now, by status; counted to 1,000. */
  inbox: z.strictObject({
    received: count,
    accepted: count,
    answered: count,
    declined: count,
    referred: count,
    discarded: count,
  }),
  /** The statuses whose count stopped at 1,000: there may be more. */
  capped: z.array(SuggestionStatus),
});
