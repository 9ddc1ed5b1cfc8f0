import * as z from 'zod/mini';
import { SeriesId } from '../../model/ids.ts';
import { LocalizedLine } from '../../model/Localized.ts';
import { PublicSession, SessionSummary } from '../../model/Session.ts';
import { Time } from '../../model/time.ts';
import { VenueDraft } from '../../model/Venue.ts';
import { operation } from '../operation.ts';

export const addSession = operation({
  id: 'addSession',
  method: 'POST',
  path: '/sessions',
  summary: 'Add a session besides those that the rule of its series gives',
  description:
    'Its slot is the month in which it starts, with -2, -3 where the month has one already. It takes the next ' +
    'edition number, and ends later than now. Automation leaves a month that has a session alone. For the archive ' +
    'say which `edition` it was: then it may be over, and the numbers of the series stay as they are.',
  auth: 'coordinator',
  origins: 'own',
  body: z.strictObject({
    series: SeriesId,
    startsAt: Time,
    endsAt: Time,
    venue: z.optional(z.nullable(VenueDraft)),
    theme: z.optional(z.nullable(LocalizedLine)),
    edition: z.optional(SessionSummary.shape.edition),
  }),
  bodyLimit: 64,
  reply: {
    status: 201,
    body: PublicSession,
    location: (session: { id: string }) => `/sessions/${session.id}`,
  },
  problems: ['conflict', 'unavailable'],
});
