import * as z from 'zod/mini';
import { SessionId } from '../../model/ids.ts';
import { EditPage } from '../EditPage.ts';
import { operation } from '../operation.ts';
import { Cursor } from '../query.ts';

export const listEdits = operation({
  id: 'listEdits',
  method: 'GET',
  path: '/sessions/{id}/edits',
  summary: 'List who changed what of a session, newest first, 50 a page',
  auth: 'officer',
  origins: 'own',
  params: z.strictObject({ id: SessionId }),
  query: z.strictObject({ cursor: z.optional(Cursor) }),
  reply: { status: 200, body: EditPage },
  problems: ['unavailable'],
});
