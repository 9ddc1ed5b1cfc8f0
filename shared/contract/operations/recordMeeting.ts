import * as z from 'zod/mini';
import { SessionId } from '../../model/ids.ts';
import { MeetingRecord } from '../../model/MeetingRecord.ts';
import { operation } from '../operation.ts';

export const recordMeeting = operation({
  id: 'recordMeeting',
  method: 'PUT',
  path: '/sessions/{id}/record',
  summary: 'Note what was counted at the café: how many came, how many raised which topic',
  description:
    'The whole record, in place of what was noted before; once the session has begun, and unless it is cancelled. ' +
    'Whoever raised a topic at the café counts into its support, as a suggestion does: the public sees both together, ' +
    'in steps of five.',
  auth: 'officer',
  origins: 'own',
  ifMatch: true,
  params: z.strictObject({ id: SessionId }),
  body: MeetingRecord,
  reply: { status: 200, body: MeetingRecord },
  problems: ['conflict', 'unavailable'],
});
