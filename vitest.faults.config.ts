import { defineConfig } from 'vitest/config';

/**
 * What takes minutes: every function through every fault of the database, crashes under load, and the properties that
 * `npm test` tries a little, tried more.
 */
export default defineConfig({
  test: {
    include: [
      'test/faults/**/*.faults.ts',
      'test/{domain,feeds,personalData}/**/*.test.ts',
      'test/{contract/fuzz,openapi/openApiFuzz,functions/interleavings}.test.ts',
    ],
    globalSetup: ['test/support/bundle.ts'],
    setupFiles: ['test/support/effort.ts'],
    env: { EFFORT: process.env.EFFORT ?? '10' },
    testTimeout: 240_000,
    hookTimeout: 60_000,
    maxConcurrency: 6,
  },
});
