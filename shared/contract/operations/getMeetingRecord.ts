import * as z from 'zod/mini';
import { SessionId } from '../../model/ids.ts';
import { MeetingRecord } from '../../model/MeetingRecord.ts';
import { operation } from '../operation.ts';

export const getMeetingRecord = operation({
  id: 'getMeetingRecord',
  method: 'GET',
  path: '/sessions/{id}/record',
  summary: 'Read what officers noted at the café: how many came, how many raised which topic',
  auth: 'officer',
  origins: 'own',
  tagged: true,
  params: z.strictObject({ id: SessionId }),
  reply: { status: 200, body: MeetingRecord },
  problems: ['unavailable'],
});
