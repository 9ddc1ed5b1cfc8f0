import type { InputOf, Operation, ReplyOf } from './operation.ts';
import { type OperationId, operations } from './operations.ts';
import { fillPath } from './path.ts';
import { type Problem, type ProblemType, problems } from './problems.ts';

type Operations = typeof operations;

/** What an operation answered. */
export interface Answer<O extends Operation> {
  readonly status: O['reply']['status'];
  readonly body: ReplyOf<O>;
  /** To be sent back as `ifMatch` by who changes what this names. */
  readonly etag: string | null;
  readonly headers: Headers;
}

/** What any call may say besides its input. */
interface CallOptions {
  /** Gives the call up. */
  readonly signal?: AbortSignal;
}

/** Asks for the answer as the operation's other media type: its body is text then. */
type AsText = CallOptions & { readonly as: 'text' };

type Call<O extends Operation> =
  Record<string, never> extends InputOf<O>
    ? (input?: InputOf<O>, options?: CallOptions) => Promise<Answer<O>>
    : (input: InputOf<O>, options?: CallOptions) => Promise<Answer<O>>;

type TextCall<O extends Operation> = (
  input: InputOf<O>,
  options: AsText,
) => Promise<Omit<Answer<O>, 'body'> & { readonly body: string }>;

/**
 * One function an operation: `client.getSession({ params: { id: 'gare-2026-12' } })`. What has another media type is asked for
 * that by `client.getInsights({}, { as: 'text' })`.
 */
export type Client = {
  readonly [id in OperationId]: Operations[id]['reply'] extends { readonly alternative: object }
    ? Call<Operations[id]> & TextCall<Operations[id]>
    : Call<Operations[id]>;
};

/** The API said no. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  /** Why, in a word that stays the same. Further ones may be added: go by the status then. */
  readonly type: ProblemType | (string & {});
  /** RFC 9457 problem details. */
  readonly problem: Problem;
  readonly headers: Headers;

  constructor(problem: Problem, headers: Headers) {
    super(`${problem.title}: ${problem.detail}`);
    this.status = problem.status;
    this.type = problem.type.replace('/problems/', '');
    this.problem = problem;
    this.headers = headers;
  }
}

/**
 * A client of the API, typed by the declarations that run it. `base`: where the API is, such as
 * `https://example.org/api`. `token`: gives an officer's access token, if there is one. Throws ProblemError where
 * the API refuses, and what `fetch` throws where it can't be reached or the call was given up.
 */
export function createClient(options: {
  base: string;
  token?: () => string | null | Promise<string | null>;
  fetch?: typeof globalThis.fetch;
}): Client {
  const { token } = options;
  const base = options.base.replace(/\/$/, '');
  const call = async (
    operation: Operation,
    input: Given = {},
    { signal, as }: CallOptions & Partial<AsText> = {},
  ) => {
    const headers = new Headers(input.headers);
    const { alternative } = operation.reply;
    if (as && alternative) headers.set('accept', alternative.mediaType);
    // With a public read too, where there is one: an officer's If-Match must not come from a copy that caches keep.
    const accessToken = operation.auth === 'public' && !operation.cached ? null : await token?.();
    if (accessToken) headers.set('authorization', `Bearer ${accessToken}`);
    if (input.ifMatch) headers.set('if-match', input.ifMatch);
    if (input.body !== undefined) headers.set('content-type', operation.consumes?.[0] ?? 'application/json');
    // Looked up now: a page may replace it, and a browser's wants to be called on its own.
    const send = options.fetch ?? globalThis.fetch;
    const response = await send(urlOf(base, operation, input), {
      method: operation.method,
      headers,
      credentials: 'omit',
      ...(input.body !== undefined && { body: JSON.stringify(input.body) }),
      ...(signal && { signal }),
    });
    if (!response.ok) throw new ProblemError(await problemIn(response), response.headers);
    return {
      status: operation.reply.status,
      body: (as ? await response.text() : await bodyOf(operation, response)) as ReplyOf<Operation>, // as the contract declares it
      etag: response.headers.get('etag'),
      headers: response.headers,
    };
  };
  const entries = Object.entries(operations).map(([id, operation]) => [
    id,
    (input?: Given, given?: CallOptions & Partial<AsText>) => call(operation, input, given),
  ]);
  return Object.fromEntries(entries) as Client; // an entry for each operation, typed by it
}

/** The pages of a listing, one after the other: `for await (const { sessions } of allPages(client.listSessions))`. */
export async function* allPages<List extends Listing>(
  list: List,
  input?: Parameters<List>[0],
  options?: CallOptions,
): AsyncGenerator<Awaited<ReturnType<List>>['body']> {
  const ask = list as unknown as (input: Given, options?: CallOptions) => ReturnType<Listing>; // a function of the client
  let given: Given = input ?? {};
  let next: string | undefined;
  do {
    const { body } = await ask(given, options);
    yield body;
    next = body.next;
    given = { ...given, query: { ...given.query, cursor: next } };
  } while (next !== undefined);
}

type Listing = (
  input: never,
  options?: CallOptions,
) => Promise<{ readonly body: { readonly next?: string | undefined } }>;

interface Given {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly ifMatch?: string;
}

function urlOf(base: string, { path }: Operation, { params = {}, query = {} }: Given): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return `${base}${fillPath(path, params)}${search.size > 0 ? `?${search}` : ''}`;
}

async function bodyOf({ reply }: Operation, response: Response): Promise<unknown> {
  if (!reply.body) return undefined;
  return reply.mediaType ? response.text() : response.json();
}

/** The problem in an answer; one made up where something before the API answered in its own words. */
async function problemIn(response: Response): Promise<Problem> {
  const { status, statusText, headers } = response;
  if (headers.get('content-type')?.startsWith('application/problem+json')) {
    const problem = await response.json().catch(() => null);
    if (problem) return problem as Problem; // as the contract declares it
  }
  const type = byStatus[status] ?? (status < 500 ? 'invalid-request' : 'unavailable');
  const { title } = problems[type];
  return { type: `/problems/${type}`, title, status, detail: statusText || title };
}

/** What is answered by what stands before the functions. */
const byStatus: Readonly<Record<number, ProblemType>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many-requests',
};
