import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Client, ProblemError } from '../../shared/contract/client.ts';
import { monthNumber, monthNumbered } from '../../shared/domain/month.ts';
import type { Series } from '../../shared/model/Series.ts';
import { type MonthlyRule, monthlyDays, ruleText } from '../domain/monthlyDays.ts';
import type { Fault } from '../support/databaseFaults.ts';
import { runs } from '../support/effort.ts';
import {
  type Accepted,
  expectAcceptedToStand,
  expectEditionsInOneRow,
  expectOnlyOfficersChangedSeries,
  expectOnlyOfficersChangedSessions,
  type State,
  stateOf,
} from '../support/history.ts';
import { testSystem } from '../support/testSystem.ts';
import { meetingOf, onTheWall, wantedMeetings } from '../support/wantedMeetings.ts';

// Whatever happens in whatever order, also at once and while the database fails: no slot is filled twice, and nothing
// that people decided is undone. A history begins with a plan and goes on in rounds: what a round holds happens at
// once.

interface Round {
  readonly steps: readonly Step[];
  readonly disturbance: Disturbance | null;
}

type Step =
  /** The schedule fires. Days come in any order: early, late, twice; some at an hour that is the next day there. */
  | { readonly do: 'run'; readonly day: number; readonly hour: string }
  /** An officer moves one of the sessions that exist, or changes something else of it. */
  | { readonly do: 'move'; readonly which: number; readonly days: number }
  | { readonly do: 'edit'; readonly which: number; readonly changes: SessionPatch }
  /** A coordinator adds a session, counts editions that nobody recorded, or changes what is to be planned. */
  | { readonly do: 'add'; readonly day: number }
  | { readonly do: 'count'; readonly editions: number }
  | { readonly do: 'plan'; readonly changes: SeriesPatch };

type SessionPatch = NonNullable<Parameters<Client['editSession']>[0]['body']>;
type SeriesPatch = NonNullable<Parameters<Client['editSeries']>[0]['body']>;

/** One of the round's calls to the database fails, or all from that one on: as when a function is killed. */
interface Disturbance {
  readonly fault: Fault;
  readonly at: number;
  readonly forGood: boolean;
}

/** Rules that give a day in whichever month they begin. The first of a month is a public holiday now and then. */
const rules: readonly MonthlyRule[] = [
  { byDay: ['3TH'] },
  { byDay: ['-1FR'] },
  { byMonthDay: [1] },
  { interval: 2, byMonthDay: [-1] },
];

/** When histories begin. No meeting ends in the hour after it. */
const now = '2026-12-01T08:00:00Z';
const isOver = (endsAt: string) => Date.parse(endsAt) <= Date.parse(now);

/**
 * Months count from December 2026, days from its first. Many are days on which some rule has a meeting, and all are in
 * few months: so a run meets what was decided before, even in the few histories of `npm test`.
 */
const month = (number: number) => monthNumbered(monthNumber('2026-12') + number);
const months = (range: { min: number; max: number }) => fc.integer(range).map(month);
const meetingDays = [0, 1, 2, 3].flatMap((number) =>
  rules.flatMap((rule) => monthlyDays(rule, month(number))),
);
const day = fc.oneof(
  fc.integer({ min: -20, max: 110 }),
  fc.constantFrom(...meetingDays.map((each) => (Date.parse(each) - Date.parse('2026-12-01')) / 86_400_000)),
);
const which = fc.nat(30);
const venues = ['A demo café', 'Another demo café', 'A third demo café'].map((name) => ({
  name,
  address: '1, rue de la Démo',
  locality: 'Luxembourg',
  stepFree: null,
  directions: null,
}));

const weighing = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

/** What officers change of a session besides its date. They write its theme each time: here it is all they do. */
const theThemeAlone = fc.constant({});
const cancelled = fc.constant({
  status: 'cancelled' as const,
  cancellation: { reason: { en: 'Demo: closed' } },
});
const reinstated = fc.constant({ status: 'scheduled' as const });
const topic = fc.constant({ subject: 'noise', title: { en: 'Demo topic' } });
const ofSession: fc.Arbitrary<SessionPatch> = fc.oneof(
  theThemeAlone,
  weighing(2, cancelled),
  reinstated,
  fc.record({ venue: fc.constantFrom(null, ...venues) }),
  fc.record({ notice: fc.constantFrom(null, { en: 'Demo notice' }) }),
  fc.record({ dateConfirmed: fc.boolean() }),
  // None: an agenda is emptied by a change of its own, and each change here says its theme.
  fc.record({ topics: fc.array(topic, { minLength: 1, maxLength: 2 }) }),
);

const winter = { months: [11, 12, 1, 2], startTime: '14:00', endTime: '15:30' };
const hours = fc.constantFrom(
  { startTime: '16:00', endTime: '18:00' },
  { startTime: '09:30', endTime: '11:00' },
);
const recurrence = fc
  .record({
    rule: fc.constantFrom(...rules.map(ruleText)),
    hours,
    seasons: fc.subarray([winter]),
    from: fc.option(months({ min: -20, max: 2 })),
    until: fc.option(months({ min: 3, max: 9 }), { freq: 2 }),
  })
  .map(({ hours, ...others }) => ({ ...others, ...hours }));
const ofPlan: fc.Arbitrary<SeriesPatch> = fc.record(
  {
    recurrence,
    venues: fc.subarray(venues),
    keepPlanned: fc.integer({ min: 1, max: 5 }),
    paused: fc.constantFrom(true, false, false),
    skip: fc.uniqueArray(months({ min: 0, max: 7 }), { maxLength: 4 }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const hour = fc.constantFrom('03:30', '03:30', '23:30');
const days = fc.integer({ min: -60, max: 60 });
const step: fc.Arbitrary<Step> = fc.oneof(
  weighing(5, fc.record({ do: fc.constant('run'), day, hour })),
  weighing(2, fc.record({ do: fc.constant('move'), which, days })),
  weighing(6, fc.record({ do: fc.constant('edit'), which, changes: ofSession })),
  weighing(2, fc.record({ do: fc.constant('add'), day })),
  weighing(1, fc.record({ do: fc.constant('count'), editions: fc.integer({ min: 1, max: 3 }) })),
  weighing(3, fc.record({ do: fc.constant('plan'), changes: ofPlan })),
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
  { minLength: 3, maxLength: 10 },
);

const system = await testSystem();
const histories = runs(6);

test('no slot is filled twice and no decision undone, whatever happens in whatever order', {
  timeout: 60_000 + histories.numRuns * 10_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(ofPlan, history, day, async (plan, rounds, lastDay) => {
      await begin();
      await editSeries(() => plan);
      const accepted: Accepted[] = [];
      for (const round of rounds) {
        const before = await stateOf(system);
        accepted.push(...(await play(round, before)));
        const after = await stateOf(system);
        expectEditionsInOneRow(after);
        expectNoMonthFilledTwice(after);
        expectNothingLost(before, after);
        expectSetDatesToLieAhead(before, after);
        expectOnlyOfficersChangedSessions(after);
        expectOnlyOfficersChangedSeries(after);
        expectAcceptedToStand(accepted, after);
        const fired = round.steps.flatMap((each) => (each.do === 'run' ? [scheduledAt(each)] : []));
        if (round.steps.every((each) => each.do !== 'plan')) expectPlanToBeHeeded(before, after, fired);
      }
      await expectNextRunToCompleteIt(scheduledAt({ day: lastDay, hour: '03:30' }));
    }),
    histories,
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

/** Sessions stay, cancelled ones too. What is new of them and of the plan is what officers wrote since then. */
function expectNothingLost(before: State, after: State): void {
  expectChangedAsRecorded('plan', planOf(before), planOf(after));
  for (const was of before.sessions) {
    const is = after.sessions.find(({ slot }) => slot === was.slot);
    expectChangedAsRecorded(was.slot, was, is ?? { row: {}, edits: [] });
  }
}

/** Officers set no date that is over. Automation, whose clock is when it is due, may be late. */
function expectSetDatesToLieAhead(before: State, { sessions }: State): void {
  const known = new Map(before.sessions.map(({ slot, row }) => [slot, row.endsAt]));
  const set = sessions.filter(({ slot, automatic, row }) =>
    known.has(slot) ? known.get(slot) !== row.endsAt : !automatic,
  );
  expect(set.filter(({ row }) => isOver(row.endsAt))).toEqual([]);
}

/** A row, and what officers did to it. */
interface Recorded extends Pick<State['sessions'][number], 'edits'> {
  readonly row: object;
}

/** The series without what counts its sessions. */
function planOf({ series: { lastEdition: _, updatedAt: __, version: ___, ...row }, plans }: State): Recorded {
  return { row, edits: plans };
}

/** Records stay, and nothing of the row is other than before but what further ones name. */
function expectChangedAsRecorded(of: string, was: Recorded, is: Recorded): void {
  expect([of, is.edits.slice(0, was.edits.length)]).toEqual([of, was.edits]);
  const since = is.edits.slice(was.edits.length);
  const changed = since.flatMap(({ changes }) => changes.map(({ field }) => field));
  const apart = since.length > 0 ? [...changed, ...noted] : [];
  const rest = ({ row }: Recorded) =>
    Object.fromEntries(Object.entries(row).filter(([field]) => !apart.includes(field)));
  expect([of, rest(is)]).toEqual([of, rest(was)]);
}

/** What every write of a session notes besides. */
const noted = ['movedFrom', 'version', 'updatedAt', 'changedAt', 'cancelledAt', 'sequence'];

/** What automation made is what the series wants, as of the run that made it; nothing while it is paused. */
function expectPlanToBeHeeded({ series, sessions }: State, after: State, fired: readonly string[]): void {
  const known = new Set(sessions.map(({ slot }) => slot));
  for (const { row } of after.sessions.filter(({ slot, automatic }) => automatic && !known.has(slot))) {
    expect(series.paused).toBe(false);
    const madeBy = String(row.announcedAt);
    expect(fired).toContain(madeBy);
    const { timeZone } = series.recurrence;
    expect(row.timeZone).toBe(timeZone);
    expect(wantedAt(madeBy, series)).toContainEqual(meetingOf(row, timeZone));
  }
}

/** The meetings that are to be there after a run at that moment. */
function wantedAt(moment: string, series: Series) {
  const rule = rules.find((each) => ruleText(each) === series.recurrence.rule) ?? {};
  return wantedMeetings(series, rule, onTheWall(moment, series.recurrence.timeZone).slice(0, 10));
}

/** However it went: after a run that nobody disturbs all is there that the series wants, and a second does nothing. */
async function expectNextRunToCompleteIt(moment: string): Promise<void> {
  const before = await stateOf(system);
  const { created, existing } = await system.runAutomation(moment);
  const after = await stateOf(system);
  expectEditionsInOneRow(after);
  expectNoMonthFilledTwice(after);
  expectNothingLost(before, after);
  expectPlanToBeHeeded(before, after, [moment]);
  const filled = [...created, ...existing].map((id) => id.slice('gare-'.length, 'gare-2026-12'.length));
  const wanted = wantedAt(moment, before.series).map(({ slot }) => slot);
  if (!before.series.paused) expect(filled.sort()).toEqual(wanted);
  expect((await system.runAutomation(moment)).created).toEqual([]);
  expect(await stateOf(system)).toEqual(after);
}

// How a history is played.

let marks = 0;

/** What an earlier history still writes meets no series of its version. */
let firstVersion = 0;

async function begin(): Promise<void> {
  system.gate.inject(null);
  system.setClock(new Date(now));
  await system.empty();
  firstVersion += 1000;
  await system.storeSeries({ version: firstVersion });
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
    await system.runAutomation(scheduledAt(step));
    return null;
  }
  if (step.do === 'plan') return editSeries(() => step.changes);
  if (step.do === 'count') {
    return editSeries(({ lastEdition }) => ({ lastEdition: lastEdition + step.editions }));
  }
  marks += 1;
  const theme = { en: `Demo ${marks}` };
  if (step.do === 'add') {
    const [startsAt, endsAt] = [`${dayAt(step.day)}T10:00:00Z`, `${dayAt(step.day)}T12:00:00Z`];
    return unlessOver(endsAt, async () => {
      const body = { series: 'gare', startsAt, endsAt, theme };
      const { body: added } = await system.coordinator.addSession({ body });
      return { id: added.id, mark: theme.en };
    });
  }
  const id = ids[step.which % ids.length];
  if (id === undefined) return null;
  const { body: seen, etag } = await system.officer.getSession({ params: { id } });
  const changes = step.do === 'move' ? moved(seen, step.days) : step.changes;
  return unlessOver(changes.endsAt, async () => {
    await system.officer.editSession({ params: { id }, ifMatch: String(etag), body: { ...changes, theme } });
    return { id, mark: theme.en };
  });
}

/** Sets a date that is over in vain: it is refused, for that. Any other is set. */
async function unlessOver<T>(endsAt: string | undefined, set: () => Promise<T>): Promise<T | null> {
  try {
    return await set();
  } catch (error) {
    const flaws = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
    const refusedForIt = flaws.some((flaw) => 'pointer' in flaw && flaw.pointer === '#/endsAt');
    if (endsAt !== undefined && isOver(endsAt) && refusedForIt) return null;
    throw error;
  }
}

async function editSeries(changes: (seen: { lastEdition: number }) => SeriesPatch): Promise<null> {
  const { body: seen, etag } = await system.coordinator.getSeries({ params: { id: 'gare' } });
  const body = changes(seen);
  await system.coordinator.editSeries({ params: { id: 'gare' }, ifMatch: String(etag), body });
  return null;
}

function moved({ startsAt, endsAt }: { startsAt: string; endsAt: string }, days: number): SessionPatch {
  const later = (time: string) => new Date(Date.parse(time) + days * 86_400_000).toISOString();
  return { startsAt: later(startsAt), endsAt: later(endsAt) };
}

function dayAt(day: number): string {
  return new Date(Date.UTC(2026, 11, 1 + day)).toISOString().slice(0, 10);
}

function scheduledAt({ day, hour }: { day: number; hour: string }): string {
  return `${dayAt(day)}T${hour}:00Z`;
}
