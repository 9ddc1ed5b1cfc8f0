import { json, redirect } from './answers.ts';
import { backTo, readAuthorizationRequest } from './authorizationRequest.ts';
import type { Endpoint } from './Endpoint.ts';
import { OAuthRefusal } from './OAuthRefusal.ts';
import { fieldOf, readForm } from './readForm.ts';
import { signInError, signInPage } from './signInPage.ts';

/** Shows the page with the two buttons. */
export const authorize = onPage(({ query }, { issuer, client }) => {
  const sent = new URLSearchParams(query);
  readAuthorizationRequest(sent, client);
  return signInPage(sent, `${issuer}/login`);
});

/** What a button leads to: back to the website, with a code. */
export const login = onPage((request, { client, people }) => {
  const sent = readForm(request);
  const asked = readAuthorizationRequest(sent, client);
  const role = fieldOf(sent, 'as');
  if (role !== 'officer' && role !== 'coordinator') {
    throw new OAuthRefusal('invalid_request', 'Sign in by one of the two buttons.');
  }
  return redirect(backTo(asked.redirectUri, { code: people.begin(role, asked), state: asked.state }));
});

/** Leads to where the website wants, if it may. Nobody stays signed in here, so there is nothing else to do. */
export const logout = onPage(({ query }, { client }) => {
  const sent = new URLSearchParams(query);
  if (fieldOf(sent, 'client_id') !== client.id) {
    throw new OAuthRefusal('invalid_client', 'There is no such client.');
  }
  const to = fieldOf(sent, 'logout_uri') ?? '';
  if (!client.logoutUrls.includes(to)) {
    throw new OAuthRefusal('invalid_request', 'logout_uri is not one that is registered for this client.');
  }
  return redirect(new URL(to));
});

/** Tells a client who an access token is of. */
export const userInfo: Endpoint = async ({ headers }, { tokens, people }) => {
  const token = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (!token) throw new OAuthRefusal('invalid_request', 'Send the access token.');
  const claims = await tokens.verify(token).catch(() => null);
  const isGood = claims?.token_use === 'access' && !people.isRevoked(String(claims.origin_jti));
  if (!isGood || !`${claims.scope ?? ''}`.split(' ').includes('openid')) {
    throw new OAuthRefusal('invalid_token', 'The access token is bad, too old, revoked or not for openid.');
  }
  return json(200, { sub: claims.sub, username: claims.username });
};

/** Where a person looks on: what is refused goes back to the website, or is told on a page. */
function onPage(endpoint: Endpoint): Endpoint {
  return (request, parts) => {
    try {
      return endpoint(request, parts);
    } catch (error) {
      if (!(error instanceof OAuthRefusal)) throw error;
      const { back, message } = error;
      if (!back) return signInError(400, message);
      return redirect(backTo(back.href, { error: error.error, error_description: message }));
    }
  };
}
