import { getMeetingRecord as operation } from '../contract/operations/getMeetingRecord.ts';
import { documented } from './document/documented.ts';
import { meetingRecordExample } from './records/meetingRecord.ts';

export const getMeetingRecord = documented(operation, {
  parameters: { id: 'Id of the session.' },
  reply: meetingRecordExample,
});
