import { describe, expect, test } from 'vitest';
import { restoreSuggestion, withdrawalsKnown } from '../../shared/domain/restoreSuggestion.ts';
import type { Edit } from '../../shared/model/Edit.ts';
import { aReceivedSuggestion } from '../support/builders.ts';

const timeZone = 'Europe/Luxembourg';
const now = new Date('2030-01-20T10:00:00Z');
const at = '2030-01-15T10:00:00Z';
const by = 'demo.officer';
const topic = { session: 'gare-2030-01', id: 'lighting-7f3k' };
const backup = aReceivedSuggestion({ version: 2 });
const known = { live: null, edits: [], now, isLost: true, timeZone };

/** The record of a decision. */
function decision(version: number, after: Record<string, unknown>): Edit {
  const changes = Object.entries(after).map(([field, value]) => ({ field, before: null, after: value }));
  return {
    target: 'suggestion demo-ref',
    version,
    at,
    by,
    operation: 'triageSuggestion',
    changes,
    expiresAt: 0,
  };
}

describe('A suggestion', () => {
  test('comes back where it is lost, and stays away where it may have been withdrawn', () => {
    expect(restoreSuggestion(backup, known)).toEqual({ put: { ...backup, version: 3 }, why: 'missing' });
    expect(restoreSuggestion(backup, { ...known, isLost: false }).why).toBe('perhaps-withdrawn');
  });

  test.each([true, false])(
    'never comes back once it was withdrawn or has expired, lost or not: %s',
    (isLost) => {
      expect(restoreSuggestion(backup, { ...known, isLost, live: 'withdrawn' })).toEqual({
        put: null,
        why: 'withdrawn',
      });
      const expiry = new Date(backup.expiresAt * 1000);
      expect(restoreSuggestion(backup, { ...known, isLost, now: expiry })).toEqual({
        put: null,
        why: 'expired',
      });
    },
  );

  test('that is there stays, at least above its edit records', () => {
    const live = { ...backup, version: 4, text: 'Another one' };
    expect(restoreSuggestion(backup, { ...known, live })).toEqual({ put: null, why: 'there' });
    expect(restoreSuggestion(backup, { ...known, live, edits: [decision(5, {})] })).toEqual({
      put: { ...live, version: 6 },
      why: 'lifted',
    });
  });
});

describe('What officers decided since the backup', () => {
  const restored = (edits: Edit[], before = backup) => restoreSuggestion(before, { ...known, edits }).put;

  test('is done again where it is accepted, so that it does not count twice', () => {
    expect(restored([decision(3, { status: 'accepted', acceptedInto: topic })])).toEqual({
      ...backup,
      version: 4,
      status: 'accepted',
      acceptedInto: topic,
      handled: { at, by },
    });
  });

  test('is taken back again, with the topic and the reply', () => {
    const accepted = aReceivedSuggestion({
      version: 2,
      status: 'accepted',
      acceptedInto: topic,
      reply: 'A demo reply',
    });
    const taken = restored([decision(3, { status: 'received', acceptedInto: null })], accepted);
    expect(taken).toMatchObject({ status: 'received', acceptedInto: null, reply: null });
  });

  test('follows it to another topic, and keeps the reply that it had', () => {
    const accepted = aReceivedSuggestion({
      version: 2,
      status: 'accepted',
      acceptedInto: topic,
      reply: 'A demo reply',
    });
    const other = { ...topic, id: 'noise-1a2b' };
    const moved = restored([decision(3, { acceptedInto: other })], accepted);
    expect(moved).toMatchObject({ status: 'accepted', acceptedInto: other, reply: 'A demo reply' });
  });

  test('is left to be made again where its reply is lost', () => {
    const answered = restored([decision(3, { status: 'answered' })]);
    expect(answered).toMatchObject({ status: 'received', reply: null, acceptedInto: null });
    const before = aReceivedSuggestion({ version: 2, status: 'answered', reply: 'A demo reply' });
    expect(restored([decision(3, {})], before)).toMatchObject({ status: 'answered', reply: 'A demo reply' });
  });

  test('lets a discarded one go when it would have gone', () => {
    const edits = [decision(3, { status: 'discarded' })];
    expect(restored(edits)).toMatchObject({
      status: 'discarded',
      expiresOn: '2030-01-22',
      ownExpiry: '2030-07-04',
    });
    const later = new Date('2030-01-21T23:00:00Z');
    expect(restoreSuggestion(backup, { ...known, edits, now: later })).toEqual({ put: null, why: 'expired' });
    const kept = [...edits, decision(4, { status: 'received' })];
    expect(restored(kept)).toMatchObject({
      status: 'received',
      expiresOn: '2030-07-04',
      ownExpiry: null,
      version: 5,
    });
  });

  test('before the backup was made is in it already', () => {
    expect(restored([decision(2, { status: 'declined' })])).toEqual({ ...backup, version: 3 });
  });
});

describe('Whether a table tells what was withdrawn since the backup', () => {
  const liveSince = new Date('2029-01-01T00:00:00Z');
  test.each([
    ['of today', '2030-01-20T00:20:00+01:00', true],
    ['of late yesterday, when tombstones get a day more', '2030-01-19T22:00:00+01:00', true],
    ['of yesterday', '2030-01-19T21:59:59+01:00', false],
    ['from before the table', '2028-12-31T00:20:00+01:00', false],
  ])('of a backup %s: %s, %s', (_, madeAt, isKnown) => {
    expect(withdrawalsKnown({ madeAt: new Date(madeAt), liveSince, now }, { timeZone })).toBe(isKnown);
  });

  test('not of a backup of today where the table was made since', () => {
    const times = {
      madeAt: new Date('2030-01-20T00:20:00+01:00'),
      liveSince: new Date('2030-01-20T09:00:00Z'),
      now,
    };
    expect(withdrawalsKnown(times, { timeZone })).toBe(false);
  });
});
