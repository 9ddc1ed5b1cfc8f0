import * as z from 'zod/mini';
import { task } from '../operation.ts';

export const remindOfficers = task({
  id: 'remindOfficers',
  summary: 'Tell the officers once a week how many suggestions wait, and which dates are to be settled',
  schedule: 'cron(0 8 ? * MON *)',
  event: z.object({ scheduledTime: z.iso.datetime({ offset: true }) }),
  reply: z.object({
    /** Suggestions that nobody has looked at, in all series. */
    waiting: z.int(),
    /** Upcoming sessions whose date nobody has confirmed. */
    unconfirmed: z.int(),
  }),
});
