import type { InputOf, Operation, ReplyOf } from './operation.ts';
import { type OperationId, operations } from './operations.ts';
import type { Problem, ProblemType } from './problems.ts';

type Operations = typeof operations;

/** What an operation answered. */
export interface Answer<O extends Operation> {
  readonly status: O['reply']['status'];
  readonly body: ReplyOf<O>;
  /** To be sent back as `ifMatch` by who changes what this names. */
  readonly etag: string | null;
  readonly headers: Headers;
}

/** One function an operation: `client.getSession({ params: { id: 'gare-2026-12' } })`. */
export type Client = {
  readonly [id in OperationId]: Record<string, never> extends InputOf<Operations[id]>
    ? (input?: InputOf<Operations[id]>) => Promise<Answer<Operations[id]>>
    : (input: InputOf<Operations[id]>) => Promise<Answer<Operations[id]>>;
};

/** The API said no. `type` says why, in a word that stays the same: `stale`, `not-found`, … */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly type: ProblemType;
  /** RFC 9457 problem details. */
  readonly problem: Problem;
  readonly headers: Headers;

  constructor(problem: Problem, headers: Headers) {
    super(`${problem.title}: ${problem.detail}`);
    this.status = problem.status;
    this.type = problem.type.replace('/problems/', '') as ProblemType; // as the table in problems.ts names it
    this.problem = problem;
    this.headers = headers;
  }
}

/**
 * A client of the API, typed by the declarations that run it. `base`: where the API is, such as
 * `https://example.org/api`. `token`: gives an officer's access token, if there is one. Throws ProblemError where
 * the API refuses, and what `fetch` throws where it can't be reached.
 */
export function createClient(options: {
  base: string;
  token?: () => string | null | Promise<string | null>;
  fetch?: typeof globalThis.fetch;
}): Client {
  const { base, token, fetch = globalThis.fetch } = options;
  const call = async (operation: Operation, input: Given = {}): Promise<Answer<Operation>> => {
    const headers = new Headers(input.headers);
    const accessToken = operation.auth === 'public' ? null : await token?.();
    if (accessToken) headers.set('authorization', `Bearer ${accessToken}`);
    if (input.ifMatch) headers.set('if-match', input.ifMatch);
    if (input.body !== undefined) headers.set('content-type', operation.consumes?.[0] ?? 'application/json');
    const response = await fetch(urlOf(base, operation, input), {
      method: operation.method,
      headers,
      ...(input.body !== undefined && { body: JSON.stringify(input.body) }),
    });
    if (!response.ok) throw new ProblemError(await problemIn(response), response.headers);
    return {
      status: operation.reply.status,
      body: (await bodyOf(operation, response)) as ReplyOf<Operation>, // as the contract declares it
      etag: response.headers.get('etag'),
      headers: response.headers,
    };
  };
  const entries = Object.entries(operations).map(([id, operation]) => [
    id,
    (input?: Given) => call(operation, input),
  ]);
  return Object.fromEntries(entries) as Client; // an entry for each operation, typed by it
}

interface Given {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly ifMatch?: string;
}

function urlOf(base: string, { path }: Operation, { params = {}, query = {} }: Given): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return `${base}${filled}${search.size > 0 ? `?${search}` : ''}`;
}

async function bodyOf({ reply }: Operation, response: Response): Promise<unknown> {
  if (!reply.body) return undefined;
  return reply.mediaType ? response.text() : response.json();
}

/** The problem in an answer; one made up where something before the API answered in its own words. */
async function problemIn(response: Response): Promise<Problem> {
  if (response.headers.get('content-type') === 'application/problem+json') {
    return (await response.json()) as Problem; // RFC 9457, as the contract declares it
  }
  const type = byStatus[response.status] ?? (response.status < 500 ? 'invalid-request' : 'unavailable');
  const title = response.statusText || 'Not possible right now';
  return { type: `/problems/${type}`, title, status: response.status, detail: title };
}

/** What API Gateway answers by itself. */
const byStatus: Readonly<Record<number, ProblemType>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many-requests',
};
