import { createHash, randomUUID } from 'node:crypto';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';
import type { RegisteredClient } from './registeredClient.ts';
import type { Role, SignIn } from './signIns.ts';

/** Makes tokens as Cognito's are, and verifies them. */
export interface Tokens {
  /** The key pair that signs them. */
  readonly key: JWK;
  /** The public key, for everybody who verifies. */
  readonly published: JSONWebKeySet;
  /** An access token. `claims` are merged into it; null takes one away. */
  access(signIn: SignIn, claims?: Readonly<Record<string, unknown>>): Promise<string>;
  /** An ID token, which goes with an access token. */
  id(signIn: SignIn, given: { accessToken: string; nonce: string | null }): Promise<string>;
  /** The claims of a token. Throws unless it is good. */
  verify(token: string): Promise<JWTPayload>;
}

const algorithm = 'RS256';

/** `key`: the pair of an earlier start; without it a new one is made. */
export async function makeTokens(issuer: string, client: RegisteredClient, key?: JWK): Promise<Tokens> {
  const pair = key ?? (await newKeyPair());
  const { kty, kid = '', n, e } = pair;
  const secret = await importJWK(pair, algorithm);
  const published = { keys: [{ kty, kid, n, e, alg: algorithm, use: 'sig' }] } as JSONWebKeySet; // of an RSA key
  const publicKeys = createLocalJWKSet(published);
  const sign = (claims: JWTPayload) =>
    new SignJWT(claims).setProtectedHeader({ kid, alg: algorithm }).sign(secret);

  /** What both kinds of token say. */
  const common = ({ role, at, id }: SignIn) => {
    const now = Math.floor(Date.now() / 1000);
    return {
      sub: subjectOf(role),
      'cognito:groups': [`${role}s`],
      iss: issuer,
      origin_jti: id,
      auth_time: at,
      iat: now,
      exp: now + client.tokenMinutes * 60,
      jti: randomUUID(),
    };
  };
  return {
    key: pair,
    published,
    access(signIn, claims = {}) {
      const merged = {
        ...common(signIn),
        // A Cognito access token names its client so, and no audience.
        client_id: client.id,
        token_use: 'access',
        scope: signIn.scopes.join(' '),
        username: signIn.role,
        version: 2,
        ...claims,
      };
      return sign(Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)));
    },
    id: (signIn, { accessToken, nonce }) =>
      sign({
        ...common(signIn),
        aud: client.id,
        token_use: 'id',
        'cognito:username': signIn.role,
        at_hash: createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url'),
        ...(nonce !== null && { nonce }),
      }),
    async verify(token) {
      const { payload } = await jwtVerify(token, publicKeys, {
        issuer,
        algorithms: [algorithm],
        requiredClaims: ['exp'],
      });
      if ((payload.iat ?? 0) > Date.now() / 1000 + 1) throw new Error('The token was issued in the future.');
      return payload;
    },
  };
}

async function newKeyPair(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg: algorithm, kid: await calculateJwkThumbprint(jwk) };
}

/** There is one officer and one coordinator on a laptop. */
function subjectOf(role: Role): string {
  return `local-${role}`;
}
