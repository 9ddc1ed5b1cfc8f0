import { createHash, randomBytes } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { aSession } from '../support/builders.ts';
import { rawRequest } from '../support/rawRequest.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSession(aSession());

interface Config {
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
}
interface Discovery {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly jwks_uri: string;
}

const get = async <T>(url: string) => (await (await fetch(url)).json()) as T; // as the standards name it
const config = await get<Config>(`${system.origin}/config.json`);
const discovery = await get<Discovery>(`${config.issuer}/.well-known/openid-configuration`);

/** Signs in as a website does: authorization code with PKCE, by the button of a role. */
async function signIn(role: 'officer' | 'coordinator', wrong: { verifier?: string } = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const authorize = new URL(discovery.authorization_endpoint);
  const sent = {
    response_type: 'code',
    client_id: config.clientId,
    redirect_uri: config.redirectUri,
    scope: config.scopes.join(' '),
    state: 'a state & more',
    nonce: 'a nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(sent)) authorize.searchParams.set(name, value);

  const page = await (await fetch(authorize)).text();
  const fields = [...page.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const action = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', system.origin);
  for (const [, name = '', value = ''] of fields)
    action.searchParams.set(name, value.replaceAll('&#38;', '&'));
  action.searchParams.set('as', role);

  const redirect = await fetch(action, { redirect: 'manual' });
  expect(redirect.status).toBe(302);
  const back = new URL(redirect.headers.get('location') ?? '');
  expect(back.href.startsWith(`${config.redirectUri}?`)).toBe(true);
  expect(back.searchParams.get('state')).toBe(sent.state);
  return fetch(discovery.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: config.redirectUri,
      client_id: config.clientId,
      code_verifier: wrong.verifier ?? verifier,
    }),
  });
}

const edits = (token: string) =>
  system.http('/api/sessions/gare-2030-01/edits', { headers: { authorization: `Bearer ${token}` } });
const addSeries = (token: string) =>
  system.http('/api/series', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{}',
  });

describe('the local sign-in', () => {
  test('is one page with a button for each role, which asks for nothing', async () => {
    const response = await fetch(`${discovery.authorization_endpoint}?state=<script>"x"</script>`);
    const page = await response.text();
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect([...page.matchAll(/<button name="as" value="(\w+)"/g)].map(([, role]) => role)).toEqual([
      'officer',
      'coordinator',
    ]);
    expect(page).not.toMatch(/<script|type="password"/);
  });

  test.each([
    ['officer', 403],
    ['coordinator', 400],
  ] as const)('gives an %s an access token that opens what is theirs', async (role, series) => {
    const response = await signIn(role);
    expect(response.status).toBe(200);
    const { access_token: token } = (await response.json()) as { access_token: string }; // RFC 6749
    expect((await edits(token)).status).toBe(200);
    expect((await addSeries(token)).status).toBe(series);
    expect(decodeJwt(token)).toMatchObject({
      iss: config.issuer,
      client_id: config.clientId,
      token_use: 'access',
      username: role,
    });
    expect(decodeJwt(token)).not.toHaveProperty('aud');
  });

  test('gives an ID token that says who it is and opens nothing', async () => {
    const { id_token: token } = (await (await signIn('officer')).json()) as { id_token: string }; // OpenID
    expect(decodeJwt(token)).toMatchObject({ aud: config.clientId, token_use: 'id', nonce: 'a nonce' });
    expect((await edits(token)).status).toBeOneOf([401, 403]);
  });

  test('refuses a code that somebody else asked for', async () => {
    const response = await signIn('officer', { verifier: randomBytes(32).toString('base64url') });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('access_token');
  });

  test('signs with the key that it publishes, of which nothing is secret', async () => {
    const token = await system.token('officer');
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(discovery.jwks_uri)), {
      issuer: discovery.issuer,
      algorithms: ['RS256'],
    });
    expect(payload.username).toBe('officer');
    const { keys } = await get<{ keys: object[] }>(discovery.jwks_uri);
    for (const key of keys)
      for (const part of ['d', 'p', 'q', 'dp', 'dq', 'qi']) expect(key).not.toHaveProperty(part);
  });

  test('breaks at no address below its own', async () => {
    for (const path of [
      '/oidc/',
      '/oidc//',
      '/oidc//x',
      '/oidc/%',
      '/oidc/nowhere',
      '/oidc/token',
      '/oidc/userinfo',
    ]) {
      const { status } = await rawRequest(system.origin, { path });
      expect([path, status < 500]).toEqual([path, true]);
    }
  });
});

describe('the local server', () => {
  const local = (headers: Record<string, string>, method = 'POST') =>
    rawRequest(system.origin, { method, path: '/local/token', headers, body: '{"role":"officer"}' });

  test('gives tokens to commands, but not to pages', async () => {
    expect(await local({})).toMatchObject({ status: 200, text: expect.stringContaining('token') });
    expect(await local({ origin: 'https://evil.example' })).toMatchObject({ status: 404 });
    expect(await local({ origin: 'null' })).toMatchObject({ status: 404 });
    expect(await local({}, 'GET')).toMatchObject({ status: 404 });
  });

  test('hands over bodies of ten megabytes and refuses more', async () => {
    const send = (bytes: number) =>
      rawRequest(system.origin, {
        method: 'POST',
        path: '/api/suggestions',
        headers: { 'content-type': 'application/json' },
        body: Buffer.alloc(bytes, 0x20),
      });
    for (const size of [10 * 1024 * 1024, 10 * 1024 * 1024 + 1]) expect((await send(size)).status).toBe(413);
  });

  test('is alone with its machine', () => {
    expect(new URL(system.origin).hostname).toBe('127.0.0.1');
  });

  test('serves files to GET and HEAD alone', async () => {
    for (const path of ['/openapi.json', '/config.json']) {
      expect((await rawRequest(system.origin, { path })).status).toBe(200);
      expect(await rawRequest(system.origin, { path, method: 'HEAD' })).toMatchObject({
        status: 200,
        text: '',
      });
      expect((await rawRequest(system.origin, { path, method: 'DELETE' })).status).toBe(404);
    }
  });
});
