import { defineConfig } from 'vitest/config';

/** The rules alone, without the system: for mutation tests, which run them thousands of times. */
export default defineConfig({
  test: { include: ['test/domain/**/*.test.ts'], testTimeout: 30_000 },
});
