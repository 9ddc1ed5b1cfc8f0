import { randomUUID } from 'node:crypto';
import type { JWK } from 'jose';
import { json, refused } from './cognito/answers.ts';
import { discoveryDocument } from './cognito/discoveryDocument.ts';
import type { Endpoint, Parts } from './cognito/Endpoint.ts';
import { authorize, login, logout, userInfo } from './cognito/personEndpoints.ts';
import { registeredClient } from './cognito/registeredClient.ts';
import { type Role, signIns } from './cognito/signIns.ts';
import { allowPages, giveTokens, revoke } from './cognito/tokenEndpoints.ts';
import { makeTokens } from './cognito/tokens.ts';
import { type HttpAnswer, type HttpRequest, refusal } from './http.ts';

/** Where it is on the website's own origin. In AWS it is Cognito, on another. */
export const providerPath = '/oidc';

/**
 * Plays the part of Cognito: endpoints, tokens and refusals are those of the user pool with the website's app client. Anybody
 * may be anybody, by a button.
 */
export interface OpenIdProvider {
  readonly issuer: string;
  /** Answers what is asked below `providerPath`. */
  answer(request: HttpRequest): Promise<HttpAnswer>;
  /** An access token of that role. `claims` are merged into it; null takes one away. */
  token(role: Role, claims?: Readonly<Record<string, unknown>>): Promise<string>;
  /** The claims of a token, as API Gateway's authorizer hands them over. Throws unless it is good. */
  verify(token: string): Promise<Record<string, unknown>>;
  /** Its key pair, to be kept, so that tokens outlive a restart. */
  readonly key: JWK;
}

/** What is answered, by path below the issuer and by method. HEAD goes where GET does. */
const endpoints: Readonly<Record<string, Readonly<Record<string, Endpoint>>>> = {
  '/.well-known/openid-configuration': {
    GET: (_, { issuer, client }) => json(200, discoveryDocument(issuer, client)),
  },
  '/.well-known/jwks.json': { GET: (_, { tokens }) => json(200, tokens.published) },
  '/oauth2/authorize': { GET: authorize },
  '/login': { POST: login },
  '/oauth2/token': { POST: giveTokens, OPTIONS: allowPages },
  '/oauth2/userInfo': { GET: userInfo, POST: userInfo },
  '/oauth2/revoke': { POST: revoke },
  '/logout': { GET: logout },
};

/** Starts the provider for the website at that origin. `key`: the one of an earlier start. */
export async function startProvider(site: string, key?: JWK): Promise<OpenIdProvider> {
  const issuer = site + providerPath;
  const client = registeredClient(site);
  const tokens = await makeTokens(issuer, client, key);
  const parts: Parts = { issuer, client, tokens, people: signIns(client) };
  return {
    issuer,
    key: tokens.key,
    async answer(request) {
      const path = request.path.slice(providerPath.length);
      const methods = Object.hasOwn(endpoints, path) ? endpoints[path] : undefined;
      if (!methods) return refusal(request, 'not-found', 'There is nothing at this address.');
      const endpoint = methods[request.method === 'HEAD' ? 'GET' : request.method];
      if (!endpoint) return notAllowed(request, Object.keys(methods));
      try {
        return await endpoint(request, parts);
      } catch (error) {
        return refused(error);
      }
    },
    token(role, claims) {
      const at = Math.floor(Date.now() / 1000);
      return tokens.access({ role, scopes: client.scopes, at, id: randomUUID() }, claims);
    },
    verify: tokens.verify,
  };
}

function notAllowed(request: HttpRequest, methods: readonly string[]): HttpAnswer {
  const answer = refusal(request, 'method-not-allowed', 'This address takes other methods.');
  return { ...answer, headers: { ...answer.headers, allow: methods.join(', ') } };
}
