import { describe, expect, it } from 'vitest';
import { isPlanned } from '../../shared/domain/isPlanned.ts';
import { planEditions } from '../../shared/domain/planEditions.ts';
import type { Series } from '../../shared/model/Series.ts';
import type { Session } from '../../shared/model/Session.ts';
import { aSeries, aSession } from '../support/builders.ts';
import { effort } from '../support/effort.ts';

const session = aSession({ startsAt: '2030-01-17T16:00:00+01:00', endsAt: '2030-01-17T18:00:00+01:00' });
const planned = (now: string, changes: Partial<Session> = {}, series: Partial<Series> = {}) =>
  isPlanned(aSeries(series), [{ ...session, ...changes }], new Date(now));
const withRule = (recurrence: Partial<Series['recurrence']>) => ({
  recurrence: { ...aSeries().recurrence, ...recurrence },
});

describe('A session is planned', () => {
  it('within 35 days, to the day in its zone, until its day is over', () => {
    expect(planned('2029-12-12T22:59:59Z')).toBe(false);
    expect(planned('2029-12-12T23:00:00Z')).toBe(true);
    expect(planned('2030-01-17T22:59:59Z')).toBe(true);
    expect(planned('2030-01-17T23:00:00Z')).toBe(false);
  });

  it('until the last of its days is over, where it goes past midnight', () => {
    const endsAt = '2030-01-18T01:00:00+01:00';
    expect(planned('2030-01-18T22:59:59Z', { endsAt })).toBe(true);
    expect(planned('2030-01-18T23:00:00Z', { endsAt })).toBe(false);
  });

  it('if it takes place: a cancelled one is not, and without any nothing is', () => {
    expect(planned('2030-01-01T00:00:00Z', { status: 'cancelled' })).toBe(false);
    expect(isPlanned(aSeries(), [], new Date('2030-01-01T00:00:00Z'))).toBe(false);
  });
});

describe('None is expected', () => {
  const none = (now: string, series: Partial<Series>) => isPlanned(aSeries(series), [], new Date(now));

  it('of a closed series', () => {
    expect(none('2030-01-01T00:00:00Z', { closed: true })).toBe(true);
  });

  it('of a paused series', () => {
    expect(none('2030-01-01T00:00:00Z', { paused: true })).toBe(true);
  });

  it('while the rule has no meeting within 35 days', () => {
    // The third Thursdays of March, June, …: 21 March 2030 is 35 days after 14 February.
    const quarterly = withRule({ rule: 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=3TH' });
    expect(none('2030-02-13T12:00:00Z', quarterly)).toBe(true);
    expect(none('2030-02-14T12:00:00Z', quarterly)).toBe(false);
    expect(none('2030-03-21T12:00:00Z', quarterly)).toBe(false);
    expect(none('2030-03-22T12:00:00Z', quarterly)).toBe(true);
  });

  it('where the 35 days reach into a third month', () => {
    const first = withRule({ rule: 'FREQ=MONTHLY;BYMONTH=3;BYMONTHDAY=1' });
    expect(none('2030-01-25T12:00:00Z', first)).toBe(false);
    expect(none('2030-01-24T12:00:00Z', first)).toBe(true);
  });

  it('before the first month and after the last', () => {
    const spring = withRule({ from: '2030-03', until: '2030-05' });
    expect(none('2030-02-01T12:00:00Z', spring)).toBe(true);
    expect(none('2030-03-01T12:00:00Z', spring)).toBe(false);
    expect(none('2030-05-16T12:00:00Z', spring)).toBe(false);
    expect(none('2030-05-17T12:00:00Z', spring)).toBe(true);
  });

  it('but in months to skip', () => {
    expect(none('2030-01-01T12:00:00Z', { skip: ['2030-01'] })).toBe(false);
  });
});

// The same rules are looked at above, day by day where it matters: mutants need not wait for this.
describe.skipIf(effort === 0)('A daily run that does its work', () => {
  it.each([
    ['third Thursdays', {}],
    ['second Tuesdays', { rule: 'FREQ=MONTHLY;BYDAY=2TU' }],
    [
      'last Fridays, not in August and December',
      { rule: 'FREQ=MONTHLY;BYDAY=-1FR;BYMONTH=1,2,3,4,5,6,7,9,10,11' },
    ],
    ['every second month', { rule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO' }],
    ['a fifth Friday, where there is one', { rule: 'FREQ=MONTHLY;BYDAY=5FR' }],
    ['once a year', { rule: 'FREQ=MONTHLY;BYMONTH=6;BYDAY=1SA' }],
    ['some months of one year', { from: '2030-03', until: '2030-06' }],
  ])('never leaves a series without a session in sight: %s', (_, changes) => {
    const series = aSeries({ keepPlanned: 1, ...withRule({ from: '2030-01', ...changes }) });
    const sessions: Session[] = [];
    for (let day = Date.parse('2030-01-01T03:30:00Z'); day < Date.parse('2031-04-01'); day += 86_400_000) {
      const now = new Date(day);
      const { create } = planEditions(series, sessions, now.toISOString().slice(0, 10));
      sessions.push(...create.map((plan) => aSession(plan)));
      expect([now, isPlanned(series, sessions, now)]).toEqual([now, true]);
    }
  });
});
