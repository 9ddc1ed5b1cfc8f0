import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionsWithTopics, periodAsked, subjectsRaised } from '../../shared/domain/insights.ts';
import type { Session } from '../../shared/model/Session.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { runs } from '../support/effort.ts';

const inMonth = (month: string, changes: Partial<Session> = {}): Session =>
  aSession({
    slot: month,
    startsAt: `${month}-15T16:00:00+01:00`,
    endsAt: `${month}-15T18:00:00+01:00`,
    ...changes,
  });

const months = fc
  .record({ year: fc.integer({ min: 2000, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);

describe('The period asked for', () => {
  const planned = [inMonth('2026-01'), inMonth('2027-02')];

  test.each([
    ['is the last twelve months and those that have a session, unless said', {}, '2025-12', '2027-02'],
    [
      'ends with what is planned, where only its beginning is said',
      { from: '2026-06' },
      '2026-06',
      '2027-02',
    ],
    ['is twelve months up to its end, where only that is said', { to: '2026-06' }, '2025-07', '2026-06'],
    ['is as said', { from: '2020-01', to: '2020-01' }, '2020-01', '2020-01'],
    ['is one month, where it begins after all that is planned', { from: '2040-05' }, '2040-05', '2040-05'],
    ['does not begin before there can be any month', { to: '2000-03' }, '2000-01', '2000-03'],
  ])('%s', (_, asked, from, to) => {
    expect(periodAsked(asked, planned, '2026-11')).toEqual({ from, to });
  });

  test('ends with this month where nothing is planned', () => {
    expect(periodAsked({}, [inMonth('2026-01')], '2026-11')).toEqual({ from: '2025-12', to: '2026-11' });
    expect(periodAsked({}, [], '2026-11')).toEqual({ from: '2025-12', to: '2026-11' });
  });

  test('is refused where it begins after its end', () => {
    expect(() => periodAsked({ from: '2026-02', to: '2026-01' }, [], '2026-11')).toThrow(
      expect.objectContaining({
        type: 'invalid-request',
        flaws: [{ parameter: 'from', detail: 'Comes after `to`.' }],
      }),
    );
  });

  test('never ends before it begins, whatever is asked, planned and today', () => {
    fc.assert(
      fc.property(
        fc.option(months, { nil: undefined }),
        fc.option(months, { nil: undefined }),
        fc.array(months, { maxLength: 3 }),
        months,
        (from, to, sessions, today) => {
          fc.pre(from === undefined || to === undefined || from <= to);
          const period = periodAsked(
            { from, to },
            sessions.map((month) => inMonth(month)),
            today,
          );
          expect(period.from <= period.to).toBe(true);
          expect(period.from).toBe(from ?? period.from);
          expect(period.to).toBe(to ?? period.to);
          expect(period.from >= '2000-01' && period.to <= '2099-12').toBe(true);
        },
      ),
    );
  });
});

describe('The subjects raised', () => {
  test('are counted as a slow reader would count them', () => {
    const subjects = ['noise', 'lighting', 'drugs'];
    const topics = fc.array(
      fc.record({
        subject: fc.constantFrom(...subjects),
        support: fc.nat(9),
        people: fc.nat(9),
        told: fc.boolean(),
      }),
      { maxLength: 3 },
    );
    const sessions = fc.array(fc.record({ month: fc.integer({ min: 1, max: 12 }), topics }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(sessions, fc.integer({ min: 1, max: 12 }), fc.nat(5), (given, first, more) => {
        const last = Math.min(12, first + more);
        const name = (month: number) => `2030-${String(month).padStart(2, '0')}`;
        const stored = given.map(({ month, topics }, i) =>
          inMonth(name(month), {
            slot: `2031-01-${i + 2}`, // where it was planned does not matter: all were moved
            topics: topics.map(({ told, ...counted }, j) =>
              aTopic({ id: `t-${j}`, ...counted, outcome: told ? { en: 'Done' } : null }),
            ),
          }),
        );
        const length = last - first + 1;
        const of = (subject: string, from: number, to: number) =>
          given
            .filter(({ month }) => month >= from && month <= to)
            .map(({ month, topics }) => ({
              month,
              topics: topics.filter((topic) => topic.subject === subject),
            }))
            .filter(({ topics }) => topics.length > 0);
        const count = (found: ReturnType<typeof of>, counted: 'support' | 'people') =>
          found.flatMap(({ topics }) => topics).reduce((total, topic) => total + topic[counted], 0);
        const sum = (found: ReturnType<typeof of>) => count(found, 'support') + count(found, 'people');
        const expected = subjects
          .map((subject) => ({ subject, found: of(subject, first, last) }))
          .filter(({ found }) => found.length > 0)
          .map(({ subject, found }) => ({
            subject,
            editions: found.length,
            support: sum(found),
            raised: count(found, 'people'),
            lastRaised: name(Math.max(...found.map(({ month }) => month))),
            withoutOutcome: found.flatMap(({ topics }) => topics).filter(({ told }) => !told).length,
            trend: sum(found) - sum(of(subject, first - length, first - 1)),
          }));
        const raised = subjectsRaised(stored, { from: name(first), to: name(last) });
        expect(raised).toHaveLength(expected.length);
        expect(raised).toEqual(expect.arrayContaining(expected));
        const supports = raised.map(({ support }) => support);
        expect(supports).toEqual(supports.toSorted((a, b) => b - a));
      }),
      runs(300),
    );
  });

  test('are compared with as many months just before, over the turn of a year too', () => {
    const topics = [aTopic({ support: 3 })];
    const sessions = [inMonth('2025-09'), inMonth('2025-10'), inMonth('2026-01')].map((session, i) => ({
      ...session,
      topics: topics.map((topic) => ({ ...topic, support: topic.support * 10 ** i })),
    }));
    // Four months, and the four from October on before them.
    expect(subjectsRaised(sessions, { from: '2026-02', to: '2026-05' })).toEqual([]);
    const [row] = subjectsRaised(sessions, { from: '2026-01', to: '2026-03' });
    expect(row).toMatchObject({ support: 300, trend: 270 });
  });
});

describe('The order of subjects', () => {
  test('is by support, then by editions, then by name', () => {
    const topic = (subject: string, support: number) => aTopic({ id: `${subject}-1`, subject, support });
    const sessions = [
      inMonth('2030-01', { topics: [topic('drugs', 2), topic('traffic', 2), topic('noise', 1)] }),
      inMonth('2030-02', { topics: [topic('theft', 3), topic('other', 0), topic('noise', 1)] }),
      inMonth('2030-03', { topics: [topic('cleanliness', 2), topic('noise', 0), topic('lighting', 2)] }),
    ];
    const names = ['theft', 'noise', 'cleanliness', 'drugs', 'lighting', 'traffic', 'other'];
    for (const given of [sessions, sessions.toReversed()]) {
      const raised = subjectsRaised(given, { from: '2030-01', to: '2030-03' });
      expect(raised.map(({ subject }) => subject)).toEqual(names);
    }
  });
});

describe('The editions with an agenda', () => {
  test('are given by date, without those that have none', () => {
    const topics = [
      aTopic({ support: 4 }),
      aTopic({ id: 'lighting-2', support: 2, outcome: { en: 'Done' } }),
      aTopic({ id: 'noise-1', subject: 'noise' }),
    ];
    const sessions = [
      inMonth('2030-03', { slot: '2030-01', edition: 7, topics }),
      inMonth('2030-02', { edition: 8, topics: [aTopic({ support: 1 })] }),
      inMonth('2030-04', { edition: 9 }),
      inMonth('2030-06', { edition: 10, topics }),
    ];
    const period = { from: '2030-01', to: '2030-05' };
    expect(editionsWithTopics(sessions.toReversed(), period)).toEqual(editionsWithTopics(sessions, period));
    expect(editionsWithTopics(sessions, period)).toEqual([
      {
        session: 'gare-2030-02',
        edition: 8,
        month: '2030-02',
        subjects: [{ subject: 'lighting', support: 1, raised: 0, withoutOutcome: 1 }],
      },
      {
        session: 'gare-2030-01',
        edition: 7,
        month: '2030-03',
        subjects: [
          { subject: 'lighting', support: 6, raised: 0, withoutOutcome: 1 },
          { subject: 'noise', support: 0, raised: 0, withoutOutcome: 1 },
        ],
      },
    ]);
  });
});
