// A process of its own for one function: loads its bundle, has it answer an event until all is compiled, and then so many times
// again, one after the other. Tells what it answers with, and for how long this process had a processor, in milliseconds a time.

/** What it is given as its argument. */
interface Given {
  /** The bundle's address, and how often it is called before, and while that is measured. */
  readonly bundle: string;
  readonly event: unknown;
  readonly before: number;
  readonly measured: number;
}

type Handler = (event: unknown) => Promise<{ statusCode?: number }>;

const { bundle, event, before, measured } = JSON.parse(process.argv[2] ?? '') as Given; // bench/pages.ts sends nothing else
const { handler } = (await import(bundle)) as { handler: Handler }; // a function's bundle
const status = (await handler(event)).statusCode;
for (let i = 0; i < before; i += 1) await handler(event);
const start = process.cpuUsage();
for (let i = 0; i < measured; i += 1) await handler(event);
const { user, system } = process.cpuUsage(start);
process.stdout.write(JSON.stringify({ status, processor: (user + system) / 1000 / measured }), () =>
  process.exit(0),
);
