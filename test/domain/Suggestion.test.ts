import { describe, expect, it } from 'vitest';
import {
  dayOf,
  expiryDay,
  newSuggestion,
  sameContent,
  tombstoneExpiry,
} from '../../shared/domain/Suggestion.ts';
import { aReceivedSuggestion } from '../support/builders.ts';

const seconds = (instant: string) => Date.parse(instant) / 1000;
const content = {
  kind: 'need',
  text: 'Démo',
  language: 'fr',
  series: 'gare',
  session: 'gare-2030-01',
  topic: 'lighting-7f3k',
} as const;

describe('A suggestion', () => {
  it('starts as received, with nothing finer than its day, and ends so many days after that', () => {
    expect(
      newSuggestion({ id: 'demo', ref: 'demo-ref' }, content, new Date('2030-01-05T23:59:59.999Z'), 180),
    ).toEqual({
      id: 'demo',
      ref: 'demo-ref',
      ...content,
      day: '2030-01-05',
      status: 'received',
      acceptedInto: null,
      reply: null,
      handled: null,
      version: 1,
      expiresAt: seconds('2030-07-04T00:00:00Z'),
    });
  });

  it('is of the day that it is in UTC, and gone from the day that its expiry stands for', () => {
    expect(dayOf(new Date('2030-01-06T00:30:00+01:00'))).toBe('2030-01-05');
    expect(expiryDay(aReceivedSuggestion().expiresAt)).toBe('2030-07-04');
  });

  it('says the same as another where all of its content is the same, whatever else', () => {
    expect(sameContent(content, aReceivedSuggestion({ ...content, id: 'other', day: '2031-01-01' }))).toBe(
      true,
    );
  });

  it.each(Object.keys(content))('says something else where its %s is another', (field) => {
    expect(sameContent(content, { ...content, [field]: 'other' })).toBe(false);
  });
});

it.each([
  ['2030-01-05T00:00:00Z', '2030-01-06T00:00:00Z'],
  ['2030-01-05T23:39:59Z', '2030-01-06T00:00:00Z'],
  ['2030-01-05T23:40:00Z', '2030-01-07T00:00:00Z'],
])('A tombstone of %s stays till %s: the midnight after any challenge issued by then', (now, expiry) => {
  expect(tombstoneExpiry(new Date(now))).toBe(seconds(expiry));
});
