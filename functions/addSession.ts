import { addSession } from '../shared/contract/operations/addSession.ts';
import * as rules from '../shared/domain/addSession.ts';
import { changesBetween } from '../shared/domain/Edit.ts';
import { publishSession } from '../shared/domain/publishSession.ts';
import { sessionId } from '../shared/domain/sessionId.ts';
import { inZone, toInstant } from '../shared/domain/zonedTime.ts';
import { EDITABLE } from '../shared/model/Session.ts';
import { commit, prepare, rehearse } from '../shared/storage/commit.ts';
import * as series from '../shared/storage/series.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { recordEdit } from './steps/recordEdit.ts';
import { requireNamed } from './steps/requireNamed.ts';
import { retryOnConflict } from './steps/retryOnConflict.ts';

const db = database();

export const handler = await implement(
  addSession,
  ({ body, officer, now }) =>
    retryOnConflict(async () => {
      const home = await requireNamed('#/series', 'There is no such series.', () =>
        series.get(db, body.series),
      );
      const { timeZone } = home.recurrence;
      const draft = {
        startsAt: inZone(body.startsAt, timeZone),
        endsAt: inZone(body.endsAt, timeZone),
        venue: body.venue ?? null,
        theme: body.theme ?? null,
        edition: body.edition ?? null,
      };
      const added = rules.addSession(home, draft, await sessions.listAll(db, home.id), toInstant(now));
      const { session: after } = added;
      const change = {
        target: `session ${sessionId(after)}`,
        changes: changesBetween(null, after, EDITABLE),
      };
      const edit = recordEdit(change, { operation: addSession, officer, now });
      // The series is written even where it stays as it is: its version keeps two from taking one number at once.
      const stored = await commit(
        db,
        { rows: sessions.rows, before: null, after, edit },
        prepare({ rows: series.rows, before: home, after: added.series }),
      );
      return publishSession(stored);
    }),
  { warmUp: () => rehearse(db, 'sessions') },
);
