import type { SiteConfig, Tokens, Underway } from './provider.ts';

/** Who signed in. */
export interface Person {
  readonly name: string;
  readonly isOfficer: boolean;
  readonly isCoordinator: boolean;
}

/** There is nobody signed in any more: only signing in again helps. */
export class SignInEnded extends Error {
  override readonly name = 'SignInEnded';
}

const [tokenStore, underwayStore] = ['op-e-kaffi-tokens', 'op-e-kaffi-sign-in'];

/** How long before its end a token is renewed, in milliseconds. */
const early = 60_000;

/**
 * Who is signed in, in this tab alone: tokens are kept in its session storage, never in an address or a cookie. What talks
 * to the provider is loaded when it is needed. `onEnd`: nobody is signed in any more.
 */
export function signIn(config: SiteConfig, onEnd: () => void) {
  let kept = read<Tokens>(tokenStore);
  let renewing: Promise<string> | null = null;
  const provider = async () => (await import('./provider.ts')).provider(config);

  const keep = (tokens: Tokens) => {
    kept = tokens;
    sessionStorage.setItem(tokenStore, JSON.stringify(tokens));
    return tokens.access;
  };
  const forget = () => {
    kept = null;
    sessionStorage.removeItem(tokenStore);
  };
  const end = (): never => {
    forget();
    onEnd();
    throw new SignInEnded();
  };
  const renew = async (): Promise<string> => {
    const refresh = kept?.refresh;
    const tokens = refresh ? await (await provider()).renew(refresh) : null;
    return tokens ? keep(tokens) : end();
  };

  return {
    isSignedIn: () => kept !== null,
    /** An access token that is good for a while. Throws SignInEnded, or what `fetch` throws without a connection. */
    async token(): Promise<string> {
      if (!kept) return end();
      if (kept.until - early > Date.now()) return kept.access;
      renewing ??= renew().finally(() => {
        renewing = null;
      });
      return renewing;
    },
    /** The API does not take the token: it was taken back. */
    refused(): void {
      forget();
      onEnd();
    },
    /** Who the token is of, as it says itself; the API looks closer. */
    person(): Person | null {
      if (!kept) return null;
      const { username, sub, 'cognito:groups': all } = claimsOf(kept.access);
      const groups: unknown[] = Array.isArray(all) ? all : [];
      const isCoordinator = groups.includes('coordinators');
      const isOfficer = isCoordinator || groups.includes('officers');
      return { name: String(username ?? sub ?? ''), isOfficer, isCoordinator };
    },
    /** Leads to the sign-in page, from where it comes back to that address of the desk. */
    async begin(address: string): Promise<void> {
      const { url, underway } = await (await provider()).begin();
      sessionStorage.setItem(underwayStore, JSON.stringify({ ...underway, address }));
      location.assign(url);
    },
    /** Ends a way back from the sign-in page. Throws where it went wrong. */
    async finish(): Promise<void> {
      const here = new URL(location.href);
      if (!here.searchParams.has('state')) return;
      const underway = read<Underway & { readonly address: string }>(underwayStore);
      sessionStorage.removeItem(underwayStore);
      history.replaceState(null, '', underway?.address ?? '/desk'); // a code has no business in the history
      if (underway) keep(await (await provider()).redeem(here, underway));
    },
    /** Ends it here and at the provider. */
    async leave(): Promise<void> {
      const refresh = kept?.refresh ?? null;
      forget();
      location.assign(await (await provider()).end(refresh));
    },
  };
}

export type SignIn = ReturnType<typeof signIn>;

function read<Value>(name: string): Value | null {
  const text = sessionStorage.getItem(name);
  return text === null ? null : (JSON.parse(text) as Value); // as it was written here
}

function claimsOf(token: string): Record<string, unknown> {
  const part = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>; // claims
}
