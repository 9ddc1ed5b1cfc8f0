import { createPublicKey } from 'node:crypto';
import { base64url, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLIENT_ID } from '../../infra/local/cognito/registeredClient.ts';
import { SCOPE } from '../../infra/settings.ts';
import type { Operation } from '../../shared/contract/operation.ts';
import { type OperationId, operations } from '../../shared/contract/operations.ts';
import { aSession } from '../support/builders.ts';
import { anEvent, invoke } from '../support/events.ts';
import { expectProblem } from '../support/problems.ts';
import { everyRow, testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();
await system.storeSession(aSession());

const guarded = (Object.entries(operations) as [OperationId, Operation][]).filter(
  ([, { auth }]) => auth !== 'public',
);
const forCoordinators = guarded.filter(([, { auth }]) => auth === 'coordinator');

/** The operation with what it would take, but for who asks. */
function call({ method, path }: Operation, authorization: string | null) {
  const filled = path.replace('{id}', path.includes('series') ? 'gare' : 'gare-2030-01');
  return system.http(`/api${filled}`, {
    method,
    headers: {
      ...(authorization !== null && { authorization }),
      ...(method !== 'GET' && { 'content-type': 'application/json', 'if-match': '"x"' }),
    },
    ...(method !== 'GET' && { body: '{}' }),
  });
}

const bearer = async (claims?: Record<string, unknown>) => `Bearer ${await system.token('officer', claims)}`;

/** The claims of an officer's token as it is, and the key that signed it. */
const claims = (await system.provider.verify(await system.token('coordinator'))) as JWTPayload;
const { kid, n = '', e = '' } = system.provider.key;
const publicKey = { kty: 'RSA', n, e };
const header = (alg: string, more: object = {}) => ({ alg, typ: 'JWT', kid: String(kid), ...more });
const encoded = (value: object) => base64url.encode(JSON.stringify(value));
const stranger = await generateKeyPair('RS256', { extractable: true });
const hmac = (secret: string) =>
  new SignJWT(claims).setProtectedHeader(header('HS256')).sign(new TextEncoder().encode(secret));
const strange = (more: object = {}) =>
  new SignJWT(claims).setProtectedHeader(header('RS256', more)).sign(stranger.privateKey);
const pem = createPublicKey({ key: publicKey, format: 'jwk' })
  .export({ type: 'spki', format: 'pem' })
  .toString();
const now = Math.floor(Date.now() / 1000);

let before: unknown;
beforeAll(async () => {
  before = await everyRow(system);
});
afterAll(async () => {
  expect(await everyRow(system)).toEqual(before); // nobody who was refused has changed anything
});

describe('officers’ operations let nobody in', () => {
  test.each<[string, () => Promise<string | null> | string | null]>([
    ['without a token', () => null],
    ['with an empty one', () => 'Bearer '],
    ['with a password', () => 'Basic b2ZmaWNlcjpvZmZpY2Vy'],
    ['with nonsense', () => 'Bearer x.y.z'],
    ['with a token and no scheme', async () => system.token('officer')],
    ['with two tokens', async () => `${await bearer()}, ${await bearer()}`],
    ['with a token that nobody signed', () => `Bearer ${encoded({ alg: 'none' })}.${encoded(claims)}.`],
    ['with that, and a key id', () => `Bearer ${encoded(header('none'))}.${encoded(claims)}.`],
    ['with a token signed by the public key as a password (PEM)', async () => `Bearer ${await hmac(pem)}`],
    [
      'with a token signed by the public key as a password (JWK)',
      async () => `Bearer ${await hmac(JSON.stringify(publicKey))}`,
    ],
    ['with a token signed by the modulus as a password', async () => `Bearer ${await hmac(String(n))}`],
    ['with a token signed by a stranger', async () => `Bearer ${await strange()}`],
    [
      'with one that brings its own key',
      async () => `Bearer ${await strange({ jwk: await exportJWK(stranger.publicKey) })}`,
    ],
    [
      'with one that names where its key is',
      async () => `Bearer ${await strange({ jku: 'http://127.0.0.1/' })}`,
    ],
    [
      'with a token whose claims were altered',
      async () => {
        const [head, , signature] = (await system.token('officer')).split('.');
        return `Bearer ${head}.${encoded(claims)}.${signature}`;
      },
    ],
    ['with a token cut short', async () => (await bearer()).slice(0, -2)],
    ['with a token of another issuer', () => bearer({ iss: 'https://example.org' })],
    ['with a token of another client', () => bearer({ client_id: 'other' })],
    ['with a token for an audience of another client', () => bearer({ client_id: null, aud: 'other' })],
    ['with a token that has expired', () => bearer({ exp: now - 1 })],
    ['with a token that never expires', () => bearer({ exp: null })],
    ['with a token that is not valid yet', () => bearer({ nbf: now + 600 })],
    ['with a token from the future', () => bearer({ iat: now + 600 })],
    ['with a token of nobody', () => bearer({ username: null })],
    ['with a token of somebody without name', () => bearer({ username: '' })],
    ['with an ID token that carries the scope', () => bearer({ token_use: 'id' })],
    [
      'with an ID token that carries the scope and names its audience',
      () => bearer({ token_use: 'id', client_id: null, aud: CLIENT_ID }),
    ],
    ['with a token of no use', () => bearer({ token_use: null })],
  ])('%s', async (_, make) => {
    const authorization = await make();
    for (const [, operation] of guarded) {
      const response = await call(operation, authorization);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
      await expectProblem(response, 'unauthenticated');
    }
  });

  test.each<[string, Record<string, unknown>]>([
    ['without scope', { scope: null }],
    ['with an empty scope', { scope: '' }],
    ['with another scope', { scope: 'openid email' }],
    ['with a scope that begins the same', { scope: `${SCOPE}s ${SCOPE}.read x${SCOPE}` }],
    ['with the scope in capitals', { scope: SCOPE.toUpperCase() }],
    [
      'with the ID token, which has no scope',
      { token_use: 'id', aud: CLIENT_ID, client_id: null, scope: null },
    ],
    ['in no group', { 'cognito:groups': null }],
    ['in an empty list of groups', { 'cognito:groups': [] }],
    ['in another group', { 'cognito:groups': ['residents'] }],
    ['in groups that sound alike', { 'cognito:groups': ['officer', 'officers2', 'Officers', 'xofficers'] }],
    // As text these look like two groups, one of which may.
    ['in a group with an officer’s in its name', { 'cognito:groups': ['x officers'] }],
    ['in a group with an officer’s at its beginning', { 'cognito:groups': ['officers x'] }],
    ['in a group that is called a list', { 'cognito:groups': ['[officers]'] }],
    ['in other groups besides', { 'cognito:groups': ['x', 'officers'] }],
    ['whose name is that of a group', { 'cognito:groups': null, username: 'officers', roles: ['officers'] }],
  ])('who has a token %s', async (_, changes) => {
    const authorization = await bearer(changes);
    for (const [, operation] of guarded)
      await expectProblem(await call(operation, authorization), 'forbidden');
  });

  test('and nobody keeps what they were told', async () => {
    for (const authorization of [
      'Bearer x',
      await bearer({ scope: null }),
      await bearer({ token_use: 'id' }),
    ]) {
      for (const [, operation] of guarded) {
        const response = await call(operation, authorization);
        expect(response.headers.get('cache-control')).toBe('private, no-store');
      }
    }
  });

  test('by a token in a cookie or in the address', async () => {
    const token = await system.token('officer');
    for (const init of [{ headers: { cookie: `token=${token}` } }, {}]) {
      const response = await system.http(`/api/sessions/gare-2030-01/edits?access_token=${token}`, init);
      await expectProblem(response, 'unauthenticated');
    }
  });
});

describe('who gets in', () => {
  const refusals = [401, 403];

  test('are officers and coordinators, to the operations for them', async () => {
    for (const [id, operation] of guarded) {
      const officer = await call(operation, await bearer());
      const coordinator = await call(operation, `Bearer ${await system.token('coordinator')}`);
      expect([id, refusals.includes(officer.status)]).toEqual([id, operation.auth === 'coordinator']);
      expect([id, coordinator.status]).toEqual([id, expect.not.toBeOneOf(refusals)]);
    }
  });

  test('are coordinators alone, where that is said', async () => {
    expect(forCoordinators.length).toBeGreaterThan(0);
    for (const [, operation] of forCoordinators) {
      await expectProblem(await call(operation, await bearer()), 'forbidden');
    }
  });

  test('is who is in one of the two groups, or in both', async () => {
    for (const groups of [
      ['officers'],
      ['coordinators'],
      ['officers', 'coordinators'],
      ['coordinators', 'officers'],
    ]) {
      const response = await system.http('/api/sessions/gare-2030-01/edits', {
        headers: { authorization: await bearer({ 'cognito:groups': groups }) },
      });
      expect(response.status).toBe(200);
    }
  });

  test('is who writes the scheme in small letters', async () => {
    const response = await system.http('/api/sessions/gare-2030-01/edits', {
      headers: { authorization: (await bearer()).replace('Bearer', 'bearer') },
    });
    expect(response.status).toBe(200);
  });
});

describe('an officer’s function, called past the authorizer,', () => {
  const good = {
    token_use: 'access',
    client_id: CLIENT_ID,
    scope: `openid ${SCOPE}`,
    username: 'officer',
    'cognito:groups': '[coordinators]',
  };

  test('takes the claims of an officer', async () => {
    for (const [id] of guarded) {
      const { statusCode } = await invoke(system, id, anEvent({ claims: good }));
      expect([id, statusCode]).toEqual([id, expect.not.toBeOneOf([401, 403, 500])]);
    }
  });

  test.each<[string, unknown, number]>([
    ['no authorizer', undefined, 401],
    ['no claims', {}, 401],
    ['null for claims', null, 401],
    ['a list of claims', [good], 401],
    ['no use', { ...good, token_use: undefined }, 401],
    ['an ID token', { ...good, token_use: 'id' }, 401],
    ['another client', { ...good, client_id: 'other' }, 401],
    ['no client', { ...good, client_id: undefined }, 401],
    ['no name', { ...good, username: undefined }, 401],
    ['an empty name', { ...good, username: '' }, 401],
    ['no scope', { ...good, scope: undefined }, 401],
    ['another scope', { ...good, scope: 'openid' }, 403],
    ['no groups', { ...good, 'cognito:groups': undefined }, 403],
    ['an empty list of groups', { ...good, 'cognito:groups': '[]' }, 403],
    ['another group', { ...good, 'cognito:groups': '[residents]' }, 403],
    ['a group with the name in it', { ...good, 'cognito:groups': '[coordinators-of-nothing]' }, 403],
    ['groups that are no text', { ...good, 'cognito:groups': ['coordinators'] }, 401],
    ['nothing but inherited claims', Object.create(good), 401],
  ])('refuses %s', async (_, given, status) => {
    for (const [id] of guarded) {
      const reply = await invoke(system, id, anEvent({ claims: given }));
      expect([id, reply.statusCode]).toEqual([id, status]);
      expect(reply.headers?.['cache-control']).toMatch(/no-store/);
    }
  });

  test('does not believe a header', async () => {
    const headers = { authorization: await bearer(), 'x-amzn-oidc-identity': 'officer' };
    for (const [id] of guarded) {
      expect(await invoke(system, id, anEvent({ headers }))).toMatchObject({ statusCode: 401 });
    }
  });
});
