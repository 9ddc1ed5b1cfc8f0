import * as z from 'zod/mini';
import { SeriesId } from '../../model/ids.ts';
import { ScheduledTime } from '../../model/time.ts';
import { task } from '../operation.ts';

export const remindOfficers = task({
  id: 'remindOfficers',
  summary:
    'Tell the officers once a week what waits: suggestions, dates to be settled, series with nothing planned',
  schedule: 'cron(0 8 ? * MON *)',
  /** Without a time it looks at what waits now. */
  event: z.object({ scheduledTime: z.optional(ScheduledTime) }),
  reply: z.object({
    /** Suggestions that nobody has looked at, in all series; of each counted to 1,000. */
    waiting: z.int(),
    /** Upcoming sessions whose date nobody has confirmed. */
    unconfirmed: z.int(),
    /** Series that should have a session within 35 days by their rule, and have none. */
    nothingPlanned: z.array(SeriesId),
  }),
});
