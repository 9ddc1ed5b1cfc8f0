import { describe, expect, test } from 'vitest';
import { restoreSeries } from '../../shared/domain/restoreSeries.ts';
import { aSeries } from '../support/builders.ts';

const now = '2030-02-01T10:00:00Z';
const backup = aSeries({ version: 5, lastEdition: 7, paused: true });
const standing = { live: null, recorded: 0, replaceNewer: false, highestEdition: 0, now };

describe('The last edition of a series that is restored', () => {
  test.each([
    ['as in the backup', null, 0, 7],
    ['of the session with the highest number', null, 9, 9],
    ['of what stands there', aSeries({ version: 1, lastEdition: 8 }), 0, 8],
    ['of the highest of all', aSeries({ version: 1, lastEdition: 8 }), 9, 9],
  ])('is that %s', (_, live, highestEdition, lastEdition) => {
    expect(restoreSeries(backup, { ...standing, live, highestEdition }).put?.lastEdition).toBe(lastEdition);
  });

  test('is raised to that of its sessions where the series stays', () => {
    const live = aSeries({ version: 6, lastEdition: 7 });
    const verdict = restoreSeries(backup, { ...standing, live, highestEdition: 9 });
    expect(verdict).toEqual({ put: { ...live, version: 7, lastEdition: 9 }, why: 'lifted' });
  });
});

test('A series comes back above its edit records, dated now where it was changed since', () => {
  expect(restoreSeries(backup, { ...standing, recorded: 4 }).put).toEqual({ ...backup, version: 6 });
  const put = { ...backup, version: 9, updatedAt: now };
  expect(restoreSeries(backup, { ...standing, recorded: 8 }).put).toEqual(put);
});

test('A series stays where it was changed since, unless that is asked for', () => {
  const live = aSeries({ version: 5, lastEdition: 7 });
  expect(restoreSeries(backup, { ...standing, live })).toEqual({ put: null, why: 'newer' });
  expect(restoreSeries(backup, { ...standing, live, replaceNewer: true })).toEqual({
    put: { ...backup, version: 6, updatedAt: now },
    why: 'newer-replaced',
  });
});

test('A series that is older gives way, such as the documented one that automation wrote anew', () => {
  const live = aSeries({ version: 2, lastEdition: 4 });
  expect(restoreSeries(backup, { ...standing, live }).why).toBe('older');
});

test('A series that automation alone has written since is the same', () => {
  const live = { ...backup, version: 6, updatedAt: now, lastEdition: 8 };
  expect(restoreSeries(backup, { ...standing, live })).toEqual({ put: null, why: 'same' });
});
