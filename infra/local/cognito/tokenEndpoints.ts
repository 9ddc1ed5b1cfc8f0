import type { HttpAnswer, HttpRequest } from '../http.ts';
import { json, nothing, refused } from './answers.ts';
import type { Endpoint, Parts } from './Endpoint.ts';
import { OAuthRefusal } from './OAuthRefusal.ts';
import { fieldOf, readForm } from './readForm.ts';
import type { RegisteredClient } from './registeredClient.ts';
import type { SignIn } from './signIns.ts';

/** Gives tokens for a code or for a refresh token. */
export const giveTokens = forPages(async (request, parts) => {
  const form = formOfClient(request, parts.client);
  const type = needed(form, 'grant_type');
  if (type === 'authorization_code') return redeem(form, parts);
  if (type === 'refresh_token') return refresh(form, parts);
  throw new OAuthRefusal('unsupported_grant_type', 'grant_type is authorization_code or refresh_token.');
});

/** Lets pages of any origin ask. */
export const allowPages = forPages(async () => ({ ...nothing, status: 204 }));

/** Ends a refresh token, and for the provider the access tokens that came of it. */
export const revoke: Endpoint = async (request, { tokens, people, client }) => {
  const form = formOfClient(request, client);
  const token = needed(form, 'token');
  if (await tokens.verify(token).catch(() => null)) {
    throw new OAuthRefusal('unsupported_token_type', 'Only refresh tokens can be revoked.');
  }
  people.revoke(token); // one that is unknown is no error (RFC 7009 §2.2)
  return nothing;
};

async function redeem(form: URLSearchParams, parts: Parts): Promise<HttpAnswer> {
  const redeemed = parts.people.redeem(needed(form, 'code'), {
    redirectUri: needed(form, 'redirect_uri'),
    verifier: needed(form, 'code_verifier'),
  });
  if (!redeemed) {
    throw new OAuthRefusal('invalid_grant', 'The code is unknown, used, too old or of somebody else.');
  }
  const { signIn, nonce } = redeemed;
  const refresh_token = parts.people.refreshTokenOf(signIn);
  return json(200, { ...(await tokensOf(signIn, nonce, parts)), refresh_token });
}

/** New tokens for the same person. The refresh token stays, as in the user pool. */
async function refresh(form: URLSearchParams, parts: Parts): Promise<HttpAnswer> {
  const signIn = parts.people.refresh(needed(form, 'refresh_token'));
  if (!signIn) throw new OAuthRefusal('invalid_grant', 'The refresh token is unknown, revoked or too old.');
  return json(200, await tokensOf(signIn, null, parts));
}

async function tokensOf(signIn: SignIn, nonce: string | null, { tokens, client }: Parts) {
  const access_token = await tokens.access(signIn);
  const isOpenId = signIn.scopes.includes('openid');
  return {
    ...(isOpenId && { id_token: await tokens.id(signIn, { accessToken: access_token, nonce }) }),
    access_token,
    token_type: 'Bearer',
    expires_in: client.tokenMinutes * 60,
  };
}

/** The form that the website's client sent. It has no secret, and shows none. */
function formOfClient(request: HttpRequest, client: RegisteredClient): URLSearchParams {
  const form = readForm(request);
  if (request.headers.authorization !== undefined || fieldOf(form, 'client_id') !== client.id) {
    throw new OAuthRefusal('invalid_client', 'There is no such client, or it shows a secret it has not.');
  }
  return form;
}

function needed(form: URLSearchParams, name: string): string {
  const value = fieldOf(form, name);
  if (value === null) throw new OAuthRefusal('invalid_request', `There is no ${name}.`);
  return value;
}

/** An endpoint that pages of any origin may ask, as Cognito’s: what it takes to get a token, they lack. */
function forPages(endpoint: (...given: Parameters<Endpoint>) => Promise<HttpAnswer>): Endpoint {
  return async (request, parts) => {
    const { headers, ...answer } = await endpoint(request, parts).catch(refused);
    const cors = {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
    };
    return { ...answer, headers: { ...headers, ...cors } };
  };
}
