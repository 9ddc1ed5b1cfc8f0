import { describe, expect, it } from 'vitest';
import { hasTopic, moveSupport, sameTopic, supportOf } from '../../shared/domain/topicSupport.ts';
import type { TopicRef } from '../../shared/model/Suggestion.ts';
import { aSession, aTopic } from '../support/builders.ts';

const now = '2029-12-01T10:00:00Z';
const here = (id: string): TopicRef => ({ session: 'gare-2030-01', id });
const elsewhere = (id: string): TopicRef => ({ session: 'gare-2030-02', id });
const session = aSession({
  topics: [aTopic({ id: 'a', support: 4 }), aTopic({ id: 'b', support: 1 }), aTopic({ id: 'c', support: 0 })],
});
const counts = (from: TopicRef | null, to: TopicRef | null) =>
  supportOf(moveSupport(session, { from, to }, now));

describe('Topics', () => {
  it.each<[boolean, TopicRef | null, TopicRef | null]>([
    [true, here('a'), here('a')],
    [true, null, null],
    [false, here('a'), here('b')],
    [false, here('a'), elsewhere('a')],
    [false, here('a'), null],
    [false, null, here('a')],
  ])('are the same (%s) where session and id are: %j, %j', (same, a, b) => {
    expect(sameTopic(a, b)).toBe(same);
  });

  it('are of a session by their id', () => {
    expect(hasTopic(session, 'b')).toBe(true);
    expect(hasTopic(session, 'd')).toBe(false);
    expect(hasTopic(aSession(), 'b')).toBe(false);
  });
});

describe('A suggestion that moves', () => {
  it.each<[string, TopicRef | null, TopicRef | null, Record<string, number>]>([
    ['into a topic adds one to it', null, here('a'), { a: 5, b: 1, c: 0 }],
    ['out of a topic takes one from it', here('b'), null, { a: 4, b: 0, c: 0 }],
    ['from one to another takes one and adds one', here('a'), here('b'), { a: 3, b: 2, c: 0 }],
    ['to another session takes one', here('a'), elsewhere('b'), { a: 3, b: 1, c: 0 }],
    ['from another session adds one', elsewhere('a'), here('b'), { a: 4, b: 2, c: 0 }],
    ['between other sessions changes nothing here', elsewhere('a'), elsewhere('b'), { a: 4, b: 1, c: 0 }],
    ['into its own topic changes nothing', here('a'), here('a'), { a: 4, b: 1, c: 0 }],
    ['out of a topic with nobody behind it leaves it at none', here('c'), null, { a: 4, b: 1, c: 0 }],
    ['nowhere changes nothing', null, null, { a: 4, b: 1, c: 0 }],
  ])('%s', (_, from, to, expected) => {
    expect(counts(from, to)).toEqual(expected);
  });

  it('is a write of the session, and nothing else of it changes', () => {
    const moved = moveSupport(session, { from: null, to: here('b') }, now);
    expect(moved).toEqual({ ...session, topics: moved.topics });
    expect(moved.topics[1]).toEqual({ ...session.topics[1], support: 2 });
  });

  it('shows when a count passes a multiple of five, up or down, and only then', () => {
    const before = session.updatedAt;
    expect(moveSupport(session, { from: null, to: here('a') }, now).updatedAt).toBe(now);
    expect(moveSupport(session, { from: here('a'), to: here('b') }, now).updatedAt).toBe(before);
    const five = aSession({ topics: [aTopic({ id: 'a', support: 5 })] });
    expect(moveSupport(five, { from: here('a'), to: null }, now).updatedAt).toBe(now);
    expect(moveSupport(five, { from: null, to: here('a') }, now).updatedAt).toBe(before);
    expect(moveSupport(five, { from: null, to: null }, now).updatedAt).toBe(before);
  });
});
