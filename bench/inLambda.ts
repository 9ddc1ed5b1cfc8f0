/** How many times less of a processor a function has in Lambda: 256 MB, where 1,769 are a whole one. */
const SLOWER = 1769 / 256;

/** Milliseconds that something took, and for which it had a processor, or what stands between it and the engine had. */
export interface Run {
  readonly took: number;
  readonly worked: number;
}

/** Does it once, and tells how long that took. */
export async function timed(act: () => Promise<unknown>): Promise<Run> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await act();
  const { user, system: kernel } = process.cpuUsage(before);
  return { took: performance.now() - start, worked: (user + kernel) / 1000 };
}

/** One line: how long that would be at Lambda's share of a processor, and how long it may be, in seconds. */
export function reportInLambda({ worked }: Run, limit: number): void {
  console.log(`  at Lambda's share of a processor ${((worked * SLOWER) / 1000).toFixed(1)} s, of ${limit} s`);
}
