import { beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../shared/contract/operation.ts';
import { operations } from '../../shared/contract/operations.ts';
import { aSession } from '../support/builders.ts';
import { rawRequest } from '../support/rawRequest.ts';
import { testSystem } from '../support/testSystem.ts';

// What any HTTP client, cache or browser expects of an API, whatever it is about. Sent raw: `fetch` has manners of its
// own, which would hide these.
const listed = 'https://listed.example';
const stranger = 'https://stranger.example';
const system = await testSystem({ settings: { origins: [listed] } });
const publicCache = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

beforeAll(async () => {
  await system.storeSeries();
  for (const month of ['01', '02', '03', '04']) {
    const [startsAt, endsAt] = [`2030-${month}-17T16:00:00+01:00`, `2030-${month}-17T18:00:00+01:00`];
    await system.storeSession(aSession({ slot: `2030-${month}`, startsAt, endsAt }));
  }
});

const all: readonly Operation[] = Object.values(operations);
const addressOf = ({ path }: Operation) =>
  `/api${path.replace('{id}', path.startsWith('/series') ? 'gare' : 'gare-2030-01')}`;
const read = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  rawRequest(system.origin, { method, path, headers });

const cached = all.filter((operation) => operation.cached).map((operation) => addressOf(operation));

describe.each(cached)('%s', (path) => {
  test('is named by a strong ETag, may be kept, and says what it depends on', async () => {
    const { status, headers } = await read(path);
    expect(status).toBe(200);
    expect(headers.etag).toMatch(/^"[\w-]{22}"$/);
    expect(headers['cache-control']).toBe(publicCache);
    expect(headers.vary).toMatch(/^Authorization(, Accept-Encoding)?$/);
    expect(Math.abs(Date.parse(headers.date ?? '') - Date.now())).toBeLessThan(60_000);
  });

  test('answers 304 with the headers of the 200, and nothing else of it', async () => {
    const { headers: whole } = await read(path, { origin: stranger });
    const again = await read(path, { origin: stranger, 'if-none-match': whole.etag ?? '' });
    expect([again.status, again.text]).toEqual([304, '']);
    for (const name of [
      'etag',
      'cache-control',
      'vary',
      'access-control-allow-origin',
      'access-control-expose-headers',
    ]) {
      expect([name, again.headers[name]]).toEqual([name, whole[name]]);
      expect(whole[name]).toBeDefined();
    }
    expect(again.headers['content-type']).toBeUndefined();
    expect(again.headers['content-length']).toBeUndefined();
  });

  test('answers HEAD with the headers of GET, without a body', async () => {
    const [whole, head] = [await read(path), await read(path, {}, 'HEAD')];
    expect([head.status, head.text]).toEqual([200, '']);
    const framing = ['date', 'content-length', 'transfer-encoding'];
    const less = (headers: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => !framing.includes(name)));
    expect(less(head.headers)).toEqual(less(whole.headers));
    // No length is told rather than a wrong one.
    expect([undefined, whole.headers['content-length']]).toContain(head.headers['content-length']);
  });

  test('may be read by pages of any origin, and so may its refusals', async () => {
    for (const address of [path, `${path}?unknown=1`]) {
      const { headers } = await read(address, { origin: stranger });
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['access-control-expose-headers']).toBe('ETag, Link');
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
  });

  test('is kept nowhere, nor compressed, for who sends a token', async () => {
    const authorization = `Bearer ${await system.token('officer')}`;
    const { headers } = await read(path, { authorization, 'accept-encoding': 'gzip, br' });
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.etag).toMatch(/^"/);
  });
});

describe('a long listing', () => {
  const path = '/api/sessions?limit=4';

  test.each([
    ['gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['GZIP', 'gzip'],
  ])('comes compressed to who accepts %s', async (accepted, encoding) => {
    const plain = await read(path);
    // This one unpacks.
    const response = await fetch(system.origin + path, { headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Authorization, Accept-Encoding');
    // Other bytes under the same strong tag would be a lie.
    expect(response.headers.get('etag')).toBe(`W/${plain.headers.etag}`);
    expect(await response.text()).toBe(plain.text);
  });

  test.each(['', 'identity', 'gzip;q=0, br;q=0', 'zstd'])(
    'comes as it is to who accepts "%s"',
    async (accepted) => {
      const { headers, text } = await read(path, { 'accept-encoding': accepted });
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers.vary).toBe('Authorization, Accept-Encoding');
      expect(JSON.parse(text).sessions).toHaveLength(4);
    },
  );

  test('is a 304 to who has the compressed one, under its name', async () => {
    const { headers: whole } = await read(path, { 'accept-encoding': 'gzip' });
    const again = await read(path, { 'accept-encoding': 'gzip', 'if-none-match': whole.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers.etag).toBe(whole.etag);
    expect(again.headers.vary).toBe(whole.vary);
  });

  test('is answered to HEAD as it is to GET, compressed too', async () => {
    const accepts = { 'accept-encoding': 'gzip' };
    const [whole, head] = [await read(path, accepts), await read(path, accepts, 'HEAD')];
    expect([head.status, head.text]).toEqual([200, '']);
    for (const name of ['etag', 'content-encoding', 'vary', 'content-type'])
      expect([name, head.headers[name]]).toEqual([name, whole.headers[name]]);
  });

  test('goes on by Link, to its end, each session once', async () => {
    const seen: string[] = [];
    let next: string | undefined = '/api/sessions?limit=3';
    while (next) {
      const { headers, text } = await read(next);
      seen.push(...JSON.parse(text).sessions.map(({ slot }: { slot: string }) => slot));
      next = /^<([^>]*)>; rel="next"$/.exec(headers.link ?? '')?.[1];
      expect(headers.link === undefined).toBe(next === undefined);
    }
    expect(seen).toEqual(['2030-01', '2030-02', '2030-03', '2030-04']);
  });
});

test('what officers change is never compressed, so that its tag stays what If-Match takes', async () => {
  await system.storeSession(aSession({ notice: { en: 'A long demo notice. '.repeat(90) } }));
  const { headers, text } = await read('/api/sessions/gare-2030-01', { 'accept-encoding': 'gzip, br' });
  expect(text.length).toBeGreaterThan(1000);
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers.etag).toMatch(/^"/);
});

describe('static files', () => {
  test.each(['/openapi.json', '/docs', '/docs/swagger-ui.js'])(
    '%s has a tag, a 304 and a compressed form',
    async (path) => {
      const plain = await read(path);
      expect(plain.headers.etag).toMatch(/^"[\w-]{22}"$/);
      expect((await read(path, { 'if-none-match': plain.headers.etag ?? '' })).status).toBe(304);
      const { headers } = await read(path, { 'accept-encoding': 'br' });
      const packed = plain.text.length >= 1000;
      expect(headers['content-encoding']).toBe(packed ? 'br' : undefined);
      expect(headers.etag).toBe(packed ? `W/${plain.headers.etag}` : plain.headers.etag);
      expect(headers.vary).toBe('Accept-Encoding');
    },
  );
});

describe('OPTIONS', () => {
  const preflight = (operation: Operation, origin: string) =>
    read(addressOf(operation), { origin, 'access-control-request-method': operation.method }, 'OPTIONS');
  const who = all.map((operation) => [operation.id, operation] as const);

  test.each(who)('tells pages whether they may use %s', async (_, operation) => {
    const seen = { any: ['*', '*'], listed: [listed, undefined], own: [undefined, undefined] }[
      operation.origins
    ];
    for (const [i, origin] of [listed, stranger].entries()) {
      const { status, headers } = await preflight(operation, origin);
      expect(status).toBe(204);
      expect(headers.allow?.split(', ')).toEqual(expect.arrayContaining([operation.method, 'OPTIONS']));
      expect(headers['access-control-allow-origin']).toBe(seen[i]);
      expect(headers['access-control-allow-credentials']).toBeUndefined();
      expect(headers.vary).toContain('Origin');
      if (seen[i] === undefined) continue;
      expect(headers['access-control-allow-methods']?.split(', ')).toContain(operation.method);
      const names = (headers['access-control-allow-headers'] ?? '').toLowerCase().split(', ');
      expect(names).toEqual(
        expect.arrayContaining(['content-type', ...Object.keys(operation.headers ?? {})]),
      );
      expect(names).not.toContain('authorization');
    }
  });
});

describe('CORS of what residents send', () => {
  test.each([
    ['GET', '/api/challenge', {}],
    ['POST', '/api/suggestions', { 'content-type': 'application/json' }],
    ['GET', '/api/suggestion', { receipt: 'nonsense' }],
    ['DELETE', '/api/suggestion', { receipt: 'nonsense' }],
  ])('%s %s is for listed origins, refused or not', async (method, path, more) => {
    const mine = await read(path, { ...more, origin: listed }, method);
    expect(mine.headers['access-control-allow-origin']).toBe(listed);
    const other = await read(path, { ...more, origin: stranger }, method);
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
    for (const { headers } of [mine, other]) {
      expect(headers.vary).toContain('Origin');
      expect(headers['cache-control']).toContain('no-store');
    }
  });
});

describe('refusals', () => {
  test('say when to try again, where the database does not answer', async () => {
    system.gate.inject(() => 'throttle');
    const { status, headers } = await read('/api/sessions');
    system.gate.inject(null);
    expect(status).toBe(503);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  test('say how to sign in', async () => {
    const { status, headers } = await read('/api/suggestions');
    expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer']);
  });

  test('of a method say which there are', async () => {
    const { status, headers } = await read('/api/sessions', {}, 'PUT');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
  });
});
