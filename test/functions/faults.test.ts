import { afterEach, describe, expect, test } from 'vitest';
import { tablesOf } from '../../infra/environment.ts';
import { ProblemError } from '../../shared/contract/client.ts';
import { type FunctionId, functionIds, operations, tasks } from '../../shared/contract/operations.ts';
import type { Fault } from '../support/databaseFaults.ts';
import { exercisesOn } from '../support/exercises.ts';
import { everyRow, testSystem } from '../support/testSystem.ts';

const system = await testSystem();
const exercises = await exercisesOn(system);
afterEach(() => system.gate.inject(null));

/** Functions that ask the database; without one there is no fault. */
const asking = functionIds.filter((id) => tablesOf(id).length > 0);
/** Operations that write. */
const writing = Object.values(operations).flatMap(({ id, method }) => (method === 'GET' ? [] : [id]));

/** Seconds by which a machine that is busy with other tests may be late. */
const slack = 1;

// Each function is there before anything goes wrong: what it does while it starts is none of this.
for (const id of asking) {
  const act = await exercises[id]();
  await act();
}

/** How a call ended: `ok`, or the status of its problem; a task has none and fails. */
async function outcomeOf(
  act: () => Promise<unknown>,
): Promise<{ outcome: string; retryAfter: string | null }> {
  try {
    await act();
    return { outcome: 'ok', retryAfter: null };
  } catch (error) {
    if (!(error instanceof ProblemError)) return { outcome: 'failed', retryAfter: null };
    return { outcome: String(error.status), retryAfter: error.headers.get('retry-after') };
  }
}

describe('while the database is in trouble for good', () => {
  test.each<Fault>(['throttle', 'fail', 'reset', 'hang', 'conflict'])(
    '(%s) every function says so within ten seconds, and stores nothing',
    async (fault) => {
      const acts = [];
      for (const id of asking) acts.push([id, await exercises[id]()] as const);
      const before = await everyRow(system);
      system.gate.inject(() => fault);
      await Promise.all(
        acts.map(async ([id, act]) => {
          const start = Date.now();
          const { outcome, retryAfter } = await outcomeOf(act);
          expect([id, outcome]).toEqual([id, Object.hasOwn(tasks, id) ? 'failed' : '503']);
          if (outcome === '503')
            expect([id, Number(retryAfter)]).toEqual([id, expect.toSatisfy((n) => n > 0)]);
          expect(Date.now() - start).toBeLessThan(10_000);
        }),
      );
      expect(await everyRow(system)).toEqual(before);
    },
  );

  test('a command is given up after 3.5 seconds, and a conflict after 5 and one round more', async () => {
    const secondsFor = async (id: FunctionId, fault: Fault) => {
      const act = await exercises[id]();
      system.gate.inject(({ calls }) => (fault === 'hang' || calls.length > 1 ? fault : null));
      const start = performance.now();
      await outcomeOf(act);
      system.gate.inject(null);
      return (performance.now() - start) / 1000;
    };
    const waits = await secondsFor('getSession', 'hang');
    expect(waits).toBeGreaterThan(3);
    expect(waits).toBeLessThan(3.5 + slack);
    const requests = system.gate.count.get('editSession') ?? 0;
    const retries = await secondsFor('editSession', 'conflict');
    expect(retries).toBeGreaterThan(4.5);
    expect(retries).toBeLessThan(5 + slack);
    // Each round reads and writes.
    expect((system.gate.count.get('editSession') ?? 0) - requests).toBeGreaterThan(10);
  });

  test('and its answers alone are lost, what is written is written whole', async () => {
    for (const id of writing) {
      const act = await exercises[id]();
      system.gate.inject(({ by }) => (by === id ? 'lose-answer' : null));
      const { outcome } = await outcomeOf(act);
      system.gate.inject(null);
      expect([id, outcome]).toEqual([id, expect.toBeOneOf(['ok', '503', '404'])]);
    }
    await everythingIsWhole();
  });
});

describe('while the database is in trouble once', () => {
  test.each(asking)('%s overcomes it', async (id) => {
    for (const fault of ['fail', 'reset'] as const) {
      const act = await exercises[id]();
      system.gate.inject(({ by, number }) => (by === id && number === 1 ? fault : null));
      expect([fault, await outcomeOf(act)]).toMatchObject([fault, { outcome: 'ok' }]);
      system.gate.inject(null);
    }
  });

  test('a function that is told to slow down does so, and goes on', async () => {
    system.gate.inject(({ number }) => (number <= 2 ? 'throttle' : null));
    expect(await outcomeOf(await exercises.getSession())).toMatchObject({ outcome: 'ok' });
  });

  test.each(asking)('%s overcomes an answer that is lost, at whichever of its requests', async (id) => {
    const counting = await exercises[id]();
    const requests = await system.requestsBy(id, counting);
    for (let at = 1; at <= Math.min(requests, 7); at += 1) {
      const act = await exercises[id]();
      system.gate.inject(({ by, number }) => (by === id && number === at ? 'lose-answer' : null));
      // A repeated withdrawal can't be told from one of a receipt that leads nowhere.
      const fine = ['withdrawSuggestion', 'postFollowPage'].includes(id) ? ['ok', '404'] : ['ok'];
      expect([at, (await outcomeOf(act)).outcome]).toEqual([at, expect.toBeOneOf(fine)]);
      system.gate.inject(null);
    }
    await everythingIsWhole();
  });

  test.each(asking)('and slow, %s waits', async (id) => {
    const act = await exercises[id]();
    system.gate.inject(({ by }) => (by === id ? { delay: 30 } : null));
    expect(await outcomeOf(act)).toMatchObject({ outcome: 'ok' });
  });

  test('no function logs an outage as a mistake of its own', () => {
    const bugs = system.output.filter((line) => line.includes('"event":"bug"'));
    expect(bugs).toEqual([]);
  });
});

/** Fails if a session has changed without a record of it, or a record stands for a change that was not made. */
async function everythingIsWhole(): Promise<void> {
  const edits = await system.rows('edits');
  const versions = new Map<string, number>();
  for (const { series, slot, version } of await system.rows('sessions')) {
    const target = `session ${series}-${slot}`;
    versions.set(target, Number(version));
    const recorded = edits.filter((edit) => edit.target === target).map((edit) => Number(edit.version));
    if (Number(version) > 1) expect([target, Math.max(0, ...recorded)]).toEqual([target, version]);
  }
  for (const { target, version } of edits) {
    if (!String(target).startsWith('session ')) continue;
    expect([target, Number(version)]).toEqual([
      target,
      expect.toSatisfy((n) => n <= (versions.get(String(target)) ?? 0)),
    ]);
  }
}
