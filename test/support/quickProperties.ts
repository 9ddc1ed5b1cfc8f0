import fc from 'fast-check';

/**
 * For mutation tests, which run each property thousands of times: a property ends after a fifth of a second and
 * with the first counterexample, and tries the same values every time, so that a score can be had again.
 */
fc.configureGlobal({
  seed: 20,
  endOnFailure: true,
  interruptAfterTimeLimit: 200,
  markInterruptAsFailure: false,
});
