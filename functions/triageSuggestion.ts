import { triageSuggestion } from '../shared/contract/operations/triageSuggestion.ts';
import { changesBetween } from '../shared/domain/Edit.ts';
import { badField } from '../shared/domain/Refusal.ts';
import { sessionId } from '../shared/domain/sessionId.ts';
import { showToOfficers } from '../shared/domain/showSuggestion.ts';
import { hasTopic, moveSupport, sameTopic, supportOf } from '../shared/domain/topicSupport.ts';
import * as rules from '../shared/domain/triageSuggestion.ts';
import { toInstant } from '../shared/domain/zonedTime.ts';
import type { Session } from '../shared/model/Session.ts';
import type { Suggestion } from '../shared/model/Suggestion.ts';
import { prepare, rehearse } from '../shared/storage/commit.ts';
import * as sessions from '../shared/storage/sessions.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { implement } from './http/implement.ts';
import { database, dayCount } from './lambda/environment.ts';
import { editRecord } from './steps/editRecord.ts';
import { inboxItem } from './steps/inboxItem.ts';
import { recordEdit } from './steps/recordEdit.ts';
import { requireNamed } from './steps/requireNamed.ts';

const db = database();

export const handler = await implement(
  triageSuggestion,
  async ({ params, body, ifMatch, officer, now }) => {
    const request = { operation: triageSuggestion, ifMatch, officer, now };
    const at = toInstant(now);
    const decided = await editRecord(db, request, {
      rows: suggestions.rows,
      // Not by its id: that is what the receipt leads to.
      target: ({ ref }) => `suggestion ${ref}`,
      changes: (before, after) => changesBetween(before, after, ['status', 'acceptedInto']),
      read: () => suggestions.getForOfficers(db, params.id, now, dayCount()),
      show: showToOfficers,
      decide: (before) => rules.triageSuggestion(before, body, { at, by: officer.name }, dayCount()),
      others: async (...decision) => {
        const moved = await moves(...decision, at);
        return moved.map(([before, after]) => {
          const target = `session ${sessionId(after)}`;
          const changes = changesBetween(support(before), support(after), ['support']);
          return prepare({
            rows: sessions.rows,
            before,
            after,
            edit: recordEdit({ target, changes }, request),
          });
        });
      },
    });
    return inboxItem(decided);
  },
  { warmUp: () => rehearse(db, 'suggestions') },
);

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
  const session = await requireNamed('#/topic/session', 'There is no such session.', () =>
    sessions.get(db, id),
  );
  if (session.series === suggestion.series) return session;
  throw badField('#/topic/session', 'The suggestion is for another series.');
}

function support(session: Session) {
  return { support: supportOf(session) };
}
