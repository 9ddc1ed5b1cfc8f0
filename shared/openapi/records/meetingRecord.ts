import type * as z from 'zod/mini';
import { MeetingRecord } from '../../model/MeetingRecord.ts';
import { record } from '../document/component.ts';
import { topicExample } from './session.ts';

export const meetingRecordExample: z.input<typeof MeetingRecord> = {
  visitors: 23,
  raised: [{ topic: topicExample.id, people: 6 }],
};

export const meetingRecordComponents = {
  MeetingRecord: record(MeetingRecord, 'What officers noted at the café. Numbers are exact.', {
    visitors: 'How many came; null: nobody has noted it.',
    raised: [
      'How many raised which topic of the agenda. A topic comes once at most; one that nobody raised is left out.',
      { topic: 'The topic, by its id.', people: 'How many people raised it.' },
    ],
  }),
};
