import { describe, expect, it } from 'vitest';
import { placeOf } from '../../shared/domain/placeOf.ts';
import { accessOf, purposeOf, titleOf, warningsOf } from '../../shared/feeds/sessionTexts.ts';
import { aSeries, aSession } from '../support/builders.ts';

const series = aSeries({ name: { fr: 'Série' }, purpose: { fr: 'Pour' }, notFor: { fr: 'Contre' } });
const venue = {
  name: 'Demo café',
  address: '1, Demo street',
  locality: 'Demo',
  stepFree: null,
  directions: null,
};
const cancellation = { reason: { fr: 'Travaux', en: 'Works' } };

describe('A session', () => {
  it('is called after its series, and its theme where it has one', () => {
    expect(titleOf(series, aSession(), 'en')).toBe('Série');
    expect(titleOf(series, aSession({ theme: { en: 'Theme', fr: 'Thème' } }), 'en')).toBe('Série – Theme');
  });

  it('is at its venue, in one line, or nowhere yet', () => {
    expect(placeOf(aSession({ venue }))).toBe('Demo café, 1, Demo street, Demo');
    expect(placeOf(aSession())).toBeNull();
  });

  it('warns of nothing but what is so: that it is cancelled, moved, not confirmed, and what its notice says', () => {
    const notice = { en: 'Notice' };
    expect(warningsOf(aSession(), 'en')).toEqual([]);
    expect(warningsOf(aSession({ dateConfirmed: false, notice }), 'en')).toEqual([
      'The date is not confirmed yet.',
      'Notice',
    ]);
    const movedFrom = { startsAt: '2030-01-10T16:00:00+01:00', endsAt: '2030-01-10T18:30:00+01:00' };
    expect(warningsOf(aSession({ movedFrom }), 'fr')).toEqual([
      'Cette rencontre a été déplacée. Auparavant\u00a0: jeudi 10 janvier 2030, 16:00–18:30.',
    ]);
    const cancelled = aSession({
      movedFrom,
      status: 'cancelled',
      cancellation,
      dateConfirmed: false,
      notice,
    });
    expect(warningsOf(cancelled, 'en')).toEqual(['This meeting is cancelled. Works', 'Notice']);
  });

  it('says how one gets there and in, as far as somebody has said', () => {
    const access = (changes: object) => accessOf(aSession({ venue: { ...venue, ...changes } }), 'en');
    expect(accessOf(aSession(), 'en')).toEqual(['The venue will be announced.']);
    expect(access({})).toEqual([]);
    expect(access({ stepFree: true })).toEqual(['There is no step at the entrance.']);
    expect(access({ stepFree: false, directions: { en: 'Left' } })).toEqual([
      'There is a step at the entrance.',
      'Left',
    ]);
  });
});

it('A series says what it is for, that nobody needs to book, and what it is not for', () => {
  expect(purposeOf(series, 'en')).toEqual(['Pour', 'No booking needed.', 'Contre']);
});
