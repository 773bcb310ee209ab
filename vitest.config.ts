import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is printed reads the same on a terminal and in CI, where vitest forces colours.
    env: { NO_COLOR: '1' },
  },
});
