import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restoreSession } from '../../shared/domain/restoreSession.ts';
import { aSession } from '../support/builders.ts';

const now = '2030-02-01T10:00:00Z';
const backup = aSession({ version: 5, sequence: 2, theme: { en: 'As in the backup' } });
const standing = { live: null, recorded: 5, replaceNewer: false, isNumberTaken: false, now };
const count = fc.nat({ max: 20 });

describe('A session that is lost', () => {
  test('comes back as it is where nobody has changed it since', () => {
    expect(restoreSession(backup, standing)).toEqual({ put: { ...backup, version: 6 }, why: 'missing' });
  });

  test('comes back as changed now where it was, with a sequence above any that it can have had', () => {
    const { put } = restoreSession(backup, { ...standing, recorded: 8 });
    expect(put).toEqual({ ...backup, version: 9, sequence: 6, changedAt: now, updatedAt: now });
  });

  test('stays away where another one has its number', () => {
    const verdict = restoreSession(backup, { ...standing, isNumberTaken: true });
    expect(verdict).toEqual({ put: null, why: 'number-taken' });
  });
});

describe('A session that is there', () => {
  const newer = aSession({ version: 6, sequence: 3, theme: { en: 'Newer' } });
  const anew = aSession({ version: 5, announcedAt: now, topics: [] });

  test('stays where it is newer, whatever number others have', () => {
    const verdict = restoreSession(backup, { ...standing, live: newer, recorded: 6, isNumberTaken: true });
    expect(verdict).toEqual({ put: null, why: 'newer' });
  });

  test('gives way where it is newer and that is asked for', () => {
    const verdict = restoreSession(backup, { ...standing, live: newer, recorded: 6, replaceNewer: true });
    expect(verdict).toEqual({
      put: { ...backup, version: 7, sequence: 4, changedAt: now, updatedAt: now },
      why: 'newer-replaced',
    });
  });

  test('stays where it differs in what counts and dates writes alone', () => {
    const live = { ...backup, version: 9, sequence: 7, updatedAt: now, changedAt: now };
    expect(restoreSession(backup, { ...standing, live, replaceNewer: true })).toEqual({
      put: null,
      why: 'same',
    });
  });

  test('gives way where it was made anew, unless it was changed more often than the lost one', () => {
    expect(restoreSession(backup, { ...standing, live: anew }).why).toBe('older');
    expect(restoreSession(backup, { ...standing, live: { ...anew, version: 6 } }).why).toBe('newer');
    expect(restoreSession(backup, { ...standing, live: { ...newer, version: 5 } }).why).toBe('newer');
  });

  test('stays, above its edit records, where these would keep it from being edited', () => {
    const live = { ...newer, version: 6 };
    expect(restoreSession(backup, { ...standing, live, recorded: 8, isNumberTaken: true })).toEqual({
      put: { ...live, version: 9 },
      why: 'lifted',
    });
  });
});

test('Whatever is written has a version above all others and never a lower sequence; a second time writes nothing', () => {
  const sessions = fc.record({
    version: count,
    sequence: count,
    announcedAt: fc.constantFrom(now, backup.announcedAt),
  });
  fc.assert(
    fc.property(sessions, fc.option(sessions), count, fc.boolean(), (old, there, recorded, replaceNewer) => {
      const before = aSession({ ...old, theme: { en: 'Old' } });
      const live = there && aSession({ ...there, theme: { en: 'There' } });
      const { put } = restoreSession(before, { ...standing, live, recorded, replaceNewer });
      if (!put) return;
      expect(put.version).toBeGreaterThan(Math.max(recorded, live?.version ?? 0));
      expect(put.sequence).toBeGreaterThanOrEqual(live?.sequence ?? before.sequence);
      expect(restoreSession(before, { ...standing, live: put, recorded, replaceNewer }).put).toBe(null);
    }),
  );
});
