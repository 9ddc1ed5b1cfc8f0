import * as z from 'zod/mini';
import { SeriesId, SessionId } from '../../model/ids.ts';
import { Language } from '../../model/Localized.ts';
import { operation } from '../operation.ts';

export const getCalendar = operation({
  id: 'getCalendar',
  method: 'GET',
  path: '/calendar.ics',
  summary: 'Subscribe to the sessions of a series in a calendar application',
  description:
    'iCalendar (RFC 5545): what is to come, and the past year; with `session` that one alone, however old. In ' +
    '`lang`, or the first language of the series’ name; a text that lacks it is in the first of fr, de, en, lb, pt ' +
    'that it has. Cancelled sessions stay, marked in their title, unless `cancelled=exclude`. An event’s UID never ' +
    'changes.',
  auth: 'public',
  origins: 'any',
  cached: true,
  query: z.strictObject({
    series: z.optional(SeriesId),
    session: z.optional(SessionId),
    lang: z.optional(Language),
    cancelled: z._default(z.enum(['include', 'exclude']), 'include'),
  }),
  reply: {
    status: 200,
    body: z.string(),
    mediaType: 'text/calendar; charset=utf-8',
    fileName: 'op-e-kaffi.ics',
  },
  problems: ['not-found', 'unavailable'],
});
