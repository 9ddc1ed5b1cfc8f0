import * as z from 'zod/mini';
import { SeriesId, SessionId } from '../../model/ids.ts';
import { ScheduledTime } from '../../model/time.ts';
import { task } from '../operation.ts';

export const createNextEdition = task({
  id: 'createNextEdition',
  summary: 'Make sure that the next editions exist',
  // Never between 02:00 and 03:59: those hours happen twice, or not at all, when the clocks change.
  schedule: 'cron(30 4 * * ? *)',
  event: z.object({ scheduledTime: ScheduledTime }),
  reply: z.object({
    created: z.array(SessionId),
    existing: z.array(SessionId),
    /** Slots passed over: `gare-2027-08`. */
    skipped: z.array(SessionId),
    /** Why, for each of them: the series skips the month, is paused, or has a `lastEdition` that leaves no number. */
    why: z.record(z.string(), z.enum(['skip', 'paused', 'no-number'])),
    /** Series that should have a session within 35 days by their rule, and have none: their website shows none. */
    nothingPlanned: z.array(SeriesId),
  }),
});
