import * as z from 'zod/mini';
import { SessionId } from '../../model/ids.ts';
import { PublicSession, SessionPatch } from '../../model/Session.ts';
import { operation } from '../operation.ts';

export const editSession = operation({
  id: 'editSession',
  method: 'PATCH',
  path: '/sessions/{id}',
  summary: 'Change a session: date, venue, theme, notice, agenda; cancel or reinstate it',
  description:
    'A merge patch (RFC 7396). A new date ends later than now, and a session that is over keeps its date. Cancelling ' +
    'needs a public reason; `{ "status": "scheduled" }` reinstates. ' +
    '`topics` replaces the whole list: a topic without an id is new, one with support cannot be left out.',
  auth: 'officer',
  origins: 'own',
  ifMatch: true,
  params: z.strictObject({ id: SessionId }),
  body: SessionPatch,
  consumes: ['application/merge-patch+json', 'application/json'],
  bodyLimit: 64,
  reply: { status: 200, body: PublicSession },
  problems: ['conflict', 'unavailable'],
});
