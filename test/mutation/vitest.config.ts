import { defineConfig } from 'vitest/config';

/** The rules alone, without the system: for mutation tests, which run them thousands of times. */
export default defineConfig({
  test: {
    include: ['test/{domain,feeds,personalData}/**/*.test.ts'],
    setupFiles: ['test/support/effort.ts'],
    env: { EFFORT: '0' },
    testTimeout: 30_000,
  },
});
