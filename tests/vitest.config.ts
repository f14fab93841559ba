import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{architecture,bench,contract,faults}/**/*.test.ts'],
    // A real engine indexes the real library before its first question.
    hookTimeout: 60_000,
    testTimeout: 20_000,
  },
});
