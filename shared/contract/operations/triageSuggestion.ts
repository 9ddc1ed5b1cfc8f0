import * as z from 'zod/mini';
import { InboxSuggestion, SuggestionId, Triage } from '../../model/Suggestion.ts';
import { operation } from '../operation.ts';

export const triageSuggestion = operation({
  id: 'triageSuggestion',
  method: 'PATCH',
  path: '/suggestions/{id}',
  summary: 'Decide about a suggestion: accept it into a topic, answer, decline or refer it',
  description:
    'A merge patch (RFC 7396). "accepted" needs a topic, whose support it raises; "answered", "declined" and ' +
    '"referred" need a reply. "referred" puts the advice to go to a police station of one’s choice before it, in ' +
    'the suggestion’s language. Deciding again is allowed; `{ "status": "received", "reply": null }` takes a ' +
    'decision back. A reply without a decision is refused.',
  auth: 'officer',
  origins: 'own',
  ifMatch: true,
  params: z.strictObject({ id: SuggestionId }),
  body: Triage,
  consumes: ['application/merge-patch+json', 'application/json'],
  bodyLimit: 16,
  reply: { status: 200, body: InboxSuggestion },
  problems: ['unavailable'],
});
