import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FunctionId } from '../../shared/contract/operations.ts';
import { bundleFolder } from '../bundling.ts';
import type { Answer, Call, WorkerData } from './lambdaWorker.ts';

/** The functions' bundles, each in a worker thread of its own, as Lambda has each in a sandbox. */
export interface Functions {
  /** Calls a function. Throws FunctionFailed where it threw, ended or took too long. */
  invoke(id: FunctionId, event: unknown): Promise<unknown>;
  /** Those that were called, and so have started. */
  running(): FunctionId[];
  /** Ends those of these that run: their next call starts them out of the bundle that is there then. */
  restart(ids: readonly FunctionId[]): Promise<void>;
  stop(): Promise<void>;
}

/** A function did not answer: what Lambda reports as an error of the function. */
class FunctionFailed extends Error {
  override readonly name = 'FunctionFailed';
}

interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>;
}

/**
 * Runs functions out of their bundles. `environment` gives each its variables, and it gets no others; what it
 * writes to its standard output and error goes to `write`, line by line. `ahead` holds one number: by how many
 * milliseconds their clock is ahead. `timeLimit`: milliseconds that an invocation may take.
 */
export function runFunctions(options: {
  environment: (id: FunctionId) => Record<string, string>;
  write: (id: FunctionId, line: string) => void;
  ahead: SharedArrayBuffer;
  timeLimit: (id: FunctionId) => number;
}): Functions {
  const running = new Map<FunctionId, Running>();
  let calls = 0;

  /** Workers start when they are first called, and again after they ended. */
  function start(id: FunctionId): Running {
    const existing = running.get(id);
    if (existing) return existing;
    const workerData: WorkerData = {
      bundle: pathToFileURL(`${bundleFolder}/${id}/index.mjs`).href,
      ahead: options.ahead,
    };
    const worker = new Worker(new URL('./lambdaWorker.ts', import.meta.url), {
      workerData,
      env: options.environment(id),
      stdout: true,
      stderr: true,
    });
    const entry: Running = { worker, waiting: new Map() };
    for (const stream of [worker.stdout, worker.stderr])
      forEachLine(stream, (line) => options.write(id, line));
    worker.on('message', (answer: Answer) => {
      const call = entry.waiting.get(answer.id);
      entry.waiting.delete(answer.id);
      if ('result' in answer) call?.resolve(answer.result);
      else call?.reject(new FunctionFailed(`${answer.error.name}: ${answer.error.message}`));
    });
    const end = (reason: string) => {
      if (running.get(id) === entry) running.delete(id);
      for (const call of entry.waiting.values()) call.reject(new FunctionFailed(reason));
      entry.waiting.clear();
    };
    worker.on('error', (error) => end(`${id} could not run: ${error.message}`));
    worker.on('exit', () => end(`${id} ended.`));
    running.set(id, entry);
    return entry;
  }

  return {
    async invoke(id, event) {
      const { worker, waiting } = start(id);
      const timeLimit = options.timeLimit(id);
      const call: Call = { id: ++calls, event };
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(call.id);
          reject(new FunctionFailed(`${id} took longer than ${timeLimit} ms.`));
        }, timeLimit);
        const settle =
          <T>(then: (value: T) => void) =>
          (value: T) => {
            clearTimeout(timer);
            then(value);
          };
        waiting.set(call.id, { resolve: settle(resolve), reject: settle(reject) });
        worker.postMessage(call);
      });
    },
    running: () => [...running.keys()],
    async restart(ids) {
      const ended = ids.flatMap((id) => running.get(id)?.worker ?? []);
      for (const id of ids) running.delete(id);
      await Promise.all(ended.map((worker) => worker.terminate()));
    },
    async stop() {
      await Promise.all([...running.values()].map(({ worker }) => worker.terminate()));
    },
  };
}

function forEachLine(stream: NodeJS.ReadableStream, take: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
}
