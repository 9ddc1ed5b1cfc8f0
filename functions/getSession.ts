import { getSession } from '../shared/contract/operations/getSession.ts';
import { publishSession } from '../shared/domain/publishSession.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';

const db = database();

export const handler = await implement(
  getSession,
  async ({ params }) => publishSession(await sessions.get(db, params.id)),
  { warmUp: () => sessions.get(db, 'warm-up-2000-01') },
);
