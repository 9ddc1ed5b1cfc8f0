import { createHash, randomBytes } from 'node:crypto';
import { CLIENT_ID } from '../../infra/local/cognito/registeredClient.ts';
import type { Role } from '../../infra/local/cognito/signIns.ts';

/** What a website sends to sign somebody in; what is null is left out, what is a list is sent several times. */
export type Sent = Readonly<Record<string, string | null | readonly string[]>>;

/** The local sign-in of a system at that origin, request by request. */
export function localSignIn(origin: string) {
  const issuer = `${origin}/oidc`;
  const redirectUri = `${origin}/desk`;
  const verifier = randomBytes(32).toString('base64url');
  const usual: Sent = {
    response_type: 'code',
    client_id: CLIENT_ID,
    redirect_uri: redirectUri,
    scope: 'openid op-e-kaffi/desk',
    state: 'a state & more',
    nonce: 'a nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  const post = (path: string, sent: Sent, headers: Record<string, string> = {}) =>
    fetch(issuer + path, { method: 'POST', body: fields(sent), headers, redirect: 'manual' });
  return {
    redirectUri,
    /** Asks for the sign-in page. */
    authorize: (sent: Sent = {}) =>
      fetch(`${issuer}/oauth2/authorize?${fields({ ...usual, ...sent })}`, { redirect: 'manual' }),
    /** What a button of the page sends. */
    login: (as: string, sent: Sent = {}) => post('/login', { ...usual, ...sent, as }),
    token: (sent: Sent, headers?: Record<string, string>) => post('/oauth2/token', sent, headers),
    revoke: (sent: Sent, headers?: Record<string, string>) => post('/oauth2/revoke', sent, headers),
    userInfo: (token: string) =>
      fetch(`${issuer}/oauth2/userInfo`, { headers: { authorization: `Bearer ${token}` } }),
    logout: (sent: Sent) => fetch(`${issuer}/logout?${fields(sent)}`, { redirect: 'manual' }),
    /** A code, with what fetches tokens for it. */
    async code(as: Role, sent: Sent = {}): Promise<Sent> {
      const location = (await this.login(as, sent)).headers.get('location') ?? '';
      return {
        grant_type: 'authorization_code',
        code: new URL(location).searchParams.get('code'),
        redirect_uri: redirectUri,
        client_id: CLIENT_ID,
        code_verifier: verifier,
      };
    },
    /** What somebody has who signed in. */
    async signIn(as: Role, sent: Sent = {}): Promise<TokenAnswer> {
      return (await (await this.token(await this.code(as, sent))).json()) as TokenAnswer;
    },
    refresh: (refresh_token: string, sent: Sent = {}) =>
      post('/oauth2/token', { grant_type: 'refresh_token', client_id: CLIENT_ID, refresh_token, ...sent }),
  };
}

/** RFC 6749 §5.1. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly token_type: string;
  readonly expires_in: number;
}

function fields(sent: Sent): URLSearchParams {
  const all = new URLSearchParams();
  for (const [name, values] of Object.entries(sent)) {
    for (const value of [values].flat()) if (value !== null) all.append(name, value);
  }
  return all;
}
