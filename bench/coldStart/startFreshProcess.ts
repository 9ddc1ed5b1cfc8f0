import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { root } from '../../infra/root.ts';
import type { FunctionId } from '../../shared/contract/operations.ts';

/** Milliseconds by the clock, and those in which the process had a processor: of two threads at once, twice. */
export interface Taken {
  readonly clock: number;
  readonly processor: number;
}

/** One cold start: loading the bundle with all that it does meanwhile, and its first request. */
export interface ColdStart {
  readonly load: Taken;
  readonly request: Taken;
}

/** What to start, and how. */
export interface Start {
  readonly id: FunctionId;
  /** The bundle's address, `file://…`. */
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly event: APIGatewayProxyEventV2;
  /** The status of a good answer. */
  readonly status: number;
  /** The control group that slows the process down, and from when on. */
  readonly slow: { readonly group: string; readonly from: 'load' | 'request' } | null;
}

const program = fileURLToPath(new URL('freshProcess.js', import.meta.url));

/** Node.js 24, as in Lambda: the one that runs this, or the one that is installed with the project. */
const node = process.version.startsWith('v24.') ? process.execPath : `${root}node_modules/.bin/node`;

/** Starts a function in a fresh process and has it answer one event. Throws unless the answer is a good one. */
export async function startFreshProcess(start: Start): Promise<ColdStart> {
  const { id, bundle, event, environment, slow, status } = start;
  const context = {
    functionName: id,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:eu-central-1:000000000000:function:${id}`,
    memoryLimitInMB: '256',
    awsRequestId: '00000000-0000-4000-8000-000000000000',
    logGroupName: `/aws/lambda/${id}`,
    logStreamName: 'bench',
  };
  const given = { bundle, event, context, group: slow?.group ?? null, slowFrom: slow?.from ?? null };
  const child = spawn(node, [program, JSON.stringify(given)], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  const [errors, answered] = await Promise.all([
    textOf(child.stdio[2]),
    textOf(child.stdio[3]),
    ended(child),
  ]);
  const lastErrors = errors.slice(-2000); // Node.js quotes the line first, which in a bundle is most of it
  if (!answered) throw new Error(`${bundle} did not answer. ${lastErrors}`);
  const { load, request, reply } = JSON.parse(answered) as ColdStart & {
    readonly reply: APIGatewayProxyStructuredResultV2;
  }; // freshProcess.js writes nothing else
  if (reply?.statusCode !== status) {
    throw new Error(`${bundle} answered ${JSON.stringify(reply)} instead of ${status}. ${lastErrors}`);
  }
  return { load, request };
}

async function textOf(stream: unknown): Promise<string> {
  let text = '';
  for await (const chunk of stream as NodeJS.ReadableStream) text += chunk; // 'pipe' makes it one
  return text;
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', () => done());
  });
}
