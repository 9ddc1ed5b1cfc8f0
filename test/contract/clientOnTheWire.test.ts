import { describe, expect, test } from 'vitest';
import { createClient, ProblemError } from '../../shared/contract/client.ts';
import { aSession } from '../support/builders.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();
await system.storeSession(aSession());
const id = { id: 'gare-2030-01' };

/** What a client throws, or fails the test if it does not. */
async function problemOf(answer: Promise<unknown>): Promise<ProblemError> {
  const error = await answer.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ProblemError) return error;
  throw new Error(`It threw ${String(error)}.`);
}

/** A client of a server that always answers the same, and what it was asked. */
function clientOf(answer: () => Response) {
  const asked: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    asked.push(new Request(input, init));
    return answer();
  };
  const client = createClient({ base: 'https://example.org/api', token: () => 'a-token', fetch });
  return { client, asked };
}

describe('a client', () => {
  test('carries the ETag from a reading to a change, and on from there', async () => {
    const read = await system.officer.getSession({ params: id });
    const first = await system.officer.editSession({
      params: id,
      ifMatch: String(read.etag),
      body: { theme: { fr: 'Le bruit' } },
    });
    expect(first.etag).not.toBe(read.etag);
    const second = await system.officer.editSession({
      params: id,
      ifMatch: String(first.etag),
      body: { theme: null },
    });
    expect(second.body.theme).toBeNull();
  });

  test('throws what the API refuses, by its name, with everything that it says', async () => {
    const error = await problemOf(
      system.officer.editSession({ params: id, ifMatch: '"old"', body: { theme: null } }),
    );
    expect(error).toMatchObject({ name: 'ProblemError', type: 'stale', status: 412 });
    expect(error.message).toBe(`${error.problem.title}: ${error.problem.detail}`);
    const invalid = await problemOf(system.resident.listSessions({ query: { limit: '0' } }));
    expect(invalid.problem.errors).toMatchObject([{ parameter: 'limit' }]);
    const missing = await problemOf(system.resident.getSession({ params: { id: 'gare-2031-01' } }));
    expect(missing).toMatchObject({ type: 'not-found', status: 404 });
    expect(missing.headers.get('content-type')).toBe('application/problem+json');
  });

  test('sends a token where one is needed, and with reads that caches keep for others', async () => {
    const error = await problemOf(system.resident.listEdits({ params: id }));
    expect(error).toMatchObject({ type: 'unauthenticated', status: 401 });
    const { client, asked } = clientOf(() => Response.json({ sessions: [] }));
    await client.createChallenge();
    await client.listSessions();
    await client.listEdits({ params: id });
    expect(asked.map(({ headers }) => headers.get('authorization'))).toEqual([
      null,
      'Bearer a-token',
      'Bearer a-token',
    ]);
  });

  test('writes addresses that hold what they are given, and nothing that is not given', async () => {
    const { client, asked } = clientOf(() => Response.json({ sessions: [] }));
    await client.listSessions({ query: { cursor: 'a&b=c d', series: undefined } });
    await client.getSession({ params: { id: '../x?y#z' } });
    expect(asked.map(({ url }) => url)).toEqual([
      'https://example.org/api/sessions?cursor=a%26b%3Dc+d',
      'https://example.org/api/sessions/..%2Fx%3Fy%23z',
    ]);
  });

  test('sends bodies as the contract says, and none where there is none', async () => {
    const { client, asked } = clientOf(() => Response.json({}));
    await client.editSession({ params: id, ifMatch: '"x"', body: { theme: { fr: 'é' } } });
    await client.getSession({ params: id });
    const [patch, get] = asked;
    expect(patch?.headers.get('content-type')).toBe('application/merge-patch+json');
    expect(patch?.headers.get('if-match')).toBe('"x"');
    expect(await patch?.json()).toEqual({ theme: { fr: 'é' } });
    expect([get?.method, get?.headers.get('content-type')]).toEqual(['GET', null]);
  });

  test.each([
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [413, 'too-large'],
    [429, 'too-many-requests'],
    [418, 'invalid-request'],
    [500, 'unavailable'],
    [502, 'unavailable'],
    [503, 'unavailable'],
  ])('takes a %d that something before the API answers for %s', async (status, type) => {
    const { client } = clientOf(() => Response.json({ message: 'In words of its own' }, { status }));
    expect(await problemOf(client.listSessions())).toMatchObject({ status, type, problem: { status } });
  });

  test('lets through what it is told where nothing can be reached', async () => {
    const client = createClient({
      base: 'https://example.org/api',
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    await expect(client.listSessions()).rejects.toThrow(TypeError);
  });
});
