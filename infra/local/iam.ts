import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type FunctionId, functionIds } from '../../shared/contract/operations.ts';
import { type TableId, tableIds } from '../../shared/storage/tables.ts';
import { type Grants, grants } from '../grants.ts';
import { tableName } from './dynamoDb.ts';

/** One call that a function made, as grants name it: `sessions Query byEnd`. */
export type Call = `${TableId} ${string}`;

/** What the gate does to a call instead of passing it on, or to its answer. */
export type Fault =
  | 'throttle'
  | 'fail'
  /** Another transaction is under way. */
  | 'conflict'
  /** Ends the connection before the engine has the request… */
  | 'reset'
  /** …and after it: the write is done, its answer is lost. */
  | 'lose-answer'
  | 'hang'
  /** Answers with what was asked instead of JSON: an error that quotes it is not far. */
  | 'garble'
  | { readonly delay: number };

/** Stands before the engine as IAM does: lets a function do what its grants allow, and nothing else. */
export interface Gate {
  readonly endpoint: string;
  /** Every call that was let through so far, by function. */
  readonly used: ReadonlyMap<FunctionId, ReadonlySet<Call>>;
  /** How often each function called, however the calls ended. */
  readonly count: ReadonlyMap<FunctionId, number>;
  /** Decides about each further call of a function, the first being 1; null passes it on. */
  inject(
    decide: ((call: { by: FunctionId; number: number; calls: readonly Call[] }) => Fault | null) | null,
  ): void;
  stop(): Promise<void>;
}

/**
 * Starts the gate before an engine. A function signs with an access key named after it: that says whose grants
 * count. What a transaction puts is checked as puts, as IAM does it.
 */
export async function startGate(engine: string): Promise<Gate> {
  const used = new Map<FunctionId, Set<Call>>();
  const count = new Map<FunctionId, number>();
  let numbers = new Map<FunctionId, number>();
  let decide: Parameters<Gate['inject']>[0] = null;

  const server = createServer(async (incoming, response) => {
    const body = await read(incoming);
    const by = callerOf(incoming);
    const calls = callsOf(incoming, body);
    const refused = by ? calls.find((call) => !allows(by, call)) : 'any call without an access key';
    if (!by || refused) return deny(response, `${by ?? 'nobody'} is not granted ${refused}`);
    count.set(by, (count.get(by) ?? 0) + 1);
    const number = (numbers.get(by) ?? 0) + 1;
    numbers.set(by, number);
    const fault = decide?.({ by, number, calls }) ?? null;
    if (typeof fault === 'object' && fault) await new Promise((done) => setTimeout(done, fault.delay));
    else if (fault && fault !== 'lose-answer') return disturb(fault, response, calls, body);
    const seen = used.get(by) ?? new Set();
    used.set(by, seen);
    for (const call of calls) seen.add(call);
    pass(engine, incoming, body, response, fault === 'lose-answer');
    return undefined;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gate has no port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    used,
    count,
    inject(next) {
      decide = next;
      numbers = new Map();
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function read(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function callerOf({ headers }: IncomingMessage): FunctionId | null {
  const key = /Credential=([^/]+)\//.exec(headers.authorization ?? '')?.[1];
  return functionIds.find((id) => id === key) ?? null;
}

interface Body {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly TransactItems?: readonly Record<string, { readonly TableName?: string }>[];
}

/** What the request asks for, a call for each item of a transaction. */
function callsOf({ headers }: IncomingMessage, body: Buffer): Call[] {
  const action = String(headers['x-amz-target']).replace(/^DynamoDB_20120810\./, '');
  const asked: Body = JSON.parse(body.toString() || '{}');
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

function named(name: string | undefined, action: string, index?: string): Call {
  const table = tableIds.find((id) => tableName(id) === name) ?? (String(name) as TableId); // for the refusal's text
  return `${table} ${index ? `${action} ${index}` : action}`;
}

function allows(by: FunctionId, call: Call): boolean {
  return grantedCalls(by).includes(call);
}

/** The calls that a function's grants allow. */
export function grantedCalls(id: FunctionId): Call[] {
  const granted: Grants = grants[id];
  return tableIds.flatMap((table) =>
    (granted.tables?.[table] ?? []).map((action): Call => `${table} ${action}`),
  );
}

function deny(response: ServerResponse, message: string): void {
  answer(response, 400, 'com.amazon.coral.service#AccessDeniedException', message);
}

function disturb(fault: Fault, response: ServerResponse, calls: readonly Call[], body: Buffer): void {
  const dynamo = 'com.amazonaws.dynamodb.v20120810';
  if (fault === 'throttle') {
    answer(response, 400, `${dynamo}#ProvisionedThroughputExceededException`, 'Slow down.');
  } else if (fault === 'fail') {
    answer(response, 500, `${dynamo}#InternalServerError`, 'Internal error.');
  } else if (fault === 'conflict' && calls.length === 1) {
    answer(response, 400, `${dynamo}#TransactionConflictException`, 'Transaction is ongoing for the item.');
  } else if (fault === 'conflict') {
    const CancellationReasons = calls.map(() => ({
      Code: 'TransactionConflict',
      Message: 'Transaction is ongoing.',
    }));
    answer(response, 400, `${dynamo}#TransactionCanceledException`, 'Transaction cancelled.', {
      CancellationReasons,
    });
  } else if (fault === 'garble') {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(`?${body}`);
  } else if (fault === 'reset') {
    response.socket?.resetAndDestroy();
  }
  // 'hang' never answers.
}

function answer(
  response: ServerResponse,
  status: number,
  type: string,
  message: string,
  more: object = {},
): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify({ __type: type, message, ...more }));
}

function pass(
  engine: string,
  incoming: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  lose: boolean,
): void {
  const { host: _, ...headers } = incoming.headers;
  const onward = request(
    engine,
    { method: incoming.method ?? 'POST', path: incoming.url ?? '/', headers },
    (answered) => {
      if (lose) {
        answered.resume();
        answered.on('end', () => response.socket?.resetAndDestroy());
        return;
      }
      response.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(response);
    },
  );
  onward.on('error', () => response.socket?.resetAndDestroy());
  onward.end(body);
}
