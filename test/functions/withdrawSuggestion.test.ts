import { afterEach, describe, expect, test } from 'vitest';
import type { Suggestion } from '../../shared/model/Suggestion.ts';
import { aReceipt, aSuggestion, ask, holding, midnight } from '../support/desk.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { aDraft, post } from '../support/suggestions.ts';
import { solvedChallenge, testSystem } from '../support/testSystem.ts';

const system = await testSystem({ settings: { origins: ['https://listed.example'] } });
await system.storeSeries();

afterEach(() => {
  system.gate.inject(null);
  system.setClock(new Date());
});

const requestOf =
  (method: string) =>
  (receipt: string, headers: Record<string, string> = {}) =>
    ask(system, null, method, '/suggestion', { headers: { receipt, ...headers } });
const withdraw = requestOf('DELETE');
const follow = requestOf('GET');

async function stored(changes: Partial<Suggestion> = {}): Promise<{ receipt: string; id: string }> {
  const { receipt, id } = aReceipt();
  await system.store('suggestions', aSuggestion({ ...changes, id }));
  return { receipt, id };
}

const rowOf = async (id: string) => (await system.rows('suggestions')).find((row) => row.id === id);

/** Everything of an answer that its receiver gets, but for the time at which it was sent. */
async function bytesOf(response: Response): Promise<string> {
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return JSON.stringify([response.status, headers, await response.text()]);
}

describe('withdrawSuggestion', () => {
  test('erases everything but the id, and when that goes too', async () => {
    const { receipt, id } = await stored({
      text: 'Zxqv-words',
      reply: 'Zxqv-reply',
      session: 'gare-2026-12',
      topic: 'lighting-7f3k',
      status: 'answered',
      handled: { at: '2026-01-01T00:00:00Z', by: 'officer' },
      version: 4,
    });
    const response = await withdraw(receipt);
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await rowOf(id)).toEqual({ id, expiresAt: expect.any(Number) });
    for (const table of ['suggestions', 'edits', 'sessions'] as const)
      expect(JSON.stringify(await system.rows(table))).not.toContain('Zxqv');
  });

  test('is done once: then it is not found, for withdrawing and following alike', async () => {
    const { receipt } = await stored();
    expect((await withdraw(receipt)).status).toBe(204);
    await expectProblem(await withdraw(receipt), 'not-found');
    await expectProblem(await follow(receipt), 'not-found');
  });

  test('is done once, though ten ask at once', async () => {
    const { receipt } = await stored();
    const answers = await Promise.all(Array.from({ length: 10 }, () => withdraw(receipt)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array(9).fill(404)]);
  });

  test.each([
    ['12:00:00', 1],
    ['00:00:00', 1],
    ['21:59:50', 1],
    ['22:00:10', 2],
    ['23:59:50', 2],
  ])(
    'at %s leaves a tombstone until the midnight after a challenge or a pass of now has expired',
    async (time, midnights) => {
      const { receipt, id } = await stored();
      const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
      // From the midnight after, since a day may have an hour more or less.
      const untilMidnight = 86_400 - (hours * 3600 + minutes * 60 + seconds);
      system.setClock(new Date((midnight(2) - untilMidnight) * 1000));
      expect((await withdraw(receipt)).status).toBe(204);
      expect(await rowOf(id)).toEqual({ id, expiresAt: midnight(1 + midnights) });
    },
  );

  test('does not let the same challenge be used again, whatever is sent with it', async () => {
    const challenge = await solvedChallenge(system);
    const { receipt } = await holding(await post(system, { challenge, ...aDraft() }), 201);
    expect((await withdraw(String(receipt))).status).toBe(204);
    const before = await system.rows('suggestions');
    await expectProblem(await post(system, { challenge, ...aDraft() }), 'conflict');
    await expectProblem(await post(system, { challenge, ...aDraft({ text: 'Autre texte.' }) }), 'conflict');
    expect(await system.rows('suggestions')).toEqual(before);
    await expectProblem(await follow(String(receipt)), 'not-found');
  });

  test('does not find what has expired, though it is in the table still, and leaves it alone', async () => {
    const expiresAt = midnight(3);
    const { receipt, id } = await stored({ expiresAt });
    system.setClock(new Date(expiresAt * 1000));
    const before = await rowOf(id);
    await expectProblem(await withdraw(receipt), 'not-found');
    expect(await rowOf(id)).toEqual(before);
    system.setClock(new Date((expiresAt - 5) * 1000));
    expect((await withdraw(receipt)).status).toBe(204);
  });

  test('is done, though told as not found, where the database’s answer to it was lost', async () => {
    const { receipt, id } = await stored();
    let asked = 0;
    system.gate.inject(() => (++asked === 1 ? 'lose-answer' : null));
    await expectProblem(await withdraw(receipt), 'not-found');
    expect(asked).toBe(2);
    expect(await rowOf(id)).toEqual({ id, expiresAt: expect.any(Number) });
  });

  test('tells a typing error from a receipt that nobody has, and needs one', async () => {
    await expectProblem(await withdraw('typo'), 'invalid-receipt');
    await expectProblem(await withdraw(aReceipt().receipt), 'not-found');
    await expectFlaw(await ask(system, null, 'DELETE', '/suggestion'), 'receipt');
  });

  test('takes the receipt as it was typed', async () => {
    const { receipt } = await stored();
    expect((await withdraw(` ${receipt.toLowerCase().replaceAll('-', ' ')}`)).status).toBe(204);
  });

  test('leaves other suggestions alone', async () => {
    const other = await stored();
    const before = await rowOf(other.id);
    const { receipt } = await stored();
    await withdraw(receipt);
    expect(await rowOf(other.id)).toEqual(before);
  });
});

describe('An unknown, an expired and a withdrawn receipt', () => {
  /** Calls with each of them in turn, and with another unknown one. */
  async function each<T>(act: (receipt: string) => Promise<T>): Promise<T[]> {
    const expired = await stored({ expiresAt: midnight(), text: 'Zxqv', reply: 'Zxqv' });
    const withdrawn = await stored();
    expect((await withdraw(withdrawn.receipt)).status).toBe(204);
    const results: T[] = [];
    for (const { receipt } of [aReceipt(), expired, withdrawn, aReceipt()]) results.push(await act(receipt));
    return results;
  }

  test.each([
    ['GET', {}],
    ['DELETE', {}],
    ['GET', { origin: 'https://listed.example' }],
    ['DELETE', { origin: 'https://other.example' }],
    ['GET', { authorization: 'Bearer nonsense' }],
  ])('get the same answer to %s with %j, byte for byte', async (method, headers) => {
    const answers = await each(async (receipt) => bytesOf(await requestOf(method)(receipt, headers)));
    expect(answers[0]).toContain('/problems/not-found');
    expect(new Set(answers).size).toBe(1);
  });

  test('get the same answer to GET and to DELETE', async () => {
    const answers = await each(async (receipt) => [
      await bytesOf(await follow(receipt)),
      await bytesOf(await withdraw(receipt)),
    ]);
    expect(new Set(answers.flat()).size).toBe(1);
  });

  test('are one request to the database each', async () => {
    await follow(aReceipt().receipt); // its first call opens the connection
    const counts = await each(async (receipt) => [
      await system.requestsBy('followSuggestion', () => follow(receipt)),
      await system.requestsBy('withdrawSuggestion', () => withdraw(receipt)),
    ]);
    expect(counts).toEqual(Array(4).fill([1, 1]));
  });

  test('leave no trace in what is logged', () => {
    expect(system.output).toEqual([]);
  });
});
