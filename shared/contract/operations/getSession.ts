import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { SessionId } from '../schemas/ids.ts';
import { Session } from '../schemas/Session.ts';

export const getSession = operation({
  id: 'getSession',
  method: 'GET',
  path: '/sessions/{id}',
  summary: 'Read one session with its agenda',
  auth: 'public',
  origins: 'any',
  cached: true,
  params: z.strictObject({ id: SessionId }),
  reply: { status: 200, body: Session },
  problems: ['unavailable'],
});
