import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingRecordOf, recordMeeting } from '../../shared/domain/meetingRecord.ts';
import { publishSession } from '../../shared/domain/publishSession.ts';
import type { MeetingRecord } from '../../shared/model/MeetingRecord.ts';
import type { Session } from '../../shared/model/Session.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { refusalOf } from '../support/refusalOf.ts';

const ids = ['a', 'b', 'c'];
const now = '2030-01-17T15:00:00Z'; // the moment at which it begins
const session = aSession({ topics: ids.map((id) => aTopic({ id, support: 3 })) });

const record: fc.Arbitrary<MeetingRecord> = fc.record({
  visitors: fc.option(fc.nat(999)),
  raised: fc
    .shuffledSubarray(ids)
    .chain((topics) =>
      fc.tuple(
        ...topics.map((topic) =>
          fc.record({ topic: fc.constant(topic), people: fc.integer({ min: 1, max: 999 }) }),
        ),
      ),
    ),
});

const byTopic = ({ raised }: MeetingRecord) => new Map(raised.map(({ topic, people }) => [topic, people]));

describe('What is noted of a meeting', () => {
  it('is what is read, topics in the order of the agenda', () => {
    fc.assert(
      fc.property(record, record, (first, second) => {
        const noted = meetingRecordOf(recordMeeting(recordMeeting(session, first, now), second, now));
        expect(noted.visitors).toBe(second.visitors);
        expect(byTopic(noted)).toEqual(byTopic(second));
        expect(noted.raised.map(({ topic }) => topic)).toEqual(ids.filter((id) => byTopic(second).has(id)));
      }),
    );
  });

  it('changes nothing else, and nothing at all where it was noted before', () => {
    fc.assert(
      fc.property(record, (given) => {
        const noted = recordMeeting(session, given, now);
        const blank = (of: Session) => ({
          ...of,
          visitors: null,
          updatedAt: '',
          topics: of.topics.map((topic) => ({ ...topic, people: 0 })),
        });
        expect(blank(noted)).toEqual(blank(session));
        expect(recordMeeting(noted, { ...given, raised: given.raised.toReversed() }, now)).toBe(noted);
        expect(recordMeeting(session, { visitors: null, raised: [] }, now)).toBe(session);
      }),
    );
  });

  it('dates the session if and only if the public sees something else', () => {
    fc.assert(
      fc.property(record, (given) => {
        const noted = recordMeeting(session, given, now);
        const seen = (of: Session) => publishSession({ ...of, updatedAt: '' });
        const shows = JSON.stringify(seen(noted)) !== JSON.stringify(seen(session));
        expect(noted.updatedAt).toBe(shows ? now : session.updatedAt);
      }),
    );
  });

  it('is taken from the moment on at which the session begins, and not of a cancelled one', () => {
    const given = { visitors: 1, raised: [] };
    const early = refusalOf(() => recordMeeting(session, given, '2030-01-17T14:59:59Z'));
    expect(early).toMatchObject({ type: 'conflict' });
    const cancelled = aSession({ status: 'cancelled', cancellation: { reason: { en: 'Demo' } } });
    expect(refusalOf(() => recordMeeting(cancelled, given, now))).toMatchObject({ type: 'conflict' });
  });

  it('names topics of the agenda, each once', () => {
    const raised = ['a', 'x', 'a'].map((topic) => ({ topic, people: 1 }));
    const refusal = refusalOf(() => recordMeeting(session, { visitors: null, raised }, now));
    expect(refusal).toMatchObject({
      type: 'invalid-request',
      at: ['#/raised/1/topic', '#/raised/2/topic'],
    });
  });
});
