// Tests of this package run against a real Meilisearch, started once for all of them.
import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/start-meilisearch.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two at a time: each file publishes to the same Meilisearch, which indexes one task after the other.
    maxWorkers: 2,
  },
});
