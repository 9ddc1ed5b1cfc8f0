import { describe, expect, test } from 'vitest';
import { announcementsOf } from '../../shared/feeds/announcements.ts';
import type { Session } from '../../shared/model/Session.ts';
import { aSession, aTopic } from '../support/builders.ts';

const at = (day: number) => `2026-06-${String(day).padStart(2, '0')}T10:00:00Z`;
const plain = { announcedAt: at(1), updatedAt: at(1), changedAt: at(1), sequence: 0 };
const list = (session: Partial<Session>, since = '2026-01-01T00:00:00Z', most = 100) =>
  announcementsOf([aSession({ ...plain, ...session })], since, most).map(({ id, at }) => [id, at]);
const announced = ['gare-2030-01/announced', at(1)];
const reason = { reason: { en: 'Demo' } };

describe('announcements', () => {
  test('of a new session are one', () => {
    expect(list({})).toEqual([announced]);
  });

  test('have its latest change beside it, under an id of that change', () => {
    expect(list({ sequence: 3, changedAt: at(5) })).toEqual([['gare-2030-01/changed/3', at(5)], announced]);
  });

  test('have a cancellation in place of the change that it is', () => {
    const cancelled: Partial<Session> = {
      status: 'cancelled',
      cancellation: reason,
      cancelledAt: at(6),
      sequence: 4,
      changedAt: at(6),
    };
    expect(list(cancelled)).toEqual([[`gare-2030-01/cancelled/${at(6)}`, at(6)], announced]);
    expect(list({ ...cancelled, sequence: 5, changedAt: at(8) })).toEqual([
      ['gare-2030-01/changed/5', at(8)],
      [`gare-2030-01/cancelled/${at(6)}`, at(6)],
      announced,
    ]);
  });

  test('take a cancellation stored without its moment for the latest change', () => {
    expect(list({ status: 'cancelled', cancellation: reason, sequence: 1, changedAt: at(6) })[0]).toEqual([
      `gare-2030-01/cancelled/${at(6)}`,
      at(6),
    ]);
  });

  test('have each outcome under its topic, however often it is written anew', () => {
    const topics = (day: number) => [
      aTopic({ outcome: { en: 'Demo' }, outcomeAt: at(day) }),
      aTopic({ id: 'noise-aaaa' }),
    ];
    expect(list({ topics: topics(7) })).toEqual([['gare-2030-01/outcome/lighting-7f3k', at(7)], announced]);
    expect(list({ topics: topics(9) })).toEqual([['gare-2030-01/outcome/lighting-7f3k', at(9)], announced]);
  });

  test('are newest first, of the time asked for, and no more than asked for', () => {
    const session = {
      sequence: 2,
      changedAt: at(5),
      topics: [aTopic({ outcome: { en: 'Demo' }, outcomeAt: at(3) })],
    };
    expect(list(session).map(([, moment]) => moment)).toEqual([at(5), at(3), at(1)]);
    expect(list(session, at(2)).map(([, moment]) => moment)).toEqual([at(5), at(3)]);
    expect(list(session, at(2), 1).map(([, moment]) => moment)).toEqual([at(5)]);
  });

  test('are of a kind each, with their session, and with the topic that has an outcome', () => {
    const topic = aTopic({ outcome: { en: 'Demo' }, outcomeAt: at(7) });
    const session = aSession({
      ...plain,
      status: 'cancelled',
      cancellation: reason,
      cancelledAt: at(4),
      sequence: 2,
      changedAt: at(5),
      topics: [topic, aTopic({ id: 'a', outcome: { en: 'Undated' } }), aTopic({ id: 'b', outcomeAt: at(8) })],
    });
    const all = announcementsOf([session], at(1), 9);
    expect(all.map(({ what, topic }) => [what, topic])).toEqual([
      ['outcome', topic],
      ['changed', null],
      ['cancelled', null],
      ['announced', null],
    ]);
    expect(new Set(all.map((announcement) => announcement.session))).toEqual(new Set([session]));
  });

  test('have nothing of a cancellation that was taken back', () => {
    expect(list({ cancelledAt: at(4), sequence: 2, changedAt: at(4) })).toEqual([
      ['gare-2030-01/changed/2', at(4)],
      announced,
    ]);
  });

  test('of one moment stand in the order of their ids', () => {
    const both = [aSession({ ...plain, slot: '2030-02' }), aSession({ ...plain })];
    const ids = (sessions: Session[]) => announcementsOf(sessions, at(1), 9).map(({ id }) => id);
    expect(ids(both)).toEqual(['gare-2030-01/announced', 'gare-2030-02/announced']);
    expect(ids(both.toReversed())).toEqual(ids(both));
  });
});
