import { triageSuggestion } from '../shared/contract/operations/triageSuggestion.ts';
import { badField, Refusal } from '../shared/domain/Refusal.ts';
import { type Session, sessionId } from '../shared/domain/Session.ts';
import type { Suggestion } from '../shared/domain/Suggestion.ts';
import { showToOfficers } from '../shared/domain/showSuggestion.ts';
import { hasTopic, moveSupport, sameTopic, supportOf } from '../shared/domain/topicSupport.ts';
import * as rules from '../shared/domain/triageSuggestion.ts';
import { toInstant } from '../shared/domain/zonedTime.ts';
import * as sessions from '../shared/storage/sessions.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { editRecord } from './steps/editRecord.ts';
import { inboxItem } from './steps/inboxItem.ts';
import { recordEdit } from './steps/recordEdit.ts';

const db = database();

export const handler = implement(triageSuggestion, async ({ params, body, ifMatch, officer, now }) => {
  const request = { operation: triageSuggestion, ifMatch, officer, now };
  const at = toInstant(now);
  const decided = await editRecord(request, {
    target: `suggestion ${params.id}`,
    fields: ['status', 'acceptedInto'],
    read: () => suggestions.get(db, params.id, now),
    show: showToOfficers,
    decide: (before) => rules.triageSuggestion(before, body, { at, by: officer.name }),
    replace: async ({ before, after, edit }) => {
      const moved = await moves(before, after, at);
      const supportEdits = moved.map(([from, to]) =>
        recordEdit(
          {
            target: `session ${sessionId(to)}`,
            before: support(from),
            after: support(to),
            fields: ['support'],
          },
          request,
        ),
      );
      const sessions = moved.map(([, to]) => to);
      await suggestions.replace(db, { suggestion: after, sessions, edits: [edit, ...supportEdits] });
      return after;
    },
  });
  return inboxItem(decided);
});

/** The sessions whose topics' support the decision changes, before and after. */
async function moves(before: Suggestion, after: Suggestion, now: string): Promise<[Session, Session][]> {
  const [from, to] = [before.acceptedInto, after.acceptedInto];
  if (sameTopic(from, to)) return [];
  const ids = new Set([from?.session, to?.session].filter((id) => id !== undefined));
  const touched = await Promise.all([...ids].map((id) => sessionOf(after, id)));
  const target = touched.find((session) => sessionId(session) === to?.session);
  if (to && !(target && hasTopic(target, to.id)))
    throw badField('#/topic/id', 'The session has no such topic.');
  return touched.map((session) => [session, moveSupport(session, { from, to }, now)]);
}

async function sessionOf(suggestion: Suggestion, id: string): Promise<Session> {
  const session = await sessions.get(db, id).catch((error) => {
    throw error instanceof Refusal && error.type === 'not-found'
      ? badField('#/topic/session', 'There is no such session.')
      : error;
  });
  if (session.series === suggestion.series) return session;
  throw badField('#/topic/session', 'The suggestion is for another series.');
}

function support(session: Session) {
  return { version: session.version, support: supportOf(session) };
}
