import { OAuthRefusal } from './OAuthRefusal.ts';
import { fieldOf } from './readForm.ts';
import type { RegisteredClient } from './registeredClient.ts';

/** What a website asks for when it sends somebody to sign in. */
export interface AuthorizationRequest {
  readonly redirectUri: string;
  readonly state: string | null;
  readonly nonce: string | null;
  readonly scopes: readonly string[];
  /** SHA-256 of what the website will show for the code (RFC 7636). */
  readonly challenge: string;
}

/**
 * Reads one. What comes of another client, or would lead to an address that is not registered, leads nowhere; whatever
 * else is wrong goes back to the website.
 */
export function readAuthorizationRequest(
  sent: URLSearchParams,
  client: RegisteredClient,
): AuthorizationRequest {
  if (fieldOf(sent, 'client_id') !== client.id) {
    throw new OAuthRefusal('invalid_client', 'There is no such client.');
  }
  const redirectUri = fieldOf(sent, 'redirect_uri') ?? '';
  if (!client.callbackUrls.includes(redirectUri)) {
    throw new OAuthRefusal('invalid_request', 'redirect_uri is not one that is registered for this client.');
  }
  const states = sent.getAll('state');
  const back = backTo(redirectUri, { state: states[0] ?? null });
  const field = (name: string) => fieldOf(sent, name, back);

  if (states.length > 1) throw new OAuthRefusal('invalid_request', 'There are several state.', back);
  if (field('response_type') !== 'code') {
    throw new OAuthRefusal('unsupported_response_type', 'response_type has to be code.', back);
  }
  if ((field('response_mode') ?? 'query') !== 'query') {
    throw new OAuthRefusal('invalid_request', 'response_mode has to be query.', back);
  }
  const challenge = field('code_challenge') ?? '';
  if (field('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(challenge)) {
    throw new OAuthRefusal('invalid_request', 'A code_challenge by the method S256 is needed.', back);
  }
  // Cognito gives all that are registered where none is asked for.
  const scopes = field('scope')?.split(' ').filter(Boolean) ?? client.scopes;
  if (!scopes.every((scope) => client.scopes.includes(scope))) {
    throw new OAuthRefusal('invalid_scope', `scope may name ${client.scopes.join(' and ')}.`, back);
  }
  if (field('prompt') === 'none') {
    throw new OAuthRefusal('login_required', 'Nobody stays signed in at the local provider.', back);
  }
  return {
    redirectUri,
    state: states[0] ?? null,
    nonce: field('nonce'),
    scopes: [...new Set(scopes)],
    challenge,
  };
}

/** The website's address with what it is told; what is null is left out. */
export function backTo(redirectUri: string, told: Readonly<Record<string, string | null>>): URL {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(told)) if (value !== null) url.searchParams.set(name, value);
  return url;
}
