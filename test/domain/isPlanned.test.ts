import { expect, it } from 'vitest';
import { isPlanned } from '../../shared/domain/isPlanned.ts';
import { aSession } from '../support/builders.ts';

const session = aSession({ startsAt: '2030-01-17T16:00:00+01:00', endsAt: '2030-01-17T18:00:00+01:00' });
const planned = (now: string, changes: Partial<typeof session> = {}, paused = false) =>
  isPlanned({ paused }, [{ ...session, ...changes }], new Date(now));

it('A session within 35 days is planned, to the second, until it ends', () => {
  expect(planned('2029-12-13T14:59:59Z')).toBe(false);
  expect(planned('2029-12-13T15:00:00Z')).toBe(true);
  expect(planned('2030-01-17T16:59:59Z')).toBe(true);
  expect(planned('2030-01-17T17:00:00Z')).toBe(false);
});

it('A cancelled one is not, and without any nothing is', () => {
  expect(planned('2030-01-01T00:00:00Z', { status: 'cancelled' })).toBe(false);
  expect(isPlanned({ paused: false }, [], new Date('2030-01-01T00:00:00Z'))).toBe(false);
});

it('Of a paused series nothing is expected', () => {
  expect(planned('2020-01-01T00:00:00Z', {}, true)).toBe(true);
});
