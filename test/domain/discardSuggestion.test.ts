import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discardSuggestion, withOwnExpiry } from '../../shared/domain/discardSuggestion.ts';
import { newSuggestion } from '../../shared/domain/Suggestion.ts';
import { triageSuggestion } from '../../shared/domain/triageSuggestion.ts';
import { dayOf, daysAfter, startOfDay } from '../../shared/domain/zonedTime.ts';
import { aReceivedSuggestion } from '../support/builders.ts';

const zones = fc
  .constantFrom('Europe/Luxembourg', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia')
  .map((timeZone) => ({ timeZone }));
const content = {
  kind: 'need',
  text: 'Demo',
  language: 'fr',
  series: 'gare',
  session: null,
  topic: null,
} as const;
const moments = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2031-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('A suggestion that is discarded', () => {
  const anyOne = fc
    .record({ sent: moments, days: fc.integer({ min: 1, max: 400 }), zone: zones, hours: fc.nat(500) })
    .map(({ sent, days, zone, hours }) => ({
      received: newSuggestion({ id: 'demo', ref: 'demo' }, content, sent, { days, ...zone }),
      now: new Date(sent.getTime() + hours * 3_600_000),
      zone,
    }));

  it('is gone with the midnight after seven days, or sooner by its own expiry', () => {
    fc.assert(
      fc.property(anyOne, ({ received, now, zone }) => {
        const discarded = discardSuggestion(received, 'demo', now, zone);
        const soon = daysAfter(dayOf(now, zone.timeZone), 7);
        expect(discarded.expiresOn).toBe(soon < received.expiresOn ? soon : received.expiresOn);
        expect(discarded.expiresAt).toBe(startOfDay(discarded.expiresOn, zone.timeZone));
        expect(discarded.expiresAt).toBeLessThanOrEqual(received.expiresAt);
      }),
    );
  });

  it('has all that it had before, and its own expiry, once somebody decides otherwise', () => {
    fc.assert(
      fc.property(anyOne, ({ received, now, zone }) => {
        const discarded = discardSuggestion(received, 'demo', now, zone);
        const handled = { at: '2030-01-06T10:00:00Z', by: 'another' };
        const back = triageSuggestion(discarded, { status: 'received', reply: null }, handled, zone);
        expect(back).toEqual({ ...received, handled });
        const answered = triageSuggestion(discarded, { status: 'answered', reply: 'Demo' }, handled, zone);
        expect(answered).toEqual({ ...received, status: 'answered', reply: 'Demo', handled });
        expect(withOwnExpiry(received, zone)).toBe(received);
      }),
    );
  });

  it('says who did it and when, and nothing else of it changes', () => {
    const received = aReceivedSuggestion();
    const now = new Date('2030-01-06T10:00:00.500Z');
    expect(discardSuggestion(received, 'demo', now, { timeZone: 'Europe/Luxembourg' })).toEqual({
      ...received,
      status: 'discarded',
      handled: { at: '2030-01-06T10:00:00Z', by: 'demo' },
      expiresOn: '2030-01-13',
      expiresAt: Date.parse('2030-01-13T00:00:00+01:00') / 1000,
      ownExpiry: '2030-07-04',
    });
  });
});
