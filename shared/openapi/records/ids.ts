import { Cursor } from '../../contract/query.ts';
import { SeriesId, SessionId, Slot, SubjectId, TopicId } from '../../model/ids.ts';
import { value } from '../document/component.ts';

export const idComponents = {
  SeriesId: value(SeriesId, 'Id of a series.', 'gare'),
  SessionId: value(SessionId, 'Id of a session: its series and its slot.', 'gare-2026-01'),
  Slot: value(
    Slot,
    'The month that a session was planned for; with -2, -3 an extra one in that month.',
    '2026-01',
  ),
  SubjectId: value(SubjectId, 'Id of a subject of the series.', 'lighting'),
  TopicId: value(TopicId, 'Id of a topic: its subject and a random part.', 'lighting-7f3k'),
  Cursor: value(
    Cursor,
    'Where a listing goes on: opaque, as an earlier answer gave it, for the same listing only.',
  ),
};
