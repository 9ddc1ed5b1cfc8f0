/** Milliseconds that `act` takes: the median of `times` runs, after one to warm up. */
export async function milliseconds(times: number, act: () => unknown): Promise<number> {
  await act();
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    await act();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/** One line: what was measured, in milliseconds and as a ratio to the baseline of the same run. */
export function report(what: string, measured: number, baseline: { what: string; measured: number }): void {
  const ratio = (measured / baseline.measured).toPrecision(3);
  console.log(`${what.padEnd(58)} ${measured.toFixed(3).padStart(10)} ms   ${ratio} × ${baseline.what}`);
}
