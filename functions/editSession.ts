import { randomBytes } from 'node:crypto';
import { editSession } from '../shared/contract/operations/editSession.ts';
import * as rules from '../shared/domain/editSession.ts';
import { publishSession } from '../shared/domain/publishSession.ts';
import { inZone, toInstant } from '../shared/domain/zonedTime.ts';
import * as series from '../shared/storage/series.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { etagOf } from './http/etag.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { primed } from './lambda/primed.ts';
import { mustBeSeen, untilUndisturbed } from './steps/ifUnchanged.ts';
import { recordEdit } from './steps/recordEdit.ts';

const db = database();

export const handler = implement(editSession, ({ params, body, ifMatch, officer, now }) =>
  untilUndisturbed(async () => {
    const session = await sessions.get(db, params.id);
    mustBeSeen(ifMatch, etagOf(publishSession(session)));
    const subjects = body.topics ? (await series.get(db, session.series)).subjects : [];
    const edited = rules.editSession(session, body, {
      subjects: subjects.map((subject) => subject.id),
      now: toInstant(now),
      inZone: (time) => inZone(time, session.timeZone),
      random: () => randomBytes(3).toString('hex').slice(0, 4),
    });
    if (edited === session) return publishSession(session);
    const change = { target: `session ${params.id}`, before: session, after: edited, fields: rules.EDITABLE };
    const edit = recordEdit(change, { operation: editSession, officer, now });
    return publishSession(await sessions.replace(db, { before: session, after: edited, edit }));
  }),
);

await primed(() => sessions.get(db, 'prime-2000-01'));
