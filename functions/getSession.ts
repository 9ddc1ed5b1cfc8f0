import { getSession } from '../shared/contract/operations/getSession.ts';
import { publishSession } from '../shared/domain/publishSession.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { warmUp } from './lambda/warmUp.ts';

const db = database();

export const handler = implement(getSession, async ({ params }) =>
  publishSession(await sessions.get(db, params.id)),
);

await warmUp(() => sessions.get(db, 'prime-2000-01'));
