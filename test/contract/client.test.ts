import { build } from 'esbuild';
import { allPages, createClient, ProblemError } from 'op-e-kaffi/client';
import { describe, expect, test } from 'vitest';
import { root } from '../../infra/root.ts';
import { aSession } from '../support/builders.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();
for (const slot of ['2030-01', '2030-02', '2030-03']) {
  await system.storeSession(
    aSession({ slot, startsAt: `${slot}-17T16:00:00+01:00`, endsAt: `${slot}-17T18:00:00+01:00` }),
  );
}
const base = `${system.origin}/api`;
const id = 'gare-2030-01';

describe('the client that the package exports', () => {
  test('reads, with what it read named by its ETag', async () => {
    const { status, body, etag, headers } = await createClient({ base }).getSession({ params: { id } });
    expect([status, body.id, headers.get('content-type')]).toEqual([200, id, 'application/json']);
    expect(etag).toMatch(/^"[\w-]+"$/);
  });

  test('takes a fetch of its user’s, and sends it no credentials', async () => {
    const asked: [string, RequestInit | undefined][] = [];
    const client = createClient({
      base: 'https://op-e-kaffi.example/api/',
      fetch: async (address, init) => {
        asked.push([String(address), init]);
        return Response.json({ sessions: [] });
      },
    });
    expect((await client.listSessions({ query: { when: 'past', limit: '3' } })).body.sessions).toEqual([]);
    const [address, init] = asked[0] ?? [];
    expect(address).toBe('https://op-e-kaffi.example/api/sessions?when=past&limit=3');
    expect(init?.credentials).toBe('omit');
    expect([...new Headers(init?.headers)]).toEqual([]);
  });

  test('walks a listing to its end', async () => {
    const client = createClient({ base });
    const seen: string[] = [];
    for await (const { sessions } of allPages(client.listSessions, { query: { limit: '2' } })) {
      seen.push(...sessions.map((session) => session.slot));
    }
    expect(seen).toEqual(['2030-01', '2030-02', '2030-03']);
    for await (const { sessions } of allPages(client.listSessions)) expect(sessions).toHaveLength(3);
  });

  test('throws a problem as an error with its type and fields', async () => {
    const error = await createClient({ base })
      .listSessions({ query: { limit: '0' } })
      .catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 400, type: 'invalid-request' });
    expect(error.problem.errors).toEqual([{ parameter: 'limit', detail: expect.any(String) }]);
  });

  test('changes what it has read, and is told where it is stale', async () => {
    const officer = createClient({ base, token: () => system.token('officer') });
    const { etag } = await officer.getSession({ params: { id } });
    const change = { params: { id }, ifMatch: String(etag), body: { notice: { en: 'A demo notice' } } };
    const { etag: after } = await officer.editSession(change);
    expect((await officer.getSession({ params: { id } })).etag).toBe(after);
    await expect(officer.editSession(change)).rejects.toMatchObject({ status: 412, type: 'stale' });
  });

  test('sends no token to what residents do', async () => {
    let asked = 0;
    await createClient({ base, token: () => String(++asked) }).createChallenge();
    expect(asked).toBe(0);
  });

  test('gives up when its caller does', async () => {
    const stop = new AbortController();
    stop.abort();
    const reading = createClient({ base }).listSessions({}, { signal: stop.signal });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  test.each([
    [401, '{"message":"Unauthorized"}', 'unauthenticated'],
    [429, '{"message":"Too Many Requests"}', 'too-many-requests'],
    [503, '<html>CloudFront</html>', 'unavailable'],
    [504, '', 'unavailable'],
    [418, 'no tea', 'invalid-request'],
  ])('makes a problem of a %i that something else answered', async (status, body, type) => {
    const client = createClient({ base, fetch: async () => new Response(body, { status }) });
    await expect(client.listSessions()).rejects.toMatchObject({ status, type });
  });

  test('makes a problem of one that broke off', async () => {
    const headers = { 'content-type': 'application/problem+json' };
    const client = createClient({ base, fetch: async () => new Response('{"ty', { status: 409, headers }) });
    await expect(client.listSessions()).rejects.toMatchObject({ status: 409 });
  });

  test('bundles for a browser, without anything of the server', async () => {
    const { outputFiles, metafile } = await build({
      stdin: {
        contents:
          "import { createClient } from 'op-e-kaffi/client'; globalThis.api = createClient({ base: '/api' });",
        resolveDir: root,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      metafile: true,
    });
    const inputs = Object.keys(metafile.inputs).filter((path) => !path.startsWith('node_modules/zod/'));
    expect(inputs.filter((path) => !/^(shared\/(contract|model)\/|<stdin>)/.test(path))).toEqual([]);
    expect(outputFiles[0]?.contents.length).toBeLessThan(80_000);
  });
});
