import type * as z from 'zod/mini';
import type { ProblemType } from './problems.ts';

type Schema = z.core.$ZodType;

/** One operation of the API, declared as data. Routes, functions, documents and clients derive from it. */
export interface Operation {
  /** Names the function too: `functions/<id>.ts`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api`, in the syntax of OpenAPI and API Gateway: `/sessions/{id}`. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly description?: string;
  /** Who may call it. A coordinator may do all that an officer may. */
  readonly auth: 'public' | 'officer' | 'coordinator';
  /** Whose pages may call it: `any`, the origins in the settings, or only the website's own. */
  readonly origins: 'any' | 'listed' | 'own';
  /** True: kept by caches for a minute. Otherwise the answer is stored nowhere. */
  readonly cached?: true;
  readonly params?: Schema;
  readonly query?: Schema;
  /** Request headers that carry an input, by lower-case name. */
  readonly headers?: Readonly<Record<string, Schema>>;
  readonly body?: Schema;
  /** Media types that the body may have, the one to use first; JSON unless said. */
  readonly consumes?: readonly string[];
  /** How many KiB the body may have, decoded; 8 unless said. */
  readonly bodyLimit?: number;
  /** True: the request must carry `If-Match` with the ETag that its sender has read. */
  readonly ifMatch?: true;
  /** True: a change takes the ETag of its answer, which no cache keeps. */
  readonly tagged?: true;
  readonly reply: Reply;
  /** What it may refuse beyond what every operation of its shape may; see `problemsOf`. */
  readonly problems?: readonly ProblemType[];
}

interface Reply {
  readonly status: 200 | 201 | 204;
  /** What it holds; none with 204. */
  readonly body?: Schema;
  /** Media type of a body that is text; JSON unless said. */
  readonly mediaType?: string;
  /** What a browser calls it when it saves it. */
  readonly fileName?: string;
  /** The same as another media type, for who asks for that one by `Accept`. */
  readonly alternative?: { readonly mediaType: string };
  /** The path of what was created, below `/api`. */
  readonly location?: (body: never) => string;
}

/** A function without a route, called on a schedule. */
export interface Task {
  readonly id: string;
  readonly summary: string;
  /** EventBridge Scheduler's expression, in the programme's time zone. */
  readonly schedule: string;
  readonly event: Schema;
  readonly reply: Schema;
}

/** Declares an operation. Keeps the literal types, from which requests and replies get theirs. */
export function operation<const O extends Operation>(declared: O): O {
  return declared;
}

/** Declares a scheduled function. */
export function task<const T extends Task>(declared: T): T {
  return declared;
}

type Out<S> = S extends Schema ? z.output<S> : undefined;
type In<S> = S extends Schema ? z.input<S> : undefined;

/** What a handler is given, parsed. */
export type RequestOf<O extends Operation> = {
  readonly params: Out<O['params']>;
  readonly query: Out<O['query']>;
  readonly body: Out<O['body']>;
  readonly headers: O['headers'] extends Readonly<Record<string, Schema>>
    ? { readonly [name in keyof O['headers']]: z.output<O['headers'][name]> }
    : undefined;
};

/** What a caller gives. */
export type InputOf<O extends Operation> = Given<'params', In<O['params']>> &
  Given<'query', In<O['query']>> &
  Given<'body', In<O['body']>> &
  Given<
    'headers',
    O['headers'] extends Readonly<Record<string, Schema>>
      ? { readonly [name in keyof O['headers']]: z.input<O['headers'][name]> }
      : undefined
  > &
  Given<'ifMatch', O['ifMatch'] extends true ? string : undefined>;

type Given<Name extends string, Value> = [Value] extends [undefined]
  ? { readonly [name in Name]?: undefined }
  : Record<string, never> extends Value
    ? { readonly [name in Name]?: Value }
    : { readonly [name in Name]: Value };

/** What it answers with. */
export type ReplyOf<O extends Operation> = O['reply']['body'] extends Schema
  ? Unchanged<z.input<O['reply']['body']>>
  : undefined;

type Unchanged<T> = T extends readonly (infer Entry)[]
  ? readonly Unchanged<Entry>[]
  : T extends object
    ? { readonly [field in keyof T]: Unchanged<T[field]> }
    : T;

/** The HTTP methods under which an operation, or a page, which is public, is called: public reads by HEAD as well. */
export function methodsOf({
  method,
  auth = 'public',
}: Pick<Operation, 'method'> & Partial<Pick<Operation, 'auth'>>): readonly (Operation['method'] | 'HEAD')[] {
  return method === 'GET' && auth === 'public' ? ['GET', 'HEAD'] : [method];
}

/** Whether its answer has an ETag: what caches keep, what can be changed, and what was changed or created. */
export function hasEtag({ cached, ifMatch, tagged, reply }: Operation): boolean {
  return Boolean(cached || ifMatch || tagged || reply.location);
}

/** Everything that the operation may refuse: what its shape brings along, and what it declares. */
export function problemsOf(operation: Operation): ProblemType[] {
  // Any may get a query parameter that it does not know.
  const always = ['invalid-request', 'internal', 'too-many-requests'] as const;
  const all = new Set<ProblemType>([...always, ...(operation.problems ?? [])]);
  if (operation.auth !== 'public') all.add('unauthenticated').add('forbidden');
  if (operation.body) all.add('too-large').add('unsupported-media-type');
  if (operation.params) all.add('not-found');
  if (operation.ifMatch) all.add('precondition-required').add('stale');
  return [...all];
}
