import * as z from 'zod/mini';
import { ShownEdit } from '../model/Edit.ts';
import { Cursor } from './query.ts';

/** A page of a history: what was changed, by whom and when, newest first. */
export const EditPage = z.strictObject({ edits: z.array(ShownEdit), next: z.optional(Cursor) });
