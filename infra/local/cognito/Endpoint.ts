import type { HttpAnswer, HttpRequest } from '../http.ts';
import type { RegisteredClient } from './registeredClient.ts';
import type { SignIns } from './signIns.ts';
import type { Tokens } from './tokens.ts';

/** What endpoints need. */
export interface Parts {
  readonly issuer: string;
  readonly client: RegisteredClient;
  readonly tokens: Tokens;
  readonly people: SignIns;
}

/** Answers one address of the provider. What it refuses it throws, as an `OAuthRefusal`. */
export type Endpoint = (request: HttpRequest, parts: Parts) => HttpAnswer | Promise<HttpAnswer>;
