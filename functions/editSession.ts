import { randomBytes } from 'node:crypto';
import { editSession } from '../shared/contract/operations/editSession.ts';
import { changesBetween } from '../shared/domain/Edit.ts';
import * as rules from '../shared/domain/editSession.ts';
import { publishSession } from '../shared/domain/publishSession.ts';
import { inZone, toInstant } from '../shared/domain/zonedTime.ts';
import { EDITABLE } from '../shared/model/Session.ts';
import { rehearse } from '../shared/storage/commit.ts';
import * as series from '../shared/storage/series.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { editRecord } from './steps/editRecord.ts';

const db = database();

export const handler = await implement(
  editSession,
  async ({ params, body, ifMatch, officer, now }) => {
    const edited = await editRecord(
      db,
      { operation: editSession, ifMatch, officer, now },
      {
        rows: sessions.rows,
        target: () => `session ${params.id}`,
        changes: (before, after) => changesBetween(before, after, EDITABLE),
        read: () => sessions.get(db, params.id),
        show: publishSession,
        decide: async (session) =>
          rules.editSession(session, body, {
            subjects: body.topics ? await subjectsOf(session.series) : [],
            now: toInstant(now),
            inZone: (time) => inZone(time, session.timeZone),
            random: () => randomBytes(3).toString('hex').slice(0, 4),
          }),
      },
    );
    return publishSession(edited);
  },
  { warmUp: () => rehearse(db, 'sessions') },
);

async function subjectsOf(id: string): Promise<string[]> {
  const { subjects } = await series.get(db, id);
  return subjects.map((subject) => subject.id);
}
