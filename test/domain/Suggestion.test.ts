import { describe, expect, it } from 'vitest';
import { countExpiry, newSuggestion, sameContent, tombstoneExpiry } from '../../shared/domain/Suggestion.ts';
import { aReceivedSuggestion } from '../support/builders.ts';

const timeZone = 'Europe/Luxembourg';
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
      newSuggestion({ id: 'demo', ref: 'demo-ref' }, content, new Date('2030-01-05T22:59:59.999Z'), {
        days: 180,
        timeZone,
      }),
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
      expiresOn: '2030-07-04',
      expiresAt: seconds('2030-07-04T00:00:00+02:00'),
      ownExpiry: null,
    });
  });

  it.each([
    ['2030-01-05T23:00:00Z', '2030-01-06', 1, '2030-01-07T00:00:00+01:00'],
    // A day of 23 hours and one of 25 lie between.
    ['2030-03-30T12:00:00Z', '2030-03-30', 2, '2030-04-01T00:00:00+02:00'],
    ['2030-10-26T12:00:00Z', '2030-10-26', 2, '2030-10-28T00:00:00+01:00'],
  ])(
    'of %s is of the day that it is in the deployment’s zone, %s, and gone after %i at %s',
    (at, day, days, expiry) => {
      const made = newSuggestion({ id: 'demo', ref: 'demo' }, content, new Date(at), { days, timeZone });
      expect(made).toMatchObject({ day, expiresOn: expiry.slice(0, 10), expiresAt: seconds(expiry) });
    },
  );

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
  ['2030-01-05T00:00:00+01:00', '2030-01-06T00:00:00+01:00'],
  ['2030-01-05T21:59:59+01:00', '2030-01-06T00:00:00+01:00'],
  ['2030-01-05T22:00:00+01:00', '2030-01-07T00:00:00+01:00'],
  ['2030-03-30T23:50:00+01:00', '2030-04-01T00:00:00+02:00'],
])(
  'A tombstone of %s stays till %s: the midnight after any challenge or pass issued by then',
  (now, expiry) => {
    expect(tombstoneExpiry(new Date(now), { timeZone })).toBe(seconds(expiry));
  },
);

it('A day’s count of what came by passes goes with the last tombstone of that day, whenever it was written', () => {
  const day = '2030-01-05';
  expect(countExpiry(day, { timeZone })).toBe(
    tombstoneExpiry(new Date('2030-01-05T23:59:59+01:00'), { timeZone }),
  );
});
