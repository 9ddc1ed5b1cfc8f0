import * as z from 'zod/mini';
import { listEdits } from '../shared/contract/operations/listEdits.ts';
import * as edits from '../shared/storage/edits.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { readCursor, writeCursor } from './http/cursor.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';

const db = database();

export const handler = await implement(
  listEdits,
  async ({ params, query, now }) => {
    const target = `session ${params.id}`;
    const startAfter = readCursor(target, z.int(), query.cursor);
    const page = await edits.list(db, target, { now, limit: 50, startAfter });
    if (page.edits.length === 0) await sessions.get(db, params.id); // refuses a session that does not exist
    return {
      edits: page.edits.map(({ at, by, operation, changes }) => ({ at, by, operation, changes })),
      ...(page.next && { next: writeCursor(target, page.next) }),
    };
  },
  { warmUp: () => edits.list(db, 'warm-up', { now: new Date(), limit: 1, startAfter: undefined }) },
);
