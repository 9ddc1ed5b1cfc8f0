import { recordMeeting as operation } from '../contract/operations/recordMeeting.ts';
import { documented } from './document/documented.ts';
import { meetingRecordExample } from './records/meetingRecord.ts';

export const recordMeeting = documented(operation, {
  parameters: { id: 'Id of the session.' },
  requests: { afterwards: meetingRecordExample, takeBack: { visitors: null, raised: [] } },
  reply: meetingRecordExample,
});
