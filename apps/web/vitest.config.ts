// Tests of this package need neither Remix nor Vite's plugins: they are of plain functions and of the server.
import {defineConfig} from 'vitest/config';

export default defineConfig({test: {include: ['{app,server}/**/*.test.ts']}});
