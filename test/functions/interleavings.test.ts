import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fault } from '../../infra/local/gate.ts';
import { ProblemError } from '../../shared/contract/client.ts';
import {
  type Accepted,
  expectAcceptedToStand,
  expectEditionsInOneRow,
  expectOnlyOfficersChangedSessions,
  type State,
  stateOf,
} from '../support/history.ts';
import { testSystem } from '../support/testSystem.ts';

// Whatever happens in whatever order, also at once and while the database fails: no slot is filled twice, and nothing
// that people decided is undone. A history is made of rounds, and what a round holds happens at once.

interface Round {
  readonly steps: readonly Step[];
  readonly disturbance: Disturbance | null;
}

type Step =
  /** The schedule fires; the day counts from 1 December 2026. Days come in any order: early, late, twice. */
  | { readonly do: 'run'; readonly day: number }
  /** An officer changes one of the sessions that exist. */
  | { readonly do: 'move'; readonly which: number; readonly days: number }
  | { readonly do: 'theme'; readonly which: number }
  | { readonly do: 'cancel'; readonly which: number }
  | { readonly do: 'reinstate'; readonly which: number }
  /** A coordinator adds a session, or changes what is to be planned. */
  | { readonly do: 'add'; readonly day: number }
  | { readonly do: 'plan'; readonly changes: PlanChanges };

interface PlanChanges {
  readonly recurrence?: { readonly rule: string };
  readonly keepPlanned?: number;
  readonly paused?: boolean;
  readonly skip?: readonly string[];
}

/** One of the round's calls to the database fails, or all from that one on: as when a function is killed. */
interface Disturbance {
  readonly fault: Fault;
  readonly at: number;
  readonly forGood: boolean;
}

const day = fc.integer({ min: -20, max: 200 });
const which = fc.nat(30);
const month = fc
  .integer({ min: 0, max: 11 })
  .map((n) => new Date(Date.UTC(2026, 11 + n)).toISOString().slice(0, 7));
const rule = fc.constantFrom(
  'FREQ=MONTHLY;BYDAY=3TH',
  'FREQ=MONTHLY;BYDAY=1MO',
  'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1',
);
const changes: fc.Arbitrary<PlanChanges> = fc.record(
  {
    keepPlanned: fc.integer({ min: 1, max: 5 }),
    paused: fc.oneof(
      { weight: 1, arbitrary: fc.constant(true) },
      { weight: 2, arbitrary: fc.constant(false) },
    ),
    skip: fc.uniqueArray(month, { maxLength: 4 }),
    recurrence: fc.record({ rule }),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('run'), day }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('move'), which, days: fc.integer({ min: -60, max: 60 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('theme'), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cancel'), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reinstate'), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('add'), day }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('plan'), changes }) },
);
const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  fault: fc.constantFrom<Fault>('reset', 'lose-answer', 'conflict', 'fail', 'throttle'),
  at: fc.integer({ min: 1, max: 8 }),
  forGood: fc.boolean(),
});
const history: fc.Arbitrary<Round[]> = fc.array(
  fc.record({
    steps: fc.array(step, { minLength: 1, maxLength: 4 }),
    disturbance: fc.option(disturbance, { freq: 3 }),
  }),
  { minLength: 1, maxLength: 10 },
);

const system = await testSystem();
/** By itself as many as 20 seconds allow; more with `INTERLEAVINGS=500 npm test -- interleavings`. */
const asked = process.env.INTERLEAVINGS;
const runs = Number(asked ?? 15);

test('no slot is filled twice and no decision undone, whatever happens in whatever order', {
  timeout: 60_000 + runs * 10_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(history, async (rounds) => {
      await begin();
      const accepted: Accepted[] = [];
      for (const round of rounds) {
        const before = await stateOf(system);
        accepted.push(...(await play(round, before)));
        const after = await stateOf(system);
        expectEditionsInOneRow(after);
        expectNoMonthFilledTwice(after);
        expectNothingLost(before, after);
        expectOnlyOfficersChangedSessions(after);
        expectAcceptedToStand(accepted, after);
        if (round.steps.every((each) => each.do !== 'plan')) expectPlanToBeHeeded(before, after);
      }
      await expectNextRunToCompleteIt();
    }),
    { numRuns: runs, ...(asked === undefined && { interruptAfterTimeLimit: 20_000 }) },
  );
});

// What holds at every moment, besides what test/support/history.ts says.

/** Automation fills a month only where it holds nothing: whatever else is in that month came later. */
function expectNoMonthFilledTwice({ sessions }: State): void {
  for (const made of sessions.filter(({ automatic }) => automatic)) {
    const others = sessions.filter((other) => other !== made && other.slot.startsWith(made.slot.slice(0, 7)));
    for (const other of others) {
      expect(other).toMatchObject({ automatic: false });
      expect(other.edition).toBeGreaterThan(made.edition);
    }
  }
}

/** A session stays, with its slot and number, cancelled ones too. */
function expectNothingLost(before: State, after: State): void {
  const kept = new Map(after.sessions.map(({ slot, edition, automatic }) => [slot, { edition, automatic }]));
  for (const { slot, edition, automatic } of before.sessions) {
    expect([slot, kept.get(slot)]).toEqual([slot, { edition, automatic }]);
  }
}

/** Automation makes nothing while the series is paused, and nothing in a month to skip. */
function expectPlanToBeHeeded(before: State, { sessions }: State): void {
  const known = new Set(before.sessions.map(({ slot }) => slot));
  const made = sessions
    .filter(({ slot, automatic }) => automatic && !known.has(slot))
    .map(({ slot }) => slot);
  if (before.series.paused) expect(made).toEqual([]);
  expect(made.filter((slot) => before.series.skip.includes(slot))).toEqual([]);
}

/** However it went: a run that nobody disturbs leaves as many planned as the series asks for, and a second nothing. */
async function expectNextRunToCompleteIt(): Promise<void> {
  const before = await stateOf(system);
  const { created, existing } = await system.runAutomation(scheduledOn(0));
  const after = await stateOf(system);
  expectEditionsInOneRow(after);
  expectNoMonthFilledTwice(after);
  expectPlanToBeHeeded(before, after);
  if (!before.series.paused) expect(created.length + existing.length).toBe(before.series.keepPlanned);
  expect((await system.runAutomation(scheduledOn(0))).created).toEqual([]);
  expect(await stateOf(system)).toEqual(after);
}

// How a history is played.

let marks = 0;

async function begin(): Promise<void> {
  system.gate.inject(null);
  system.setClock(new Date('2026-12-01T08:00:00Z'));
  await system.empty();
  await system.storeSeries();
}

/** Does all steps at once; gives what officers were told was done. */
async function play({ steps, disturbance }: Round, { sessions }: State): Promise<Accepted[]> {
  let calls = 0;
  system.gate.inject(({ calls: asked }) => {
    if (!disturbance) return null;
    const { fault, at, forGood } = disturbance;
    calls += 1;
    const hit = forGood ? calls >= at : calls === at;
    const possible = fault !== 'conflict' || asked.some((call) => call.endsWith('PutItem'));
    return hit && possible ? fault : null;
  });
  const ids = sessions.map(({ slot }) => `gare-${slot}`);
  const done = await Promise.all(
    steps.map((each) => act(each, ids).catch((error) => refused(error, disturbance !== null))),
  );
  system.gate.inject(null);
  return done.filter((each) => each !== null);
}

/** A refusal is fine where somebody else was first, where a rule says no, and where the database fails. */
function refused(error: unknown, disturbed: boolean): null {
  if (error instanceof ProblemError && ['stale', 'conflict'].includes(error.type)) return null;
  if (disturbed && !(error instanceof ProblemError && error.type === 'internal')) return null;
  throw error;
}

async function act(step: Step, ids: readonly string[]): Promise<Accepted | null> {
  if (step.do === 'run') {
    await system.runAutomation(scheduledOn(step.day));
    return null;
  }
  if (step.do === 'plan') return changePlan(step.changes);
  marks += 1;
  const theme = { en: `Demo ${marks}` };
  if (step.do === 'add') {
    const [startsAt, endsAt] = [`${dayAt(step.day)}T10:00:00Z`, `${dayAt(step.day)}T12:00:00Z`];
    const { body } = await system.coordinator.addSession({
      body: { series: 'gare', startsAt, endsAt, theme },
    });
    return { id: body.id, mark: theme.en };
  }
  const id = ids[step.which % ids.length];
  if (id === undefined) return null;
  const { body: seen, etag } = await system.officer.getSession({ params: { id } });
  const changed = {
    move: () => ({ startsAt: moved(seen.startsAt, step), endsAt: moved(seen.endsAt, step) }),
    theme: () => ({}),
    cancel: () => ({ status: 'cancelled' as const, cancellation: { reason: { en: 'Demo: closed' } } }),
    reinstate: () => ({ status: 'scheduled' as const }),
  }[step.do]();
  await system.officer.editSession({ params: { id }, ifMatch: String(etag), body: { ...changed, theme } });
  return { id, mark: theme.en };
}

async function changePlan(changes: PlanChanges): Promise<null> {
  const { etag } = await system.coordinator.getSeries({ params: { id: 'gare' } });
  const { skip, ...others } = changes;
  const body = { ...others, ...(skip && { skip: [...skip] }) };
  await system.coordinator.editSeries({ params: { id: 'gare' }, ifMatch: String(etag), body });
  return null;
}

function moved(time: string, step: Step): string {
  const days = step.do === 'move' ? step.days : 0;
  return new Date(Date.parse(time) + days * 86_400_000).toISOString();
}

function dayAt(day: number): string {
  return new Date(Date.UTC(2026, 11, 1 + day)).toISOString().slice(0, 10);
}

function scheduledOn(day: number): string {
  return `${dayAt(day)}T03:30:00Z`;
}
