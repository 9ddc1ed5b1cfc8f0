import * as z from 'zod/mini';
import { task } from '../operation.ts';
import { ScheduledTime } from '../schemas/time.ts';

export const remindOfficers = task({
  id: 'remindOfficers',
  summary: 'Tell the officers once a week how many suggestions wait, and which dates are to be settled',
  schedule: 'cron(0 8 ? * MON *)',
  /** Without a time it looks at what waits now. */
  event: z.object({ scheduledTime: z.optional(ScheduledTime) }),
  reply: z.object({
    /** Suggestions that nobody has looked at, in all series. */
    waiting: z.int(),
    /** Upcoming sessions whose date nobody has confirmed. */
    unconfirmed: z.int(),
  }),
});
