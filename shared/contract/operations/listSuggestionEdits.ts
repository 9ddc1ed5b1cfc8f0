import * as z from 'zod/mini';
import { SuggestionId } from '../../model/Suggestion.ts';
import { EditPage } from '../EditPage.ts';
import { operation } from '../operation.ts';
import { Cursor } from '../query.ts';

export const listSuggestionEdits = operation({
  id: 'listSuggestionEdits',
  method: 'GET',
  path: '/suggestions/{id}/edits',
  summary: 'List who changed what of a suggestion, newest first, 50 a page',
  description: 'Decisions, without the words of a resident or of a reply. They go with the suggestion.',
  auth: 'officer',
  origins: 'own',
  params: z.strictObject({ id: SuggestionId }),
  query: z.strictObject({ cursor: z.optional(Cursor) }),
  reply: { status: 200, body: EditPage },
  problems: ['unavailable'],
});
