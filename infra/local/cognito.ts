import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createLocalJWKSet, type JSONWebKeySet, type JWK, jwtVerify } from 'jose';
import { type MutableToken, OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server';
import { SCOPE } from '../settings.ts';

/** Where it is on the website's own origin. In AWS it is Cognito, on another. */
export const providerPath = '/oidc';

export type Role = 'officer' | 'coordinator';

/** Seconds that a token is good for: as in the user pool. */
const lifetime = 900;

/** What the user pool's app client is called here. */
export const CLIENT_ID = 'op-e-kaffi-website';

/** An OpenID provider for a laptop, whose tokens are shaped like Cognito's. Anybody may be anybody. */
export interface OpenIdProvider {
  readonly issuer: string;
  readonly handle: RequestListener;
  /** An access token of that role. `claims` are merged into it; null takes one away. */
  token(role: Role, claims?: Readonly<Record<string, unknown>>): Promise<string>;
  /** The claims of a token, as API Gateway's authorizer hands them over. Throws unless it is good. */
  verify(token: string): Promise<Record<string, unknown>>;
  /** Its key pair, to be kept, so that tokens outlive a restart. */
  readonly key: JWK;
}

/** Starts the provider at that origin. `key`: the one of an earlier start. */
export async function startProvider(origin: string, key?: JWK): Promise<OpenIdProvider> {
  const issuer = new OAuth2Issuer();
  issuer.url = origin + providerPath;
  const pair = key ? await issuer.keys.add(key) : await issuer.keys.generate('RS256');
  const service = new OAuth2Service(issuer);
  const roles = new Map<string, Role>();
  service.on('beforeAuthorizeRedirect', ({ url }: { url: URL }, request: IncomingMessage) => {
    roles.set(url.searchParams.get('code') ?? '', roleAskedFor(request));
  });
  service.on('beforeResponse', ({ body }: { body: Record<string, unknown> | string | null }) => {
    if (typeof body === 'object' && body) body.expires_in = lifetime;
  });
  service.on(
    'beforeTokenSigning',
    (token: MutableToken, request: IncomingMessage & { body?: { code?: string } }) => {
      const role = roles.get(request.body?.code ?? '') ?? 'officer';
      // The ID token is the one that the library gives an audience.
      const isId = token.payload.aud !== undefined;
      Object.assign(token.payload, isId ? idClaims(role) : { ...accessClaims(role), sub: subjectOf(role) });
    },
  );

  const keys = createLocalJWKSet({ keys: issuer.keys.toJSON() } as JSONWebKeySet); // public keys, as JWKS has them
  return {
    issuer: issuer.url,
    key: pair,
    handle(request, response) {
      request.url = (request.url ?? '').slice(providerPath.length) || '/';
      const url = URL.parse(request.url, origin);
      if (!url) return void response.writeHead(404).end();
      if (url.pathname === '/authorize' && !url.searchParams.has('as')) return showSignIn(url, response);
      return service.requestHandler(request, response);
    },
    async token(role, claims = {}) {
      return issuer.buildToken({
        expiresIn: lifetime,
        scopesOrTransform: (_header, payload) => {
          Object.assign(payload, accessClaims(role), { sub: subjectOf(role) }, claims);
          for (const [name, value] of Object.entries(claims)) if (value === null) delete payload[name];
        },
      });
    },
    async verify(token) {
      const { payload } = await jwtVerify(token, keys, {
        issuer: issuer.url ?? '',
        algorithms: ['RS256'],
        requiredClaims: ['exp'],
      });
      if ((payload.iat ?? 0) > Date.now() / 1000 + 1) throw new Error('The token was issued in the future.');
      return payload;
    },
  };
}

/** As in a Cognito access token: `client_id` and no `aud`. */
function accessClaims(role: Role) {
  const now = Math.floor(Date.now() / 1000);
  return {
    token_use: 'access',
    client_id: CLIENT_ID,
    scope: SCOPE,
    username: role,
    'cognito:groups': [`${role}s`],
    auth_time: now,
    exp: now + lifetime,
    jti: randomUUID(),
    origin_jti: randomUUID(),
    version: 2,
  };
}

/** As in a Cognito ID token: `aud` and no scope. */
function idClaims(role: Role) {
  const now = Math.floor(Date.now() / 1000);
  return {
    token_use: 'id',
    sub: subjectOf(role),
    aud: CLIENT_ID,
    'cognito:username': role,
    'cognito:groups': [`${role}s`],
    auth_time: now,
    exp: now + lifetime,
  };
}

function subjectOf(role: Role): string {
  return `local-${role}`;
}

function roleAskedFor(request: IncomingMessage): Role {
  const as = new URL(request.url ?? '', 'http://localhost').searchParams.get('as');
  return as === 'coordinator' ? 'coordinator' : 'officer';
}

/** One page, two buttons. What the website sent along stays in the address. */
function showSignIn(url: URL, response: ServerResponse): void {
  const sent = [...url.searchParams]
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join('');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
  });
  response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Local sign-in</title><h1>Local sign-in</h1>
<p>This stands in for the real one on this machine. Nobody is asked for a password.</p>
<form method="get" action="${providerPath}/authorize">${sent}
<button name="as" value="officer">Sign in as an officer</button>
<button name="as" value="coordinator">Sign in as a coordinator</button></form></html>`);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
