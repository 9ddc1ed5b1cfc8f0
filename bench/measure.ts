/** Milliseconds that `act` takes: the median of `times` runs, after one to warm up. */
export async function milliseconds(times: number, act: () => unknown): Promise<number> {
  const taken = await each(times, act);
  return taken[Math.floor(times / 2)] ?? 0;
}

/** Milliseconds that the fastest of `times` runs takes: what the work costs without what else the machine does. */
export async function leastMilliseconds(times: number, act: () => unknown): Promise<number> {
  const [least = 0] = await each(times, act);
  return least;
}

/** Milliseconds of each run, the fastest first, after one to warm up. */
async function each(times: number, act: () => unknown): Promise<number[]> {
  await act();
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    await act();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}

/** One line: what was measured, in milliseconds and as a ratio to the baseline of the same run. */
export function report(what: string, measured: number, baseline: { what: string; measured: number }): void {
  const ratio = (measured / baseline.measured).toPrecision(3);
  console.log(`${what.padEnd(58)} ${measured.toFixed(3).padStart(10)} ms   ${ratio} × ${baseline.what}`);
}
