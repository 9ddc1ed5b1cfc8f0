import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longestFirst.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/bundle.ts'],
    setupFiles: ['test/support/effort.ts'],
    // Files share a worker's modules: loading them anew for each took longer than most files. What is tested is not
    // shared: functions run in threads of their own, out of bundles, and each file starts a system of its own.
    isolate: false,
    // One more than the processors of a small machine, since some files mostly wait: for a database that hangs, say.
    maxWorkers: 3,
    // What tests make is garbage soon: with more room for it, less time goes into looking.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What a browser does takes as long as the machine has other things to do; a second, which is usual, is too short.
    expect: { poll: { timeout: 10_000 } },
  },
});
