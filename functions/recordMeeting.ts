import { recordMeeting } from '../shared/contract/operations/recordMeeting.ts';
import { changesBetween } from '../shared/domain/Edit.ts';
import * as rules from '../shared/domain/meetingRecord.ts';
import { toInstant } from '../shared/domain/zonedTime.ts';
import { rehearse } from '../shared/storage/commit.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';
import { editRecord } from './steps/editRecord.ts';

const db = database();

export const handler = await implement(
  recordMeeting,
  async ({ params, body, ifMatch, officer, now }) => {
    const noted = await editRecord(
      db,
      { operation: recordMeeting, ifMatch, officer, now },
      {
        rows: sessions.rows,
        target: () => `session ${params.id}`,
        changes: (before, after) =>
          changesBetween(rules.meetingRecordOf(before), rules.meetingRecordOf(after), ['visitors', 'raised']),
        read: () => sessions.get(db, params.id),
        show: rules.meetingRecordOf,
        decide: (session) => rules.recordMeeting(session, body, toInstant(now)),
      },
    );
    return rules.meetingRecordOf(noted);
  },
  { warmUp: () => rehearse(db, 'sessions') },
);
