import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publishSession, publishSummary, publishSupport } from '../../shared/domain/publishSession.ts';
import { aSession, aTopic } from '../support/builders.ts';

it('A count is published in steps of five, and not at all below five', () => {
  expect([0, 1, 4, 5, 9, 10, 14, 15, 1004].map(publishSupport)).toEqual([
    null,
    null,
    null,
    5,
    5,
    10,
    10,
    15,
    1000,
  ]);
  fc.assert(
    fc.property(fc.nat(100_000), (support) => {
      const shown = publishSupport(support) ?? 0;
      expect(shown % 5).toBe(0);
      expect(support - shown).toBeGreaterThanOrEqual(0);
      expect(support - shown).toBeLessThan(5);
    }),
  );
});

it('What the public sees is these fields and no others', () => {
  const topic = aTopic({ support: 7, outcome: { fr: 'Démo' }, outcomeAt: '2029-01-01T00:00:00Z' });
  const { topics, ...summary } = publishSession(aSession({ topics: [topic] }));
  expect(summary).toEqual({
    id: 'gare-2030-01',
    series: 'gare',
    edition: 40,
    slot: '2030-01',
    startsAt: '2030-01-17T16:00:00+01:00',
    endsAt: '2030-01-17T18:00:00+01:00',
    movedFrom: null,
    timeZone: 'Europe/Luxembourg',
    dateConfirmed: true,
    status: 'scheduled',
    cancellation: null,
    bookingRequired: false,
    venue: null,
    theme: null,
    notice: null,
    updatedAt: '2026-01-01T00:00:00Z',
  });
  expect(topics).toEqual([
    {
      id: 'lighting-7f3k',
      subject: 'lighting',
      title: { en: 'Demo topic' },
      support: 5,
      outcome: { fr: 'Démo' },
    },
  ]);
});

it('A whole session is not taken for a summary, which would show what the public must not see', () => {
  // @ts-expect-error: it has a version, exact counts and more
  expect(publishSummary(aSession())).toHaveProperty('version');
});
