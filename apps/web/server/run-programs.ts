// The programs beside the launcher: the web server, and in development the compiler of lessons.
import {mkdirSync, openSync} from 'node:fs';
import path from 'node:path';

import {runProgram, type Program} from './child-process.ts';
import type {Environment} from './environment.ts';
import type {OpenEngine} from './open-engine.ts';
import {say} from './say.ts';

const packageDirectory = path.resolve(import.meta.dirname, '..');

/** What the web server needs to know. */
export interface WebOptions {
  environment: Environment;
  watch: boolean;
  engine: OpenEngine | undefined;
  libraryDirectory: string;
  dataDirectory: string;
}

/** Starts the web server and says where it is. It gets the key that may search, and no other. */
export function runWeb({environment, watch, engine, libraryDirectory, dataDirectory}: WebOptions): Program {
  const {MEILI_ADMIN_KEY: _admin, MEILI_URL: _url, MEILI_SEARCH_KEY: _key, ...inherited} = process.env;
  return runProgram({
    args: ['--import', 'tsx', path.join(packageDirectory, 'server/main.ts')],
    cwd: packageDirectory,
    env: {
      ...inherited,
      NODE_ENV: watch ? 'development' : environment.NODE_ENV,
      LIBRARY_DIR: libraryDirectory,
      ...(engine && {MEILI_URL: engine.url, MEILI_SEARCH_KEY: engine.searchKey}),
    },
    output: [openLog(dataDirectory), 'inherit'],
    onMessage: (message) => sayReady(message),
    onRestart: (reason) => say(`The web server ended (${reason}) and is started again.`),
  });
}

/** Compiles lessons as they are saved; its messages to authors go to the terminal. */
export function runLessonWatch(rootDirectory: string): Program {
  return runProgram({
    args: [path.join(rootDirectory, 'packages/content/bin/lessons.js'), 'compile', '--watch'],
    cwd: rootDirectory,
    env: process.env,
    output: ['inherit', 'inherit'],
  });
}

// A person at a terminal wants the few lines of the launcher; a service wants the access log on standard output.
function openLog(dataDirectory: string): number | 'inherit' {
  if (!process.stdout.isTTY) return 'inherit';
  mkdirSync(dataDirectory, {recursive: true, mode: 0o700});
  return openSync(path.join(dataDirectory, 'web.log'), 'a', 0o600);
}

function sayReady(message: unknown): void {
  const {type, url} = message as {type?: string; url?: string};
  if (type === 'ready' && url) say(`Ready: ${url}`);
}
