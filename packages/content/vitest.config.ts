// Tests of this package: many of them start a thread, which takes a second or two on a busy machine. They share no
// state but memories of what was parsed, so that files need not load the Markdown tools anew: a third of the time.
import {defineConfig} from 'vitest/config';

export default defineConfig({test: {testTimeout: 60_000, isolate: false, include: ['src/**/*.test.ts']}});
