import { defineConfig } from 'vitest/config';

/**
 * The rules alone, without the system: for mutation tests, which run them thousands of times. What takes seconds
 * looks at MUTATION and stays out: the same rules have quicker tests besides.
 */
export default defineConfig({
  test: {
    include: ['test/{domain,feeds,personalData}/**/*.test.ts'],
    setupFiles: ['test/support/quickProperties.ts'],
    env: { MUTATION: '1' },
    testTimeout: 30_000,
  },
});
