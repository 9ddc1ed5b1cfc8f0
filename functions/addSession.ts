import { addSession } from '../shared/contract/operations/addSession.ts';
import * as rules from '../shared/domain/addSession.ts';
import { EDITABLE } from '../shared/domain/editSession.ts';
import { publishSession } from '../shared/domain/publishSession.ts';
import { sessionId } from '../shared/domain/Session.ts';
import { inZone, toInstant } from '../shared/domain/zonedTime.ts';
import * as series from '../shared/storage/series.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { recordEdit } from './steps/recordEdit.ts';
import { retryOnConflict } from './steps/retryOnConflict.ts';
import { seriesNamed } from './steps/seriesNamed.ts';

const db = database();

export const handler = implement(addSession, ({ body, officer, now }) =>
  retryOnConflict(async () => {
    const home = await seriesNamed(db, body.series);
    const { timeZone } = home.recurrence;
    const draft = {
      startsAt: inZone(body.startsAt, timeZone),
      endsAt: inZone(body.endsAt, timeZone),
      venue: body.venue ?? null,
      theme: body.theme ?? null,
    };
    const existing = await sessions.listAll(db, home.id);
    const added = rules.addSession(home, draft, existing, toInstant(now));
    const change = {
      target: `session ${sessionId(added.session)}`,
      before: null,
      after: added.session,
      fields: EDITABLE,
    };
    const edit = recordEdit(change, { operation: addSession, officer, now });
    return publishSession(await series.addSession(db, added.series, added.session, edit));
  }),
);
