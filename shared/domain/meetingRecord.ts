import type { MeetingRecord } from '../model/MeetingRecord.ts';
import type { Session } from '../model/Session.ts';
import { sameValue } from './Edit.ts';
import { badInput, type Flaw, Refusal } from './Refusal.ts';
import { showsOtherSupport } from './topicSupport.ts';

/** What officers noted of a session at the café; topics in the order of its agenda. */
export function meetingRecordOf({ visitors, topics }: Session): MeetingRecord {
  const raised = topics.filter(({ people }) => people > 0).map(({ id, people }) => ({ topic: id, people }));
  return { visitors, raised };
}

/**
 * Notes in a session what was counted at the café: all of it, in place of what was noted before. The same again gives
 * the session as it was. What the public sees changes only where a topic's count passes a multiple of five. Refuses a
 * session that has not begun or does not take place, and topics that are not on its agenda or come twice. `now`: an
 * instant.
 */
export function recordMeeting(session: Session, { visitors, raised }: MeetingRecord, now: string): Session {
  const flaws = raised.flatMap((entry, i) => flawsOf(entry.topic, i, raised, session));
  if (flaws.length > 0) throw badInput(flaws);
  if (session.status === 'cancelled') throw new Refusal('conflict', 'The session is cancelled.');
  if (Date.parse(now) < Date.parse(session.startsAt)) {
    throw new Refusal('conflict', 'The session has not begun yet.');
  }
  const people = new Map(raised.map((entry) => [entry.topic, entry.people]));
  const topics = session.topics.map((topic) => ({ ...topic, people: people.get(topic.id) ?? 0 }));
  const noted: Session = { ...session, visitors, topics };
  if (sameValue(noted, session)) return session;
  return { ...noted, updatedAt: showsOtherSupport(session, noted) ? now : session.updatedAt };
}

function flawsOf(topic: string, i: number, raised: MeetingRecord['raised'], { topics }: Session): Flaw[] {
  const pointer = `#/raised/${i}/topic`;
  if (!topics.some(({ id }) => id === topic)) {
    return [{ pointer, detail: 'The session has no topic with this id.' }];
  }
  const isFirst = raised.findIndex((other) => other.topic === topic) === i;
  return isFirst ? [] : [{ pointer, detail: 'The same topic stands in the list already.' }];
}
