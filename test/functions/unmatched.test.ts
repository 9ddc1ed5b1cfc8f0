import { describe, expect, test } from 'vitest';
import type { Operation } from '../../shared/contract/operation.ts';
import { operations } from '../../shared/contract/operations.ts';
import { API, matchPath } from '../../shared/contract/path.ts';
import { aSession } from '../support/builders.ts';
import { expectProblem } from '../support/problems.ts';
import { rawRequest } from '../support/rawRequest.ts';
import { testSystem } from '../support/testSystem.ts';

const listed = 'https://listed.example';
const system = await testSystem({ settings: { origins: [listed, 'https://other-listed.example'] } });
await system.storeSeries();
await system.storeSession(aSession());

const all: readonly Operation[] = Object.values(operations);
const filled = (path: string) =>
  `/api${path.replace('{id}', path.includes('series') ? 'gare' : 'gare-2030-01')}`;
const paths = [...new Set(all.map(({ path }) => path))];
const tokens = async () => ({ authorization: `Bearer ${await system.token('coordinator')}` });

/**
 * The methods that a path has, by the contract; HEAD where anybody may read. What is called `discard` could be an id, too,
 * though none has that form.
 */
function methodsOf(path: string): string[] {
  const here = all.filter((operation) => matchPath(API + operation.path, filled(path).split('/')));
  const heads = here.some(({ method, auth }) => method === 'GET' && auth === 'public') ? ['HEAD'] : [];
  return [...here.map(({ method }) => method), ...heads];
}

describe('a path that does not exist', () => {
  test.each([
    '/api',
    '/api/',
    '/api/nowhere',
    '/api/sessions/',
    '/api//sessions',
    '/api/sessions//',
    '/api/sessions/gare-2030-01/',
    '/api/sessions/gare-2030-01/edits/',
    '/api/sessions/gare-2030-01/edits/1',
    '/api/sessions//edits',
    '/api/series/',
    '/API/sessions',
    '/api/Sessions',
    '/api/sessions;x=1',
    '/api/sessions.json',
    '/api/../api/sessions',
    '/api/sessions/../sessions',
    '/api/%2e%2e/sessions',
    '/api\\sessions',
    '/sessions',
    '/nowhere',
    '//',
    '/%00',
    '/api/sessions%00',
    '/openapi.json/',
    '/__proto__',
    '/constructor',
    '/local',
    `/api/${'x/'.repeat(500)}`,
    `/api/${'x'.repeat(7000)}`,
  ])('is not found: %s', async (path) => {
    for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS', 'PURGE']) {
      const answer = await rawRequest(system.origin, { method, path });
      expect([method, answer.status]).toEqual([method, 404]);
      if (path.startsWith('/api/')) {
        expect(JSON.parse(answer.text)).toMatchObject({ type: '/problems/not-found' });
      } else if (answer.headers['content-type'] !== 'application/problem+json') {
        expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
        expect(answer.text).toContain('Dës Säit gëtt et net');
        expect(answer.text).toContain('This page does not exist');
      }
      expect(answer.headers['cache-control']).toContain('no-store');
    }
  });

  test.each([
    '/%',
    '/%zz',
    '/api/%c3%28',
    '/api/sessions/%ff',
    '/api/sessions/%e0%80%80',
    '/api/series/%',
    '/api/sessions?%',
    '/api/sessions?cursor=%ff%fe',
    `/api/sessions?${'a=b&'.repeat(1500)}`,
    `/${'x'.repeat(20_000)}`,
    'ftp://example.org/api/sessions',
    '*',
  ])('or is malformed (%s) is refused, and nothing breaks', async (path) => {
    const { status } = await rawRequest(system.origin, { path });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test('is not the one of a whole address that leads to a route', async () => {
    const { status } = await rawRequest(system.origin, { path: `${system.origin}/api/sessions?limit=1` });
    expect(status).toBe(200);
  });

  test.each(['/api%2fsessions', '/api/sessions%2fgare-2030-01', '/api/series%2Fgare', '/%61pi/sessions'])(
    'though it looks like one (%s) is not said to lack a method that it is said to have',
    async (path) => {
      for (const method of ['GET', 'POST', 'PATCH']) {
        const answer = await rawRequest(system.origin, { method, path });
        expect(answer.status).toBeLessThan(500);
        const allowed = answer.status === 405 ? answer.headers.allow?.split(', ') : [];
        expect([method, allowed]).toEqual([method, expect.not.arrayContaining([method])]);
      }
    },
  );

  test('is answered to HEAD without a body', async () => {
    const answer = await rawRequest(system.origin, { method: 'HEAD', path: '/api/nowhere' });
    expect(answer).toMatchObject({ status: 404, text: '' });
  });

  test('asks neither the database nor for a token', async () => {
    const before = new Map(system.gate.count);
    await expectProblem(await system.http('/api/nowhere', { headers: await tokens() }), 'not-found');
    expect(system.gate.count).toEqual(before);
  });
});

describe.each(paths)('the path %s', (path) => {
  const methods = methodsOf(path);

  test('refuses methods that it lacks, and tells those that it has', async () => {
    const lacking = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'].filter(
      (method) => !methods.includes(method),
    );
    for (const method of lacking) {
      const answer = await rawRequest(system.origin, { method, path: filled(path), headers: await tokens() });
      expect([method, answer.status]).toEqual([method, 405]);
      expect(answer.headers.allow?.split(', ').sort()).toEqual([...methods, 'OPTIONS'].sort());
      if (method !== 'HEAD')
        expect(JSON.parse(answer.text)).toMatchObject({ type: '/problems/method-not-allowed' });
    }
  });

  test('answers each method that it names', async () => {
    for (const method of methods) {
      const { status } = await rawRequest(system.origin, {
        method,
        path: filled(path),
        headers: await tokens(),
      });
      expect([method, status]).toEqual([method, expect.not.toBeOneOf([0, 405, 500])]);
    }
  });

  test('answers OPTIONS with what it has', async () => {
    const answer = await rawRequest(system.origin, { method: 'OPTIONS', path: filled(path) });
    expect(answer).toMatchObject({ status: 204, text: '' });
    expect(answer.headers.allow?.split(', ').sort()).toEqual([...methods, 'OPTIONS'].sort());
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('a preflight', () => {
  const preflight = (path: string, method: string, origin = listed) =>
    rawRequest(system.origin, {
      method: 'OPTIONS',
      path: filled(path),
      headers: { origin, 'access-control-request-method': method },
    });

  test.each(all.map((operation) => [operation.id, operation] as const))(
    'of %s lets in who the contract says',
    async (_, operation) => {
      const { method, path, origins, headers = {} } = operation;
      for (const origin of [listed, 'https://other-listed.example', 'https://stranger.example', 'null']) {
        const answer = await preflight(path, method, origin);
        const may = origins === 'any' || (origins === 'listed' && origin.endsWith('listed.example'));
        expect(answer).toMatchObject({ status: 204, text: '' });
        expect(answer.headers.vary).toContain('Origin');
        expect([origin, answer.headers['access-control-allow-origin']]).toEqual([
          origin,
          may ? (origins === 'any' ? '*' : origin) : undefined,
        ]);
        expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
        if (!may) continue;
        expect(answer.headers['access-control-allow-methods']?.split(', ')).toContain(method);
        const allowed = (answer.headers['access-control-allow-headers'] ?? '').toLowerCase().split(', ');
        for (const name of Object.keys(headers)) expect(allowed).toContain(name);
        if (operation.body) expect(allowed).toContain('content-type');
        expect(allowed).not.toContain('authorization');
      }
    },
  );

  test('never opens officers’ operations', () => {
    for (const { id, auth, origins } of all)
      if (auth !== 'public') expect([id, origins]).toEqual([id, 'own']);
  });

  test('opens no method that the path lacks', async () => {
    for (const method of ['PUT', 'get', '*', '', 'GET, POST']) {
      const answer = await preflight('/sessions', method);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('compares origins whole', async () => {
    for (const origin of [
      `${listed}.evil.example`,
      `${listed}:8443`,
      listed.toUpperCase(),
      `${listed} `,
      'listed.example',
    ]) {
      const answer = await preflight(
        '/suggestions',
        'POST',
        origin.trim() === listed ? 'http://listed.example' : origin,
      );
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});

test('an unmatched request is logged nowhere', () => {
  expect(system.output).toEqual([]);
});
