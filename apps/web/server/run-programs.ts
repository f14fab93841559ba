// The programs beside the launcher: the web server, and in development the compiler of lessons.
import path from 'node:path';

import {runProgram, type Program, type ProgramOptions} from './child-process.ts';
import {isForPeople, log} from './log.ts';
import type {OpenEngine} from './open-engine.ts';
import {openLogFile} from './open-log-file.ts';
import {say} from './say.ts';

const packageDirectory = path.resolve(import.meta.dirname, '..');

/**
 * A web server that lives says so every two seconds; one that has not for so long answers nobody either. Not shorter: on
 * a slow machine a rush of pages that are all drawn in one turn of its loop keeps it silent for ten seconds and more,
 * and to be killed is the last thing that it needs then.
 */
const MOST_SILENT_MS = 30_000;

/** What the web server needs to know. */
export interface WebOptions {
  /** Builds the app as it is asked for, and lets it be looked into. */
  watch: boolean;
  engine: OpenEngine | undefined;
  libraryDirectory: string;
  dataDirectory: string;
}

/** Starts the web server and says where it is. */
export function runWeb(options: WebOptions): Program {
  return runProgram({
    ...toWebProgram(options, process.env),
    cwd: packageDirectory,
    output: [openLog(options.dataDirectory), 'inherit'],
    onMessage: (message) => sayReady(message),
    // Under development it may stand at a breakpoint.
    ...(!options.watch && {mostSilentMs: MOST_SILENT_MS}),
    onRestart: (reason) => log.warn(`The web server ended (${reason}) and is started again.`),
  });
}

/**
 * Says what the web server is started with. It gets the key that may search, and no other; whether it shows its source
 * is for `watch` alone to say, for NODE_ENV may be left over in anybody's shell.
 */
export function toWebProgram(
  {watch, engine, libraryDirectory, dataDirectory}: WebOptions,
  variables: Record<string, string | undefined>,
): Pick<ProgramOptions, 'args' | 'env'> {
  const main = path.join(packageDirectory, 'server/main.ts');
  return {
    args: ['--import', 'tsx', main, ...(watch ? ['--development'] : [])],
    env: {
      ...toChildEnvironment(variables, watch ? 'development' : 'production'),
      LIBRARY_DIR: libraryDirectory,
      DATA_DIR: dataDirectory,
      ...(engine && {MEILI_URL: engine.url, MEILI_SEARCH_KEY: engine.searchKey}),
    },
  };
}

/** Compiles lessons as they are saved; its messages to authors go to the terminal. Tells when it ends by itself. */
export function runLessonWatch(rootDirectory: string, tell: (sentence: string) => void): Program {
  const program = runProgram({
    args: [path.join(rootDirectory, 'packages/content/bin/lessons.js'), 'compile', '--watch'],
    cwd: rootDirectory,
    env: toChildEnvironment(process.env, 'development'),
    output: ['inherit', 'inherit'],
  });
  void program.failed.then((code) =>
    tell(`Lessons are no longer compiled as they are saved (exit code ${code}). Start again to mend that.`),
  );
  return program;
}

// Nothing about Meilisearch goes on unless it is given.
function toChildEnvironment(
  variables: Record<string, string | undefined>,
  mode: 'development' | 'production',
): NodeJS.ProcessEnv {
  const others = Object.entries(variables).filter(([name]) => !name.startsWith('MEILI_'));
  return {...Object.fromEntries(others), NODE_ENV: mode};
}

// A person at a terminal wants the few lines of the launcher; a service wants the access log on standard output.
function openLog(dataDirectory: string): number | 'inherit' {
  if (!isForPeople(process.stdout)) return 'inherit';
  try {
    return openLogFile(path.join(dataDirectory, 'web.log'));
  } catch {
    // A folder that cannot be written is no reason not to serve.
    return 'inherit';
  }
}

function sayReady(message: unknown): void {
  const {type, url} = message as {type?: string; url?: string};
  if (type === 'ready' && url) say(`Ready: ${url}`);
}
