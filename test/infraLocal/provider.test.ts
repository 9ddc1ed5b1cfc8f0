import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CLIENT_ID } from '../../infra/local/cognito/registeredClient.ts';
import { SCOPE } from '../../infra/settings.ts';
import { aSession } from '../support/builders.ts';
import { localSignIn, type Sent } from '../support/localSignIn.ts';
import { expectProblem } from '../support/problems.ts';
import { rawRequest } from '../support/rawRequest.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSession(aSession());
const local = localSignIn(system.origin);
const issuer = `${system.origin}/oidc`;
const roles = ['officer', 'coordinator'] as const;

const get = async <T>(url: string) => (await (await fetch(url)).json()) as T; // as the standards name it

/** Fails unless a client is refused in OAuth's own words, and gets nothing else. */
async function expectRefusal(response: Response, error: string, status = 400): Promise<void> {
  expect(await response.json()).toEqual({
    error,
    error_description: expect.stringMatching(/^[ !#-[\]-~]+$/),
  });
  expect(response.status).toBe(status);
  expect(response.headers.get('cache-control')).toBe('no-store');
}

const opens = async (token: string) => {
  const edits = await system.http('/api/sessions/gare-2030-01/edits', {
    headers: { authorization: `Bearer ${token}` },
  });
  return edits.status;
};

/** Moves the provider's time, which is the machine's. */
const later = (minutes: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
afterEach(() => {
  vi.useRealTimers();
});

describe('the discovery document', () => {
  test('offers what works, and nothing else', async () => {
    const offered = await get<Record<string, unknown>>(`${issuer}/.well-known/openid-configuration`);
    expect(offered).toEqual({
      issuer,
      authorization_endpoint: `${issuer}/oauth2/authorize`,
      token_endpoint: `${issuer}/oauth2/token`,
      userinfo_endpoint: `${issuer}/oauth2/userInfo`,
      revocation_endpoint: `${issuer}/oauth2/revoke`,
      end_session_endpoint: `${issuer}/logout`,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      scopes_supported: ['openid', SCOPE],
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      grant_types_supported: ['authorization_code', 'refresh_token'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['none'],
      revocation_endpoint_auth_methods_supported: ['none'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    });
    expect(await get(`${system.origin}/config.json`)).toEqual({
      api: '/api',
      issuer,
      clientId: CLIENT_ID,
      scopes: ['openid', SCOPE],
      redirectUri: local.redirectUri,
    });
  });

  test('leads to the key that signs, of which nothing is secret', async () => {
    const token = await system.token('officer');
    const { payload } = await jwtVerify(
      token,
      createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`)),
      {
        issuer,
        algorithms: ['RS256'],
      },
    );
    expect(payload.username).toBe('officer');
    const { keys } = await get<{ keys: object[] }>(`${issuer}/.well-known/jwks.json`);
    expect(keys.map((key) => Object.keys(key).sort())).toEqual([['alg', 'e', 'kid', 'kty', 'n', 'use']]);
  });
});

describe('the sign-in page', () => {
  test('has a button for each role, and asks for nothing', async () => {
    const response = await local.authorize({ state: '<script>"x"</script>' });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect([...page.matchAll(/<button name="as" value="(\w+)"/g)].map(([, role]) => role)).toEqual([
      ...roles,
    ]);
    expect(page).not.toMatch(/<script|type="password"/);
  });

  test('leads back with a code and the state, as it was sent', async () => {
    const response = await local.login('officer');
    expect(response.status).toBe(302);
    const back = new URL(response.headers.get('location') ?? '');
    expect(back.origin + back.pathname).toBe(local.redirectUri);
    expect([...back.searchParams.keys()]).toEqual(['code', 'state']);
    expect(back.searchParams.get('state')).toBe('a state & more');
  });

  const lost: [string, Sent][] = [
    ['of another client', { client_id: 'other' }],
    ['of no client', { client_id: null }],
    ['of two clients', { client_id: [CLIENT_ID, 'other'] }],
    ['that would lead elsewhere', { redirect_uri: 'https://evil.example/desk' }],
    ['that would lead below the desk', { redirect_uri: `${local.redirectUri}/x` }],
    ['that would lead to the desk with a query', { redirect_uri: `${local.redirectUri}?x=1` }],
    ['that would lead nowhere', { redirect_uri: null }],
    ['that would lead to two places', { redirect_uri: [local.redirectUri, 'https://evil.example'] }],
  ];
  test.each(lost)('tells a person of a request %s, and sends them nowhere', async (_, sent) => {
    for (const response of [await local.authorize(sent), await local.login('officer', sent)]) {
      expect(response.status).toBe(400);
      expect(response.headers.get('location')).toBeNull();
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(await response.text()).not.toContain('<button');
    }
  });

  const sentBack: [string, Sent, string][] = [
    ['without proof key', { code_challenge: null, code_challenge_method: null }, 'invalid_request'],
    ['with a plain proof key', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['with a proof key of no method', { code_challenge_method: null }, 'invalid_request'],
    ['with a proof key that is none', { code_challenge: 'short' }, 'invalid_request'],
    ['for a token at once', { response_type: 'token' }, 'unsupported_response_type'],
    ['for an ID token at once', { response_type: 'code id_token' }, 'unsupported_response_type'],
    ['for nothing', { response_type: null }, 'unsupported_response_type'],
    ['that wants a form back', { response_mode: 'form_post' }, 'invalid_request'],
    ['with a scope too many', { scope: `openid ${SCOPE} email` }, 'invalid_scope'],
    ['with two scopes', { scope: ['openid', SCOPE] }, 'invalid_request'],
    ['with two nonces', { nonce: ['a', 'b'] }, 'invalid_request'],
    ['that nobody may see', { prompt: 'none' }, 'login_required'],
  ];
  test.each(sentBack)('sends a request %s back to the website', async (_, sent, error) => {
    for (const response of [await local.authorize(sent), await local.login('officer', sent)]) {
      expect(response.status).toBe(302);
      const back = new URL(response.headers.get('location') ?? '');
      expect(back.origin + back.pathname).toBe(local.redirectUri);
      expect(Object.fromEntries(back.searchParams)).toEqual({
        error,
        error_description: expect.any(String),
        state: 'a state & more',
      });
    }
  });

  test.each(['mayor', 'officers', ''])('knows nobody by the name of "%s"', async (as) => {
    const response = await local.login(as);
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
  });
});

describe('a code', () => {
  test.each([
    ['officer', 403],
    ['coordinator', 400],
  ] as const)('gives an %s an access token that opens what is theirs', async (role, addSeries) => {
    const response = await local.token(await local.code(role));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const given = await response.json();
    expect(given).toEqual({
      access_token: expect.any(String),
      id_token: expect.any(String),
      refresh_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 900,
    });
    const { access_token: token } = given as { access_token: string }; // as expected above
    expect(await opens(token)).toBe(200);
    const added = await system.http('/api/series', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(added.status).toBe(addSeries);
    const now = Math.floor(Date.now() / 1000);
    const claims = decodeJwt(token);
    expect(claims).toEqual({
      iss: issuer,
      sub: `local-${role}`,
      client_id: CLIENT_ID,
      token_use: 'access',
      scope: `openid ${SCOPE}`,
      username: role,
      'cognito:groups': [`${role}s`],
      version: 2,
      auth_time: expect.any(Number),
      iat: expect.any(Number),
      exp: Number(claims.iat) + 900,
      jti: expect.any(String),
      origin_jti: expect.any(String),
    });
    expect(Math.abs(now - Number(claims.iat))).toBeLessThan(10);
    expect(Object.keys(decodeProtectedHeader(token)).sort()).toEqual(['alg', 'kid']);
  });

  test('gives an ID token that says who it is and opens nothing', async () => {
    const { id_token: token, access_token: beside } = await local.signIn('officer');
    expect(decodeJwt(token)).toMatchObject({
      aud: CLIENT_ID,
      sub: 'local-officer',
      token_use: 'id',
      nonce: 'a nonce',
      'cognito:username': 'officer',
      'cognito:groups': ['officers'],
      origin_jti: decodeJwt(beside).origin_jti,
    });
    expect(decodeJwt(token)).not.toHaveProperty('scope');
    expect(await opens(token)).toBeOneOf([401, 403]);
  });

  test('gives the scopes that were asked for, and no others', async () => {
    const narrow = await local.signIn('officer', { scope: 'openid' });
    expect(decodeJwt(narrow.access_token).scope).toBe('openid');
    expect(await opens(narrow.access_token)).toBe(403);
    const desk = await local.signIn('officer', { scope: SCOPE });
    expect(desk).not.toHaveProperty('id_token');
    expect(await opens(desk.access_token)).toBe(200);
    const all = await local.signIn('officer', { scope: null });
    expect(decodeJwt(all.access_token).scope).toBe(`openid ${SCOPE}`);
    for (const { refresh_token, access_token } of [narrow, desk]) {
      const again = (await (
        await local.refresh(refresh_token, { scope: `openid ${SCOPE}` })
      ).json()) as object;
      expect(decodeJwt((again as typeof narrow).access_token).scope).toBe(decodeJwt(access_token).scope);
    }
  });

  test('is good once', async () => {
    const code = await local.code('officer');
    expect((await local.token(code)).status).toBe(200);
    await expectRefusal(await local.token(code), 'invalid_grant');
  });

  test('is good for five minutes', async () => {
    const [early, late] = [await local.code('officer'), await local.code('officer')];
    later(4.9);
    expect((await local.token(early)).status).toBe(200);
    later(0.2);
    await expectRefusal(await local.token(late), 'invalid_grant');
  });

  const wrong: [string, Sent, string][] = [
    ['by somebody who lacks what proves it', { code_verifier: 'x'.repeat(43) }, 'invalid_grant'],
    ['without what proves it', { code_verifier: null }, 'invalid_request'],
    ['for another address', { redirect_uri: 'https://evil.example/desk' }, 'invalid_grant'],
    ['for no address', { redirect_uri: null }, 'invalid_request'],
    ['that is none', { code: 'code' }, 'invalid_grant'],
    ['that is missing', { code: null }, 'invalid_request'],
    ['of another client', { client_id: 'other' }, 'invalid_client'],
    ['of no client', { client_id: null }, 'invalid_client'],
    ['as a password', { grant_type: 'password', username: 'officer' }, 'unsupported_grant_type'],
    ['as a program’s own', { grant_type: 'client_credentials' }, 'unsupported_grant_type'],
    ['as something else', { grant_type: 'code' }, 'unsupported_grant_type'],
    ['as nothing', { grant_type: null }, 'invalid_request'],
    ['twice in one form', { code: ['a', 'b'] }, 'invalid_request'],
  ];
  test.each(wrong)('redeemed %s gives nothing', async (_, sent, error) => {
    await expectRefusal(await local.token({ ...(await local.code('officer')), ...sent }), error);
  });

  test('that somebody tried without its proof is good for nobody after that', async () => {
    const code = await local.code('officer');
    await expectRefusal(await local.token({ ...code, code_verifier: 'x'.repeat(43) }), 'invalid_grant');
    await expectRefusal(await local.token(code), 'invalid_grant');
  });

  test('is not given for a secret, which this client has not, nor for what is no form', async () => {
    const code = await local.code('officer');
    const secret = { authorization: `Basic ${Buffer.from(`${CLIENT_ID}:x`).toString('base64')}` };
    await expectRefusal(await local.token(code, secret), 'invalid_client');
    await expectRefusal(await local.token(code, { 'content-type': 'application/json' }), 'invalid_request');
    expect((await local.token(code)).status).toBe(200);
  });
});

describe('a refresh token', () => {
  test.each(roles)('gives tokens again to the same %s, and stays', async (role) => {
    const first = await local.signIn(role);
    later(60);
    expect(await opens(first.access_token)).toBe(401);
    const response = await local.refresh(first.refresh_token);
    expect(response.status).toBe(200);
    const again = (await response.json()) as typeof first;
    expect(again).toEqual({
      access_token: expect.any(String),
      id_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 900,
    });
    expect(await opens(again.access_token)).toBe(200);
    for (const kind of ['access_token', 'id_token'] as const) {
      const [before, after] = [decodeJwt(first[kind]), decodeJwt(again[kind])];
      for (const same of ['sub', 'username', 'cognito:groups', 'scope', 'auth_time', 'origin_jti', 'aud']) {
        expect([same, after[same]]).toEqual([same, before[same]]);
      }
      expect(after.jti).not.toBe(before.jti);
      expect(Number(after.exp)).toBeGreaterThan(Number(before.exp));
    }
    expect((await local.refresh(first.refresh_token)).status).toBe(200);
  });

  test('is good for eight hours', async () => {
    const { refresh_token: token } = await local.signIn('officer');
    later(8 * 60 - 1);
    expect((await local.refresh(token)).status).toBe(200);
    later(2);
    await expectRefusal(await local.refresh(token), 'invalid_grant');
  });

  test('that is unknown, missing or of another client gives nothing', async () => {
    const { refresh_token: token, access_token: other } = await local.signIn('officer');
    for (const none of ['token', other, `${token}x`]) {
      await expectRefusal(await local.refresh(none), 'invalid_grant');
    }
    await expectRefusal(await local.refresh(''), 'invalid_request');
    await expectRefusal(await local.refresh(token, { client_id: 'other' }), 'invalid_client');
  });

  test('that was revoked gives nothing, and its access tokens tell nothing any more', async () => {
    const { refresh_token: token, access_token: access } = await local.signIn('coordinator');
    const other = await local.signIn('coordinator');
    expect((await local.userInfo(access)).status).toBe(200);
    const revoked = await local.revoke({ token, client_id: CLIENT_ID });
    expect([revoked.status, await revoked.text()]).toEqual([200, '']);
    await expectRefusal(await local.refresh(token), 'invalid_grant');
    await expectRefusal(await local.userInfo(access), 'invalid_token', 401);
    expect((await local.refresh(other.refresh_token)).status).toBe(200);
    expect((await local.userInfo(other.access_token)).status).toBe(200);
    // Again, or one that never was: no error (RFC 7009).
    expect((await local.revoke({ token, client_id: CLIENT_ID })).status).toBe(200);
  });

  test('alone can be revoked, by its client', async () => {
    const { refresh_token: token, access_token: access } = await local.signIn('officer');
    await expectRefusal(
      await local.revoke({ token: access, client_id: CLIENT_ID }),
      'unsupported_token_type',
    );
    await expectRefusal(await local.revoke({ token, client_id: 'other' }), 'invalid_client');
    await expectRefusal(await local.revoke({ token }), 'invalid_client');
    await expectRefusal(await local.revoke({ client_id: CLIENT_ID }), 'invalid_request');
    expect((await local.refresh(token)).status).toBe(200);
  });
});

describe('what is told of a person', () => {
  test.each(roles)('is the same as their tokens say: %s', async (role) => {
    const { access_token: token, id_token: id } = await local.signIn(role);
    const response = await local.userInfo(token);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ sub: decodeJwt(id).sub, username: role });
  });

  test('needs an access token that is good, and for openid', async () => {
    const { id_token: id } = await local.signIn('officer');
    const { access_token: desk } = await local.signIn('officer', { scope: SCOPE });
    const expired = await system.token('officer', { exp: 1 });
    for (const token of [id, desk, expired, 'x.y.z']) {
      const response = await local.userInfo(token);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer error="invalid_token"/);
      await expectRefusal(response, 'invalid_token', 401);
    }
    await expectRefusal(await fetch(`${issuer}/oauth2/userInfo`), 'invalid_request');
  });
});

describe('signing out', () => {
  test('leads back to the desk', async () => {
    const response = await local.logout({ client_id: CLIENT_ID, logout_uri: local.redirectUri });
    expect([response.status, response.headers.get('location')]).toEqual([302, local.redirectUri]);
  });

  test.each<[string, Sent]>([
    ['elsewhere', { client_id: CLIENT_ID, logout_uri: 'https://evil.example/' }],
    ['below the desk', { client_id: CLIENT_ID, logout_uri: `${local.redirectUri}/x` }],
    ['nowhere', { client_id: CLIENT_ID }],
    ['to two places', { client_id: CLIENT_ID, logout_uri: [local.redirectUri, 'https://evil.example/'] }],
    ['for another client', { client_id: 'other', logout_uri: local.redirectUri }],
    ['for nobody', { logout_uri: local.redirectUri }],
    ['by the address that Cognito does not know', { post_logout_redirect_uri: local.redirectUri }],
  ])('leads nobody %s', async (_, sent) => {
    const response = await local.logout(sent);
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(response.headers.get('content-type')).toContain('text/html');
  });
});

describe('the provider', () => {
  test('lets pages of other origins ask for tokens alone', async () => {
    const headers = { origin: 'https://demo.example' };
    const allowed = async (path: string, method = 'POST') =>
      (await fetch(issuer + path, { method, headers })).headers.get('access-control-allow-origin');
    expect(await allowed('/oauth2/token')).toBe('*');
    expect(await allowed('/oauth2/token', 'OPTIONS')).toBe('*');
    for (const path of ['/login', '/oauth2/revoke', '/oauth2/userInfo'])
      expect(await allowed(path)).toBeNull();
    for (const path of ['/oauth2/authorize', '/logout', '/nowhere']) {
      expect(await allowed(path, 'GET')).toBeNull();
    }
  });

  test('breaks at no address below its own', async () => {
    for (const path of [
      '/',
      '//',
      '//x',
      '/%',
      '/nowhere',
      '/constructor',
      '/oauth2',
      '/token',
      '/authorize',
    ]) {
      const { status, text } = await rawRequest(system.origin, { path: `/oidc${path}` });
      expect([path, status]).toEqual([path, 404]);
      expect(JSON.parse(text)).toMatchObject({ type: '/problems/not-found' });
    }
  });

  test('tells by which methods it is asked', async () => {
    for (const [path, allow] of [
      ['/oauth2/token', 'POST, OPTIONS'],
      ['/oauth2/revoke', 'POST'],
      ['/login', 'POST'],
      ['/logout', 'GET'],
    ] as const) {
      const response = await fetch(issuer + path, { method: allow === 'GET' ? 'POST' : 'GET' });
      expect(response.headers.get('allow')).toBe(allow);
      await expectProblem(response, 'method-not-allowed');
    }
  });
});
