import * as z from 'zod/mini';
import { SessionId } from '../../model/ids.ts';
import { PublicSession } from '../../model/Session.ts';
import { operation } from '../operation.ts';

export const getSession = operation({
  id: 'getSession',
  method: 'GET',
  path: '/sessions/{id}',
  summary: 'Read one session with its agenda',
  auth: 'public',
  origins: 'any',
  cached: true,
  params: z.strictObject({ id: SessionId }),
  reply: { status: 200, body: PublicSession },
  problems: ['unavailable'],
});
