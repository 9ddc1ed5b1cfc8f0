import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthNumber, monthNumbered } from '../../shared/domain/month.ts';
import { newSession, type SessionPlan } from '../../shared/domain/newSession.ts';
import { type Plan, planEditions } from '../../shared/domain/planEditions.ts';
import { checkRule } from '../../shared/domain/recurrence.ts';
import type { Series } from '../../shared/model/Series.ts';
import type { Session } from '../../shared/model/Session.ts';
import type { Venue } from '../../shared/model/Venue.ts';
import { aSeries } from '../support/builders.ts';
import { runs } from '../support/effort.ts';
import { refusalOf } from '../support/refusalOf.ts';
import { type MonthlyRule, monthlyDays, ruleText } from './monthlyDays.ts';

function venue(name: string): Venue {
  return { name, address: '1, rue de la Démo', locality: 'Luxembourg', stepFree: null, directions: null };
}

const gare = aSeries({ lastEdition: 3, version: 7, updatedAt: '2026-01-02T10:00:00Z' });

/** A series like gare but for these, and with a recurrence like its but for those. */
function series(other: Partial<Series> = {}, recurrence: Partial<Series['recurrence']> = {}): Series {
  return { ...gare, ...other, recurrence: { ...gare.recurrence, ...recurrence } };
}

function createdSlots(plan: Plan): string[] {
  return plan.create.map(({ slot }) => slot);
}

/** Writes the plan down, as a run of the function does. */
function apply(plan: Plan, before: Series): { sessions: Session[]; series: Series } {
  const sessions: Session[] = [];
  let after = before;
  for (const planned of plan.create) {
    const written = newSession(after, planned, '2026-01-20T04:30:00+01:00');
    sessions.push(written.session);
    after = written.series;
  }
  return { sessions, series: after };
}

describe('planEditions', () => {
  test('plans the next third Thursday', () => {
    expect(planEditions(gare, [{ slot: '2026-01' }], '2026-01-16')).toEqual({
      create: [
        {
          slot: '2026-02',
          startsAt: '2026-02-19T16:00:00+01:00',
          endsAt: '2026-02-19T18:00:00+01:00',
          venue: null,
          dateConfirmed: true,
        },
      ],
      existing: [],
      skipped: [],
    });
  });

  test('counts today as not yet past, and yesterday as past', () => {
    expect(createdSlots(planEditions(gare, [], '2026-01-15'))).toEqual(['2026-01']);
    expect(createdSlots(planEditions(gare, [], '2026-01-16'))).toEqual(['2026-02']);
  });

  test('keeps as many planned as the series says, and fills the gaps among them', () => {
    const plan = planEditions(series({ keepPlanned: 4 }), [{ slot: '2026-03' }], '2026-02-01');
    expect(createdSlots(plan)).toEqual(['2026-02', '2026-04', '2026-05']);
    expect(plan.existing).toEqual(['gare-2026-03']);
  });

  test('leaves a month alone that any session fills, be it an extra one only', () => {
    const plan = planEditions(gare, [{ slot: '2026-02-3' }, { slot: '2026-02-2' }], '2026-02-01');
    expect(plan).toEqual({ create: [], existing: ['gare-2026-02-2'], skipped: [] });
  });

  test('takes a session moved here from another month for that month’s', () => {
    const movedToFebruary = { slot: '2026-01', startsAt: '2026-02-05T16:00:00+01:00' };
    expect(createdSlots(planEditions(gare, [movedToFebruary], '2026-01-20'))).toEqual(['2026-02']);
  });

  test('passes over skipped months, and says so', () => {
    const plan = planEditions(series({ skip: ['2026-08', '2027-08'], keepPlanned: 2 }), [], '2026-07-20');
    expect(createdSlots(plan)).toEqual(['2026-09', '2026-10']);
    expect(plan.skipped).toEqual([{ slot: '2026-08', why: 'skip' }]);
  });

  test('creates no more than there are edition numbers left, and says which slots stay free', () => {
    const last = series({ lastEdition: 99_999, keepPlanned: 3 });
    const plan = planEditions(last, [], '2026-07-01');
    expect(plan.create.map(({ slot }) => slot)).toEqual(['2026-07']);
    expect(plan.skipped).toEqual([
      { slot: '2026-08', why: 'no-number' },
      { slot: '2026-09', why: 'no-number' },
    ]);
  });

  test('has nothing to do for a series that is closed, paused or not', () => {
    for (const paused of [false, true]) {
      const plan = planEditions(series({ closed: true, paused, skip: ['2026-07'] }), [], '2026-07-01');
      expect(plan).toEqual({ create: [], existing: [], skipped: [] });
    }
  });

  test('creates nothing while the series is paused, and says which slots stay free', () => {
    const paused = series({ paused: true, keepPlanned: 3, skip: ['2026-08'] });
    expect(planEditions(paused, [{ slot: '2026-07' }], '2026-07-01')).toEqual({
      create: [],
      existing: ['gare-2026-07'],
      skipped: [
        { slot: '2026-08', why: 'skip' },
        { slot: '2026-09', why: 'paused' },
        { slot: '2026-10', why: 'paused' },
      ],
    });
  });

  test('plans nothing after the last month, and waits for the first', () => {
    const summer = series({ keepPlanned: 12 }, { from: '2026-06', until: '2026-07' });
    expect(createdSlots(planEditions(summer, [], '2026-01-01'))).toEqual(['2026-06', '2026-07']);
    expect(planEditions(summer, [], '2026-08-01')).toEqual({ create: [], existing: [], skipped: [] });
  });

  test('looks ten years ahead and no further', () => {
    const leapDays = series({ keepPlanned: 12 }, { rule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29' });
    expect(createdSlots(planEditions(leapDays, [], '2026-02-28'))).toEqual(['2028-02', '2032-02']);
    expect(createdSlots(planEditions(leapDays, [], '2026-03-01'))).toEqual(['2028-02', '2032-02', '2036-02']);
  });

  test('plans no slot after the century that slots can name', () => {
    const plan = planEditions(series({ keepPlanned: 12 }), [], '2099-11-01');
    expect(createdSlots(plan)).toEqual(['2099-11', '2099-12']);
  });

  test('leaves a date on a public holiday for an officer to confirm', () => {
    const planned: SessionPlan[] = [];
    for (let year = 2026; year <= 2040; year++)
      planned.push(...planEditions(series({ keepPlanned: 12 }), [], `${year}-01-01`).create);
    expect(planned).toHaveLength(15 * 12);
    const onHolidays = planned.filter(({ dateConfirmed }) => !dateConfirmed);
    expect(onHolidays.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
      '2030-08-15',
      '2034-05-18',
      '2039-05-19',
    ]);
  });

  test('gives venues their turn, and a skipped month changes nobody’s', () => {
    const venues = [venue('A'), venue('B'), venue('C')];
    const names = (plan: Plan) =>
      Object.fromEntries(plan.create.map((planned) => [planned.slot, planned.venue?.name]));

    const all = names(planEditions(series({ venues, keepPlanned: 6 }), [], '2026-01-01'));
    expect(Object.values(all).join('')).toMatch(/^(ABCABC|BCABCA|CABCAB)$/);

    const skipping = names(
      planEditions(series({ venues, keepPlanned: 5, skip: ['2026-03'] }), [], '2026-01-01'),
    );
    const { '2026-03': _, ...others } = all;
    expect(skipping).toEqual(others);
  });

  test('gives each venue its turn also where there is no meeting every month', () => {
    const quarterly = { rule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=3TH', from: '2026-01' };
    const venues = [venue('A'), venue('B'), venue('C')];
    const plan = planEditions(series({ venues, keepPlanned: 6 }, quarterly), [], '2026-01-01');
    expect(plan.create.map(({ venue }) => venue?.name)).toEqual(['A', 'B', 'C', 'A', 'B', 'C']);
  });

  test('agrees with plain calendar arithmetic on third Thursdays for 35 years of days', () => {
    // The third Thursday is the one Thursday from the 15th to the 21st.
    const thirdThursdays: string[] = [];
    for (let day = Date.UTC(2025, 0, 1); day < Date.UTC(2061, 0, 1); day += 86_400_000) {
      const date = new Date(day);
      const inThirdWeek = date.getUTCDate() >= 15 && date.getUTCDate() <= 21;
      if (date.getUTCDay() === 4 && inThirdWeek) thirdThursdays.push(date.toISOString().slice(0, 10));
    }
    fc.assert(
      fc.property(dayOf2025To2060, fc.integer({ min: 1, max: 12 }), (today, keepPlanned) => {
        const expected = thirdThursdays.filter((day) => day >= today).slice(0, keepPlanned);
        const { create } = planEditions(series({ keepPlanned }), [], today);
        expect(create.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(expected);
      }),
      runs(30),
    );
  });
});

const dayOf2025To2060 = fc
  .integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2059, 11, 31) })
  .map((milliseconds) => new Date(milliseconds).toISOString().slice(0, 10));

/** A rule that names one day in a month at most. */
const monthlyRule: fc.Arbitrary<MonthlyRule> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('1TH', '2TU', '3TH', '4MO', '5FR', '-1FR', '-2WE').map((day) => ({ byDay: [day] })),
      fc.constantFrom(1, 15, 28, 29, 30, 31, -1, -31).map((day) => ({ byMonthDay: [day] })),
      fc
        .constantFrom(1, 3, -1, -3)
        .map((position) => ({ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], bySetPos: [position] })),
    ),
    fc.record(
      {
        interval: fc.integer({ min: 1, max: 4 }),
        byMonth: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 6, maxLength: 12 }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([day, months]) => ({ ...day, ...months }));

/** A session as far as planning may look at it, and further. */
type Held = Pick<Session, 'slot' | 'status' | 'startsAt'>;

/** What may have become of a month before automation comes by: the sessions whose slots are in it. */
const fates: Readonly<Record<string, (month: string) => Held[]>> = {
  'nothing yet': () => [],
  planned: (month) => [{ slot: month, status: 'scheduled', startsAt: `${month}-15T16:00:00Z` }],
  cancelled: (month) => [{ slot: month, status: 'cancelled', startsAt: `${month}-15T16:00:00Z` }],
  'moved within the month': (month) => [
    { slot: month, status: 'scheduled', startsAt: `${month}-02T16:00:00Z` },
  ],
  'moved to the next month': (month) => [
    { slot: month, status: 'scheduled', startsAt: `${monthNumbered(monthNumber(month) + 1)}-02T16:00:00Z` },
  ],
  'an extra one besides': (month) => [
    { slot: month, status: 'scheduled', startsAt: `${month}-15T16:00:00Z` },
    { slot: `${month}-2`, status: 'scheduled', startsAt: `${month}-22T16:00:00Z` },
  ],
  'cancelled, and one added instead': (month) => [
    { slot: month, status: 'cancelled', startsAt: `${month}-15T16:00:00Z` },
    { slot: `${month}-2`, status: 'scheduled', startsAt: `${month}-22T16:00:00Z` },
  ],
};

/** A series on some day: its rule, its settings, what officers skip, what has become of the months around. */
const situation = fc
  .record({
    today: dayOf2025To2060,
    rule: monthlyRule,
    keepPlanned: fc.integer({ min: 1, max: 12 }),
    paused: fc.integer({ min: 0, max: 9 }).map((tenth) => tenth === 0),
    // Months are counted from today's.
    from: fc.option(fc.integer({ min: -20, max: 20 })),
    lasts: fc.option(fc.integer({ min: 0, max: 40 })),
    skip: fc.uniqueArray(fc.integer({ min: -3, max: 24 }), { maxLength: 10 }),
    fates: fc.array(fc.constantFrom(...Object.keys(fates)), { minLength: 30, maxLength: 30 }),
    venues: fc.integer({ min: 0, max: 4 }),
    lastEdition: fc.integer({ min: 0, max: 500 }),
  })
  .map(({ today, rule, from, lasts, skip, venues, fates: fateOf, ...settings }) => {
    const around = (offset: number) => monthNumbered(monthNumber(today) + offset);
    const until = lasts === null ? null : around((from ?? -20) + lasts);
    const taken = fateOf.flatMap((fate, index) => fates[fate]?.(around(index - 3)) ?? []);
    return {
      today,
      rule,
      taken,
      series: series(
        { ...settings, skip: skip.map(around), venues: ['A', 'B', 'C', 'D'].slice(0, venues).map(venue) },
        { rule: ruleText(rule), from: from === null ? null : around(from), until },
      ),
    };
  })
  .filter(({ series }) => {
    try {
      checkRule(series.recurrence);
      return true;
    } catch (error) {
      // One that gives no day, or none before it ends, is refused; anything else would be a mistake here.
      const { at, detail } = refusalOf(() => {
        throw error;
      });
      if (at[0] === '#/recurrence/until' || detail.includes('no day')) return false;
      throw error;
    }
  });

/** The days by the rule, today or later, in the ten years that planning looks ahead. Plain Date arithmetic. */
function daysToCome({ recurrence }: Series, rule: MonthlyRule, today: string): string[] {
  const first = monthNumber(recurrence.from ?? '2000-01');
  return Array.from({ length: 120 }, (_, index) => monthNumber(today) + index)
    .filter((number) => number >= first && (number - first) % (rule.interval ?? 1) === 0)
    .map(monthNumbered)
    .filter((month) => recurrence.until === null || month <= recurrence.until)
    .flatMap((month) => monthlyDays(rule, month))
    .filter((day) => day >= today);
}

const monthOf = (text: string) => text.slice(0, 7);

describe('Whatever has happened before', () => {
  test('the next editions exist after a run, and nothing else was made', () => {
    fc.assert(
      fc.property(situation, ({ today, rule, taken, series }) => {
        const wanted = daysToCome(series, rule, today)
          .filter((day) => !series.skip.includes(monthOf(day)))
          .slice(0, series.keepPlanned);
        const filled = new Set(taken.map(({ slot }) => monthOf(slot)));
        const missing = wanted.filter((day) => !filled.has(monthOf(day)));

        const plan = planEditions(series, taken, today);

        expect(plan.create.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(
          series.paused ? [] : missing,
        );
        expect(createdSlots(plan)).toEqual(series.paused ? [] : missing.map(monthOf));
        expect(plan.existing).toEqual(
          wanted.filter((day) => filled.has(monthOf(day))).map((day) => `gare-${monthOf(day)}`),
        );
        const paused = plan.skipped.filter(({ why }) => why === 'paused').map(({ slot }) => slot);
        expect(paused).toEqual(series.paused ? missing.map(monthOf) : []);
      }),
      runs(100),
    );
  });

  test('a slot passed over is one that officers skip, to come and before the last one wanted', () => {
    fc.assert(
      fc.property(situation, ({ today, rule, taken, series }) => {
        const days = daysToCome(series, rule, today);
        const wanted = days.filter((day) => !series.skip.includes(monthOf(day))).slice(0, series.keepPlanned);
        const end = wanted.length === series.keepPlanned ? (wanted.at(-1) ?? '') : '2999';
        const expected = days.filter((day) => day < end && series.skip.includes(monthOf(day))).map(monthOf);

        const { skipped } = planEditions(series, taken, today);
        expect(skipped.filter(({ why }) => why === 'skip').map(({ slot }) => slot)).toEqual(expected);
      }),
      runs(30),
    );
  });

  test('edition numbers go on without a gap', () => {
    fc.assert(
      fc.property(situation, ({ today, taken, series }) => {
        const plan = planEditions(series, taken, today);
        const written = apply(plan, series);
        const numbers = plan.create.map((_, index) => series.lastEdition + 1 + index);
        expect(written.sessions.map(({ edition }) => edition)).toEqual(numbers);
        expect(written.series.lastEdition).toBe(series.lastEdition + numbers.length);
      }),
      runs(30),
    );
  });

  test('a second run finds its work done', () => {
    fc.assert(
      fc.property(situation, ({ today, taken, series }) => {
        const first = planEditions(series, taken, today);
        const written = apply(first, series);
        const second = planEditions(written.series, [...taken, ...written.sessions], today);
        expect(second.create).toEqual([]);
        expect(second.skipped).toEqual(first.skipped);
        const ids = [...first.existing, ...createdSlots(first).map((slot) => `gare-${slot}`)];
        expect(second.existing).toEqual(ids.sort());
      }),
      runs(30),
    );
  });

  test('neither the order of sessions matters, nor their status, nor the past', () => {
    fc.assert(
      fc.property(situation, fc.infiniteStream(fc.nat()), ({ today, taken, series }, random) => {
        const ranked = taken.map((session) => ({ session, rank: random.next().value ?? 0 }));
        const shuffled = ranked.sort((a, b) => a.rank - b.rank).map(({ session }) => session);
        const bare = taken
          .map(({ slot }) => ({ slot }))
          .filter(({ slot }) => monthOf(slot) >= monthOf(today));
        const plan = planEditions(series, taken, today);
        expect(planEditions(series, shuffled, today)).toEqual(plan);
        expect(planEditions(series, bare, today)).toEqual(plan);
      }),
      runs(30),
    );
  });

  test('a slot has the same venue, whenever it is planned and whatever became of the others', () => {
    fc.assert(
      fc.property(situation, ({ today, taken, series }) => {
        const planned = planEditions(series, taken, today).create.at(-1);
        if (!planned) return;
        const untouched = { ...series, keepPlanned: 1, skip: [] };
        const [alone] = planEditions(untouched, [], `${planned.slot}-01`).create;
        expect(alone).toEqual(planned);
        expect(planned.venue === null).toBe(series.venues.length === 0);
      }),
      runs(30),
    );
  });

  test('years of runs, at odd times and some twice, leave one session a month, numbered in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 27 }), { minLength: 40, maxLength: 80 }),
        fc.integer({ min: 2, max: 12 }),
        (pauses, keepPlanned) => {
          let current = series({ keepPlanned });
          const sessions: Session[] = [];
          const clock = new Date(Date.UTC(2026, 0, 16));
          for (const days of [0, ...pauses]) {
            clock.setUTCDate(clock.getUTCDate() + days);
            const written = apply(planEditions(current, sessions, clock.toISOString().slice(0, 10)), current);
            sessions.push(...written.sessions);
            current = written.series;
          }
          const first = monthNumber('2026-02');
          expect(sessions.map(({ slot }) => slot)).toEqual(
            sessions.map((_, index) => monthNumbered(first + index)),
          );
          expect(sessions.map(({ edition }) => edition)).toEqual(sessions.map((_, index) => 4 + index));
        },
      ),
      runs(3),
    );
  });
});

describe('newSession', () => {
  const planned = {
    slot: '2026-02',
    startsAt: '2026-02-19T16:00:00+01:00',
    endsAt: '2026-02-19T18:00:00+01:00',
    venue: venue('A'),
    dateConfirmed: false,
  };

  test('writes the next edition, and moves the series on by one', () => {
    const written = newSession(gare, planned, '2026-01-20T04:30:00.123+01:00');
    expect(written.session).toEqual({
      ...planned,
      series: 'gare',
      edition: 4,
      movedFrom: null,
      timeZone: 'Europe/Luxembourg',
      status: 'scheduled',
      cancellation: null,
      cancelledAt: null,
      theme: null,
      notice: null,
      topics: [],
      visitors: null,
      announcedAt: '2026-01-20T03:30:00Z',
      updatedAt: '2026-01-20T03:30:00Z',
      changedAt: '2026-01-20T03:30:00Z',
      sequence: 0,
      version: 1,
    });
    expect(written.series).toEqual({
      ...gare,
      lastEdition: 4,
      version: 7,
      updatedAt: '2026-01-20T03:30:00Z',
    });
  });

  test('does not let the series get older by a late run', () => {
    expect(newSession(gare, planned, '2026-01-01T03:30:00Z').series.updatedAt).toBe(gare.updatedAt);
  });
});
