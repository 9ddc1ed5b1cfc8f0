import { defineConfig } from 'vitest/config';

/** What takes minutes: every function through every fault of the database, and crashes under load. */
export default defineConfig({
  test: {
    include: ['test/faults/**/*.faults.ts'],
    globalSetup: ['test/support/bundle.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    maxConcurrency: 6,
  },
});
