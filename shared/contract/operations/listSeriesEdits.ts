import * as z from 'zod/mini';
import { SeriesId } from '../../model/ids.ts';
import { EditPage } from '../EditPage.ts';
import { operation } from '../operation.ts';
import { Cursor } from '../query.ts';

export const listSeriesEdits = operation({
  id: 'listSeriesEdits',
  method: 'GET',
  path: '/series/{id}/edits',
  summary: 'List who changed what of a series, newest first, 50 a page',
  auth: 'coordinator',
  origins: 'own',
  params: z.strictObject({ id: SeriesId }),
  query: z.strictObject({ cursor: z.optional(Cursor) }),
  reply: { status: 200, body: EditPage },
  problems: ['unavailable'],
});
