import * as z from 'zod/mini';
import { SeriesId } from '../../model/ids.ts';
import { PublicSummary } from '../../model/Session.ts';
import { operation } from '../operation.ts';
import { Cursor, count } from '../query.ts';

export const listSessions = operation({
  id: 'listSessions',
  method: 'GET',
  path: '/sessions',
  summary: 'List the sessions of a series',
  description:
    'Upcoming: soonest first; a session stays upcoming until it ends. Past: latest first. Without the agenda, ' +
    'which getSession gives.',
  auth: 'public',
  origins: 'any',
  cached: true,
  query: z.strictObject({
    series: z.optional(SeriesId),
    when: z._default(z.enum(['upcoming', 'past']), 'upcoming'),
    limit: z._default(count(1, 50), 12),
    cursor: z.optional(Cursor),
  }),
  reply: {
    status: 200,
    body: z.strictObject({ sessions: z.array(PublicSummary), next: z.optional(Cursor) }),
  },
  problems: ['unavailable'],
});
