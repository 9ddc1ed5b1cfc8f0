import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { AuthorizationRequest } from './authorizationRequest.ts';
import type { RegisteredClient } from './registeredClient.ts';

export type Role = 'officer' | 'coordinator';

/** Somebody who signed in. All tokens that come of it say the same of it. */
export interface SignIn {
  readonly role: Role;
  readonly scopes: readonly string[];
  /** When, in seconds since 1970. */
  readonly at: number;
  /** By which its tokens are known, and taken back. */
  readonly id: string;
}

/** Who is signed in, kept in memory: after a restart one signs in again, which takes a click here. */
export interface SignIns {
  /** A code with which the website fetches its tokens, once and soon. */
  begin(role: Role, request: AuthorizationRequest): string;
  /** What a code stands for; null where it is unknown, used, too old or not this website's. It is good no more. */
  redeem(code: string, shown: { redirectUri: string; verifier: string }): Redeemed | null;
  /** A token with which the website stays signed in. */
  refreshTokenOf(signIn: SignIn): string;
  /** Who a refresh token is of; null where it is unknown, revoked or too old. */
  refresh(refreshToken: string): SignIn | null;
  /** Ends what a refresh token stands for. */
  revoke(refreshToken: string): void;
  /** Whether a sign-in was ended before its tokens. `id`: what tokens name as their origin. */
  isRevoked(id: string): boolean;
}

interface Redeemed {
  readonly signIn: SignIn;
  readonly nonce: string | null;
}

/** How long a code is good, as Cognito has it. */
const codeMinutes = 5;

/** Nobody yet. */
export function signIns({ refreshTokenHours }: RegisteredClient): SignIns {
  const codes = new Map<string, Until<AuthorizationRequest & { readonly role: Role }>>();
  const refreshTokens = new Map<string, Until<SignIn>>();
  const revoked = new Map<string, Until<true>>();
  return {
    begin(role, request) {
      const code = randomUUID();
      put(codes, code, { ...request, role }, codeMinutes * 60);
      return code;
    },
    redeem(code, { redirectUri, verifier }) {
      const asked = get(codes, code);
      codes.delete(code);
      const shown = createHash('sha256').update(verifier).digest('base64url');
      if (asked?.redirectUri !== redirectUri || asked.challenge !== shown) return null;
      const { role, scopes, nonce } = asked;
      return { signIn: { role, scopes, at: Math.floor(Date.now() / 1000), id: randomUUID() }, nonce };
    },
    refreshTokenOf(signIn) {
      const token = randomBytes(48).toString('base64url');
      put(refreshTokens, token, signIn, refreshTokenHours * 3600);
      return token;
    },
    refresh: (token) => get(refreshTokens, token),
    revoke(token) {
      const signIn = get(refreshTokens, token);
      refreshTokens.delete(token);
      if (signIn) put(revoked, signIn.id, true, refreshTokenHours * 3600);
    },
    isRevoked: (id) => get(revoked, id) !== null,
  };
}

/** Something that is good for a time. */
interface Until<T> {
  readonly value: T;
  /** Milliseconds since 1970. */
  readonly end: number;
}

/** Keeps it for so many seconds, and lets go of what is too old. */
function put<T>(all: Map<string, Until<T>>, key: string, value: T, seconds: number): void {
  for (const [old, { end }] of all) if (end <= Date.now()) all.delete(old);
  all.set(key, { value, end: Date.now() + seconds * 1000 });
}

function get<T>(all: ReadonlyMap<string, Until<T>>, key: string): T | null {
  const kept = all.get(key);
  return kept && kept.end > Date.now() ? kept.value : null;
}
