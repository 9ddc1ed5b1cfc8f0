import { describe, expect, it } from 'vitest';
import { newsBetween } from '../../shared/domain/news.ts';
import type { Session } from '../../shared/domain/Session.ts';
import { aSession, aTopic } from '../support/builders.ts';

const before = aSession({ topics: [aTopic(), aTopic({ id: 'noise-aaaa', outcome: { fr: 'Fait' } })] });
const [lighting = aTopic(), noise = aTopic()] = before.topics;
const cancelled = { status: 'cancelled' as const, cancellation: { reason: { fr: 'Démo' } } };
const told = { ...lighting, outcome: { fr: 'Réparé' } };

describe('The news of a session', () => {
  it.each<[string, Partial<Session>, readonly string[], readonly string[]]>([
    ['changed, where a calendar shows a change', { sequence: 1 }, ['changed'], []],
    ['changed, where the date is to be confirmed', { dateConfirmed: false }, ['changed'], []],
    ['cancelled, where it was not before', { ...cancelled, sequence: 1 }, ['cancelled'], []],
    ['an outcome, where a topic has one now', { topics: [told, noise] }, ['outcome'], [lighting.id]],
    [
      'an outcome, where it is written anew',
      { topics: [lighting, { ...noise, outcome: { fr: 'Refait' } }] },
      ['outcome'],
      [noise.id],
    ],
    [
      'outcomes and a change, where there are both',
      { sequence: 1, topics: [told, { ...noise, outcome: { fr: 'Refait' } }] },
      ['changed', 'outcome'],
      [lighting.id, noise.id],
    ],
  ])('is %s', (_, changes, what, topics) => {
    expect(newsBetween(before, { ...before, ...changes })).toEqual({ what, topics });
  });

  it.each<[string, Partial<Session>]>([
    ['a notice', { notice: { fr: 'Démo' } }],
    ['a count', { topics: [{ ...lighting, support: 10 }, noise] }],
    ['a title on the agenda', { topics: [{ ...lighting, title: { fr: 'Démo' } }, noise] }],
    ['a new topic', { topics: [lighting, noise, aTopic({ id: 'other' })] }],
    ['an outcome that is taken back', { topics: [lighting, { ...noise, outcome: null }] }],
    ['a cancellation that no calendar would show', cancelled],
  ])('is not %s', (_, changes) => {
    expect(newsBetween(before, { ...before, ...changes, version: 2 })).toBeNull();
  });

  it('of a cancelled one is a change, where it takes place after all or is moved', () => {
    const off = { ...before, ...cancelled };
    expect(newsBetween(off, { ...before, sequence: 1 })?.what).toEqual(['changed']);
    expect(newsBetween(off, { ...off, sequence: 1 })?.what).toEqual(['changed']);
  });

  it('is a change, where the date is confirmed', () => {
    expect(newsBetween({ ...before, dateConfirmed: false }, before)?.what).toEqual(['changed']);
  });

  it('begins with its announcement, unless it is over by then', () => {
    const endsAt = '2030-01-17T18:00:00+01:00';
    const first = (announcedAt: string) => newsBetween(null, aSession({ endsAt, announcedAt }));
    expect(first('2030-01-17T16:59:59Z')).toEqual({ what: ['announced'], topics: [] });
    expect(first('2030-01-17T17:00:00Z')).toBeNull();
    expect(newsBetween(null, { ...before, topics: [told] })).toEqual({
      what: ['announced', 'outcome'],
      topics: [lighting.id],
    });
  });
});
