import type { ServerResponse } from 'node:http';
import type { AllowedRequest, Call } from '../../infra/local/iam.ts';
import type { FunctionId } from '../../shared/contract/operations.ts';

/** What becomes of a call instead of being passed on, or of its answer. */
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
  | { readonly delay: number }
  /** Something else comes first. */
  | { readonly after: Promise<unknown> };

type Decide = (call: {
  by: FunctionId;
  number: number;
  calls: readonly Call[];
  /** What was sent: JSON, as DynamoDB takes it. */
  body: Buffer;
}) => Fault | null;

/** What functions ask of the database, and how that can be made to fail. */
export interface DatabaseFaults {
  /** Every call that reached the engine so far, by function. */
  readonly used: ReadonlyMap<FunctionId, ReadonlySet<Call>>;
  /** How often each function called, however the calls ended. */
  readonly count: ReadonlyMap<FunctionId, number>;
  /** Decides about each further call of a function, the first being 1; null passes it on. */
  inject(decide: Decide | null): void;
  /** Takes the requests that `startIam` lets through. */
  readonly handle: (allowed: AllowedRequest) => Promise<void>;
}

/** Faults for one system: none, until some are injected. */
export function databaseFaults(): DatabaseFaults {
  const used = new Map<FunctionId, Set<Call>>();
  const count = new Map<FunctionId, number>();
  let numbers = new Map<FunctionId, number>();
  let decide: Decide | null = null;
  return {
    used,
    count,
    inject(next) {
      decide = next;
      numbers = new Map();
    },
    async handle({ by, calls, body, response, forward }) {
      count.set(by, (count.get(by) ?? 0) + 1);
      const number = (numbers.get(by) ?? 0) + 1;
      numbers.set(by, number);
      const fault = decide?.({ by, number, calls, body }) ?? null;
      if (typeof fault === 'object' && fault) await held(fault);
      else if (fault && fault !== 'lose-answer') return disturb(fault, response, calls, body);
      const seen = used.get(by) ?? new Set();
      used.set(by, seen);
      for (const call of calls) seen.add(call);
      if (fault !== 'lose-answer') return forward();
      return forward((answered) => {
        answered.resume();
        answered.on('end', () => response.socket?.resetAndDestroy());
      });
    },
  };
}

function held(fault: Extract<Fault, object>): Promise<unknown> {
  return 'after' in fault ? fault.after : new Promise((done) => setTimeout(done, fault.delay));
}

const dynamo = 'com.amazonaws.dynamodb.v20120810';

function disturb(
  fault: Exclude<Fault, 'lose-answer' | object>,
  response: ServerResponse,
  calls: readonly Call[],
  body: Buffer,
): void {
  if (fault === 'throttle') {
    answer(response, 400, 'ProvisionedThroughputExceededException', 'Slow down.');
  } else if (fault === 'fail') {
    answer(response, 500, 'InternalServerError', 'Internal error.');
  } else if (fault === 'conflict' && calls.length === 1) {
    answer(response, 400, 'TransactionConflictException', 'Transaction is ongoing for the item.');
  } else if (fault === 'conflict') {
    const reason = { Code: 'TransactionConflict', Message: 'Transaction is ongoing.' };
    answer(response, 400, 'TransactionCanceledException', 'Transaction cancelled.', {
      CancellationReasons: calls.map(() => reason),
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
  response.end(JSON.stringify({ __type: `${dynamo}#${type}`, message, ...more }));
}
