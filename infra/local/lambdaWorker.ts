import { parentPort, workerData } from 'node:worker_threads';

/** What a worker is given: the bundle to run, and by how many milliseconds its clock is ahead. */
export interface WorkerData {
  readonly bundle: string;
  readonly ahead: SharedArrayBuffer;
}

export interface Call {
  readonly id: number;
  readonly event: unknown;
}

export type Answer = { readonly id: number } & (
  | { readonly result: unknown }
  | { readonly error: { readonly name: string; readonly message: string } }
);

// Plays the part of Lambda's runtime: loads one function, calls it for each event.

const { bundle, ahead } = workerData as WorkerData; // infra/local/lambda.ts sends nothing else
const offset = new Float64Array(ahead);
const now = Date.now.bind(Date);

globalThis.Date = class extends Date {
  constructor(...given: [] | [string | number | Date]) {
    super(...((given.length === 0 ? [now() + (offset[0] ?? 0)] : given) as [number])); // as Date's own overloads
  }
  static override now() {
    return now() + (offset[0] ?? 0);
  }
} as DateConstructor;

// What a function writes reaches the main thread by another way than its answer, and could come later.
let written: Promise<unknown> = Promise.resolve();
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = ((line: string) => {
  written = new Promise<void>((done) => write(line, () => done()));
  return true;
}) as typeof process.stdout.write; // functions write whole lines, and wait for nothing

const { handler } = (await import(bundle)) as { handler: (event: unknown) => Promise<unknown> }; // a function's bundle

parentPort?.on('message', async ({ id, event }: Call) => {
  const answer: Answer = await handler(event).then(
    (result) => ({ id, result }),
    (error) => {
      const thrown = { name: String(error?.name), message: String(error?.message) };
      logThrown(thrown);
      return { id, error: thrown };
    },
  );
  await written;
  parentPort?.postMessage(answer);
});

/** Lambda's runtime logs what a function throws. Operations throw nothing: they answer. */
function logThrown({ name, message }: { name: string; message: string }): void {
  const timestamp = new Date().toISOString();
  const line = { timestamp, level: 'ERROR', errorType: name, errorMessage: message };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
