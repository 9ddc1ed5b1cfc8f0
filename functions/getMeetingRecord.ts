import { getMeetingRecord } from '../shared/contract/operations/getMeetingRecord.ts';
import { meetingRecordOf } from '../shared/domain/meetingRecord.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { implement } from './http/implement.ts';
import { database } from './lambda/environment.ts';

const db = database();

export const handler = await implement(
  getMeetingRecord,
  async ({ params }) => meetingRecordOf(await sessions.get(db, params.id)),
  { warmUp: () => sessions.get(db, 'warm-up-2000-01') },
);
