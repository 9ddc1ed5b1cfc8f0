import fc from 'fast-check';

/**
 * How hard properties are tried, as a factor to the runs of `npm test`. Set by the configuration:
 *
 * - 1, `npm test`: the same values every time, so that a failure comes from what was changed and can be seen again.
 * - more, `npm run test:faults`: that many times as many, and others every time; a failure prints its seed.
 * - 0, mutation tests, which run each property thousands of times: it ends after a fifth of a second and with the
 *   first counterexample, and what takes seconds is left out.
 */
export const effort = Number(process.env.EFFORT ?? 1);

/** As many runs as `npm test` is to give a property, times the effort. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: usual * Math.max(1, effort) };
}

fc.configureGlobal({
  ...runs(100),
  ...(effort <= 1 && { seed: 20 }),
  ...(effort === 0 && { endOnFailure: true, interruptAfterTimeLimit: 200, markInterruptAsFailure: false }),
});
