import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { type FunctionId, functionIds } from '../../shared/contract/operations.ts';
import { type TableId, tableIds } from '../../shared/storage/tables.ts';
import { type Grants, grants } from '../grants.ts';
import { tableName } from './dynamoDb.ts';
import { close, createOwnServer, listen } from './http.ts';

/** One call that a function makes, as grants name it: `sessions Query byEnd`. */
export type Call = `${TableId} ${string}`;

/** A request to the database that was let through. */
export interface AllowedRequest {
  readonly by: FunctionId;
  /** What it asks for: a transaction for several. */
  readonly calls: readonly Call[];
  readonly body: Buffer;
  readonly response: ServerResponse;
  /** Sends it on to the engine. `answer` is given what comes back; without it that goes to who asked. */
  readonly forward: (answer?: (answered: IncomingMessage) => void) => void;
}

/** Stands before the engine as IAM does: lets a function do what its grants allow, and nothing else. */
export interface Iam {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/**
 * Starts it before an engine. A function signs with an access key named after it: that says whose grants count. What
 * a transaction puts is checked as puts, as IAM does it. `handle` is told each request that is let through, and
 * forwards it, unless it wants the database to fail.
 */
export async function startIam(
  engine: string,
  handle: (allowed: AllowedRequest) => unknown = ({ forward }) => forward(),
): Promise<Iam> {
  const server = createOwnServer(async (incoming, response) => {
    const body = await buffer(incoming).catch(() => null);
    if (!body) return; // who asked went away in the middle of it
    const by = callerOf(incoming);
    if (!by) return deny(response, 'Who has no access key is not granted any call');
    const calls = callsOf(incoming, body);
    if (!calls) return fail(response, 'com.amazon.coral.service#SerializationException', 'What is this?');
    const refused = calls.find((call) => !grantedCalls(by).includes(call));
    if (refused) return deny(response, `${by} is not granted ${refused}`);
    await handle({
      by,
      calls,
      body,
      response,
      forward: (answer) => forward(engine, { incoming, body, response, answer }),
    });
  });
  return { endpoint: await listen(server), stop: () => close(server) };
}

/** The calls that a function's grants allow. */
export function grantedCalls(id: FunctionId): Call[] {
  const granted: Grants = grants[id];
  return tableIds.flatMap((table) =>
    (granted.tables?.[table] ?? []).map((action): Call => `${table} ${action}`),
  );
}

function callerOf({ headers }: IncomingMessage): FunctionId | null {
  const key = /Credential=([^/]+)\//.exec(headers.authorization ?? '')?.[1];
  return functionIds.find((id) => id === key) ?? null;
}

const Body = z.object({
  TableName: z.optional(z.string()),
  IndexName: z.optional(z.string()),
  TransactItems: z.optional(z.array(z.record(z.string(), z.object({ TableName: z.optional(z.string()) })))),
});

/** What the request asks for, a call for each item of a transaction. Null where it is no request to DynamoDB. */
function callsOf({ headers }: IncomingMessage, body: Buffer): Call[] | null {
  const action = String(headers['x-amz-target']).replace(/^DynamoDB_20120810\./, '');
  const read = z.safeParse(Body, parseJson(body.toString()));
  if (!read.success) return null;
  const asked = read.data;
  if (action !== 'TransactWriteItems') return [named(asked.TableName, action, asked.IndexName)];
  const actions: Record<string, string> = {
    Put: 'PutItem',
    Update: 'UpdateItem',
    Delete: 'DeleteItem',
    ConditionCheck: 'ConditionCheckItem',
  };
  return (asked.TransactItems ?? []).flatMap((item) =>
    Object.entries(item).map(([kind, { TableName }]) => named(TableName, actions[kind] ?? kind)),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function named(name: string | undefined, action: string, index?: string): Call {
  const table = tableIds.find((id) => tableName(id) === name) ?? (String(name) as TableId); // for the refusal's text
  return `${table} ${index ? `${action} ${index}` : action}`;
}

function deny(response: ServerResponse, message: string): void {
  fail(response, 'com.amazon.coral.service#AccessDeniedException', message);
}

function fail(response: ServerResponse, __type: string, message: string): void {
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify({ __type, message }));
}

function forward(
  engine: string,
  given: {
    incoming: IncomingMessage;
    body: Buffer;
    response: ServerResponse;
    answer: ((answered: IncomingMessage) => void) | undefined;
  },
): void {
  const { incoming, body, response } = given;
  const { host: _, ...headers } = incoming.headers;
  const answer =
    given.answer ??
    ((answered) => {
      // Who asked may have given up by now: to pipe to nobody throws, and would end the whole system.
      if (response.destroyed) return void answered.destroy();
      response.writeHead(answered.statusCode ?? 502, answered.headers);
      pipeline(answered, response, () => {}); // where the engine ends in the middle, so does the answer
    });
  const options = { method: incoming.method ?? 'POST', path: incoming.url ?? '/', headers };
  const onward = request(engine, options, answer);
  onward.on('error', () => response.socket?.resetAndDestroy());
  onward.end(body);
}
