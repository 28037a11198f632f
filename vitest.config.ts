import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // one module graph for all files: importing compromise once a file would cost more than the tests
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
  },
});
