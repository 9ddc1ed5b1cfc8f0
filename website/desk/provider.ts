import * as oauth from 'oauth4webapi';

/** What `/config.json` says. */
export interface SiteConfig {
  readonly api: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
}

/** What somebody is given who signed in. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string | null;
  /** Until when the access token is good: milliseconds since 1970. */
  readonly until: number;
}

/** What is remembered on the way to the sign-in page and back. */
export interface Underway {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** Talks to where officers sign in: OpenID Connect's code flow with PKCE (RFC 7636). */
export function provider({ issuer, clientId, scopes, redirectUri }: SiteConfig) {
  const client: oauth.Client = { client_id: clientId };
  // On a laptop the provider speaks HTTP, and to this machine alone.
  const options = {
    [oauth.allowInsecureRequests]: ['127.0.0.1', 'localhost'].includes(new URL(issuer).hostname),
  };
  let server: Promise<oauth.AuthorizationServer> | null = null;

  const discover = () => {
    server ??= oauth
      .discoveryRequest(new URL(issuer), options)
      .then((response) => oauth.processDiscoveryResponse(new URL(issuer), response))
      .catch((error: unknown) => {
        server = null;
        throw error;
      });
    return server;
  };

  return {
    /** Where to sign in, and what to remember until coming back. */
    async begin(): Promise<{ url: URL; underway: Underway }> {
      const { authorization_endpoint = '' } = await discover();
      const underway = {
        verifier: oauth.generateRandomCodeVerifier(),
        state: oauth.generateRandomState(),
        nonce: oauth.generateRandomNonce(),
      };
      const url = new URL(authorization_endpoint);
      url.search = new URLSearchParams({
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: scopes.join(' '),
        code_challenge: await oauth.calculatePKCECodeChallenge(underway.verifier),
        code_challenge_method: 'S256',
        state: underway.state,
        nonce: underway.nonce,
      }).toString();
      return { url, underway };
    },
    /** Fetches tokens for the code in the address. Throws where the provider or its answer is not as it should be. */
    async redeem(here: URL, { verifier, state, nonce }: Underway): Promise<Tokens> {
      const known = await discover();
      const parameters = oauth.validateAuthResponse(known, client, here, state);
      const response = await oauth.authorizationCodeGrantRequest(
        known,
        client,
        oauth.None(),
        parameters,
        redirectUri,
        verifier,
        options,
      );
      const expected = { expectedNonce: nonce, requireIdToken: true };
      return tokensOf(await oauth.processAuthorizationCodeResponse(known, client, response, expected), null);
    },
    /** A new access token; null where the provider gives none any more. Throws what `fetch` throws without a connection. */
    async renew(refresh: string): Promise<Tokens | null> {
      const known = await discover();
      const response = await oauth.refreshTokenGrantRequest(known, client, oauth.None(), refresh, options);
      try {
        return tokensOf(await oauth.processRefreshTokenResponse(known, client, response), refresh);
      } catch (error) {
        if (error instanceof oauth.ResponseBodyError) return null;
        throw error;
      }
    },
    /** Takes the tokens back. Returns where to go, so that whoever signs in next is asked who they are. */
    async end(refresh: string | null): Promise<URL> {
      const known = await discover();
      if (refresh) {
        await oauth.revocationRequest(known, client, oauth.None(), refresh, options).catch(() => {});
      }
      const url = new URL(known.end_session_endpoint ?? redirectUri);
      url.searchParams.set('client_id', clientId);
      url.searchParams.set('logout_uri', redirectUri); // Cognito's name for it
      return url;
    },
  };
}

function tokensOf(answer: oauth.TokenEndpointResponse, refresh: string | null): Tokens {
  return {
    access: answer.access_token,
    refresh: answer.refresh_token ?? refresh,
    until: Date.now() + (answer.expires_in ?? 300) * 1000,
  };
}
