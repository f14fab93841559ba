// Tests of this package: many of them start a thread, which takes a second or two on a busy machine.
import {defineConfig} from 'vitest/config';

export default defineConfig({test: {testTimeout: 60_000, include: ['src/**/*.test.ts']}});
