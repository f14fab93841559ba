// Finds the file with which the compiler's thread starts: its six hundred modules in one, which takes 0.2 s to load
// where the modules take 0.6 s, once for each thread.
import {existsSync, mkdirSync, readdirSync, rmSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

import type * as Esbuild from 'esbuild';

import {getCompilerVersion} from './compiler-version.ts';
import {replaceFile} from './result-log.ts';

/** Beside the packages that are in it, so that it goes when they are installed anew, and finds what it asks for. */
const FOLDER = path.join(import.meta.dirname, '../../node_modules/.cache/lessons');

const SOURCE = path.join(import.meta.dirname, 'worker.ts');

/** Starts the thread from its source, module by module. */
const FROM_SOURCE = new URL('../../bin/worker.js', import.meta.url);

/** CommonJS packages in an ES module ask for Node's own modules with `require`. */
const REQUIRE =
  "import {createRequire as toRequire} from 'node:module'; const require = toRequire(import.meta.url);";

/** Milliseconds after which the file of another version of the compiler is nobody's any more. */
const OLD_MS = 86_400_000;

/**
 * Finds the file, and makes it where this version of the compiler has none yet.
 * @returns the source where the file cannot be kept, as in an installation that is read-only
 * @throws Error when the source cannot be put together
 */
export function findWorkerStart(): URL {
  const file = path.join(FOLDER, `worker.${getCompilerVersion().slice(0, 16)}.mjs`);
  if (existsSync(file)) return pathToFileURL(file);
  try {
    mkdirSync(FOLDER, {recursive: true});
    removeOld();
    replaceFile(file, bundle());
    return pathToFileURL(file);
  } catch (error) {
    if (isReadOnly(error)) return FROM_SOURCE;
    throw error;
  }
}

function bundle(): string {
  const {buildSync} = createRequire(import.meta.url)('esbuild') as typeof Esbuild;
  const {outputFiles} = buildSync({
    entryPoints: [SOURCE],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: {js: REQUIRE},
    logLevel: 'silent',
  });
  return outputFiles.map(({text}) => text).join('');
}

function removeOld(): void {
  for (const name of readdirSync(FOLDER)) {
    const file = path.join(FOLDER, name);
    const {mtimeMs} = statSync(file, {throwIfNoEntry: false}) ?? {mtimeMs: Infinity};
    if (Date.now() - mtimeMs > OLD_MS) rmSync(file, {force: true});
  }
}

function isReadOnly(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code))
  );
}
