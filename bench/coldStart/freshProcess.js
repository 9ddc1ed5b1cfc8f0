import { writeFileSync, writeSync } from 'node:fs';

// A process of its own for one cold start: loads a bundle, has it handle one event, and tells how long both took by
// file descriptor 3. Plain JavaScript, so that nothing is compiled here but what is measured.

/**
 * What it is given as its argument: the bundle's address, what Lambda would hand over, and the control group that
 * slows it down: from before the bundle is loaded, from before the request, or never.
 *
 * @type {{ bundle: string, event: unknown, context: unknown, group: string | null, slowFrom: 'load' | 'request' | null }}
 */
const { bundle, event, context, group, slowFrom } = JSON.parse(process.argv[2]);

function slowDown() {
  writeFileSync(`${group}/cgroup.procs`, String(process.pid));
}

/** Milliseconds since `start` by the clock, and of this process's own on any processor. */
function since(start) {
  const { user, system } = process.cpuUsage(start.processor);
  return { clock: performance.now() - start.clock, processor: (user + system) / 1000 };
}

function now() {
  return { clock: performance.now(), processor: process.cpuUsage() };
}

if (slowFrom === 'load') slowDown();
const beforeLoad = now();
const { handler } = await import(bundle);
const load = since(beforeLoad);

if (slowFrom === 'request') slowDown();
const beforeRequest = now();
const reply = await handler(event, context);
const request = since(beforeRequest);

writeSync(3, JSON.stringify({ load, request, reply }));
process.exit(0);
