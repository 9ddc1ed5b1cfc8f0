import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../infra/environment.ts';
import type { Call } from '../../infra/local/iam.ts';
import { ProblemError } from '../../shared/contract/client.ts';
import { type FunctionId, functionIds, tasks } from '../../shared/contract/operations.ts';
import { tableIds, tables } from '../../shared/storage/tables.ts';
import type { Fault } from '../support/databaseFaults.ts';
import { aSuggestion } from '../support/desk.ts';
import { exercisesOn } from '../support/exercises.ts';
import { type TestSystem, testSystem } from '../support/testSystem.ts';

// Every function that asks the database, through every fault, at its first, middle and last call, once and for good:
// it answers as promised within its time, and the store holds all of its work or nothing of it.

const faults: Readonly<Record<string, Fault>> = {
  'told to slow down': 'throttle',
  'answered with an error of the database': 'fail',
  'cut off': 'reset',
  'left without an answer': 'hang',
  'answered slowly': { delay: 600 },
  'answered when nobody waits for it any more': { delay: 1300 },
  'in conflict with another transaction': 'conflict',
  'done, but its answer is lost': 'lose-answer',
};

const asking = functionIds.filter((id) => tablesOf(id).length > 0);
/** A system for each, so that what one stores is not taken for another's work. */
const systems = new Map(await Promise.all(asking.map(async (id) => [id, await testSystem()] as const)));

/** Long after the runs that are exercised. */
const expiresAt = Date.parse('2030-07-04T00:00:00Z') / 1000;

/** Milliseconds that a function may take. */
const timeLimit = 10_000;

describe.concurrent.each(asking)('%s', (id) => {
  test('answers as promised and leaves nothing half done, whichever call fails and how', async () => {
    const system = systems.get(id);
    if (!system) throw new Error(`There is no system for ${id}.`);
    const exercise = (await exercisesOn(system))[id];
    if (!exercise) throw new Error(`${id} has no exercise in test/support/exercises.ts.`);
    if (id === 'remindOfficers') await system.store('suggestions', aSuggestion({ expiresAt })); // something to tell
    await (await exercise())(); // it has started
    const prepared = await exercise();
    const calls: (readonly Call[])[] = [];
    system.gate.inject(({ by, calls: asked }) => {
      if (by === id) calls.push(asked);
      return null;
    });
    const undisturbed = await run(system, id, prepared);
    system.gate.inject(null);
    expect(undisturbed.outcome).toBe('ok');
    if (id === 'remindOfficers') expect(undisturbed.changed).toEqual([expect.stringContaining(told)]);

    const positions = [...new Set([1, Math.ceil(calls.length / 2), calls.length])];
    // First what passes: after long trouble the SDK tries no more than once, until something works again.
    for (const forGood of [false, true]) {
      for (const [how, fault] of Object.entries(faults)) {
        for (const at of positions) {
          if (fault === 'conflict' && !calls[at - 1]?.some((call) => call.endsWith('PutItem'))) continue;
          const act = await exercise();
          system.gate.inject(({ by, number }) =>
            by === id && (forGood ? number >= at : number === at) ? fault : null,
          );
          const { outcome, changed } = await run(system, id, act);
          system.gate.inject(null);
          const where = `call ${at} of ${calls.length} ${how}${forGood ? ', and all after it' : ''}`;
          expect([where, outcome]).toEqual([where, expect.toBeOneOf(allowed(id, fault, forGood))]);
          expect([where, changed]).toEqual([
            where,
            expect.toBeOneOf(whole(id, outcome, undisturbed.changed)),
          ]);
        }
      }
    }
  });
});

/** How long a function waits for an answer of the database before it asks again, in milliseconds. */
const patience = 1000;

/**
 * A passing fault is overcome, and one that stays is told, unless it only makes things slow. But a withdrawal whose
 * answer is lost meets its own work at the second try, which no receipt may tell from any that leads nowhere; and so
 * may one that comes late.
 */
function allowed(id: FunctionId, fault: Fault, forGood: boolean): string[] {
  const late = typeof fault === 'object' && 'delay' in fault && fault.delay > patience;
  const slow = typeof fault === 'object' && !late;
  if (forGood && !slow) return ['unavailable'];
  const again = fault === 'lose-answer' || late;
  if (id === 'postFollowPage' && again) return ['ok', 'about:blank']; // it reads too; a page names no problem
  if (id !== 'withdrawSuggestion' || !again) return ['ok'];
  return fault === 'lose-answer' ? ['not-found'] : ['ok', 'not-found'];
}

/**
 * All of its work, or nothing where it could not tell. Officers are told last: a reminder that fails has told nobody,
 * so that the one that is sent again is not the second.
 */
function whole(id: FunctionId, outcome: string, work: string[]): string[][] {
  if (outcome !== 'unavailable') return [work];
  return id === 'remindOfficers' ? [[]] : [work, []];
}

/** How a message to the officers begins, as it is printed here. */
const told = 'To the officers: ';

/** How a call ends, and its work: `sessions changed`, an entry for each stored item, and what officers are told. */
async function run(
  system: TestSystem,
  id: FunctionId,
  act: () => Promise<unknown>,
): Promise<{ outcome: string; changed: string[] }> {
  const before = await dump(system);
  system.output.splice(0);
  const start = Date.now();
  const outcome = await act().then(
    () => 'ok',
    (error: unknown) => outcomeOf(id, error),
  );
  const took = Date.now() - start;
  if (took > timeLimit) return { outcome: `late: ${took} ms`, changed: [] };
  const messages = system.output.filter((line) => line.startsWith(told));
  return { outcome, changed: [...difference(before, await dump(system)), ...messages] };
}

/** A refusal by its type; a page's, which has none, by its status. A task has none to give: it fails, and is called again. */
function outcomeOf(id: FunctionId, error: unknown): string {
  if (id in tasks) return 'unavailable';
  if (!(error instanceof ProblemError)) throw error;
  const comes = Number(error.headers.get('retry-after'));
  if (error.status !== 503) return error.type;
  return comes > 0 ? 'unavailable' : '503 without Retry-After';
}

type Dump = ReadonlyMap<string, unknown>;

async function dump(system: TestSystem): Promise<Dump> {
  const all = new Map<string, unknown>();
  for (const id of tableIds) {
    const { partition, sort }: { partition: string; sort?: string } = tables[id].key;
    for (const row of await system.rows(id)) {
      all.set(`${id} ${row[partition]} ${sort ? row[sort] : ''}`, row);
    }
  }
  return all;
}

function difference(before: Dump, after: Dump): string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys
    .filter((key) => !isDeepStrictEqual(before.get(key), after.get(key)))
    .map((key) => `${key.split(' ')[0]} ${before.has(key) ? (after.has(key) ? 'changed' : 'gone') : 'added'}`)
    .sort();
}
