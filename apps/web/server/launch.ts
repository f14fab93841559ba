// Starts everything that the library needs on one machine, keeps it together, and ends it together.
import path from 'node:path';

import type {PublishReport} from '@resilience/search/admin';

import type {Program} from './child-process.ts';
import {loadEnvironmentFile, parseEnvironment} from './environment.ts';
import {log} from './log.ts';
import {openLiveLibrary, type LiveLibrary} from './live-library.ts';
import {openEngine, type OpenEngine, type OpenEngineOptions} from './open-engine.ts';
import {createPublisher, type Publisher} from './publisher.ts';
import {runLessonWatch, runWeb} from './run-programs.ts';
import {say, startProgress, type ProgressLine} from './say.ts';
import {toErrorText} from './to-error-text.ts';
import {toDocumentsText, toLibraryText} from './to-launch-text.ts';

const rootDirectory = path.resolve(import.meta.dirname, '../../..');

/** Longest that is waited for an engine that was stopped while it started. */
const END_MS = 900;

/** How to start. */
export interface LaunchOptions {
  /** Compiles lessons as they are saved, and builds the app as it is asked for. */
  watch?: boolean;
}

/**
 * Starts the search engine, publishes the library, and serves. Says in a few lines what it did.
 * Ends this process when everything has ended: with 0 after Ctrl-C, SIGTERM or SIGHUP, with 1 where it could not start.
 */
export async function launch({watch = false}: LaunchOptions = {}): Promise<never> {
  const closing: (() => Promise<void> | void)[] = [];
  const stop = listenForStop();
  const stopAsked = new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve()));
  try {
    await Promise.race([run({watch, closing, stop}), stopAsked]);
  } catch (error) {
    log.fatal(toErrorText(error));
    process.exitCode = 1;
  }
  // What was started last ends first.
  for (const close of closing.reverse()) await close();
  // Publishing that was cut off would keep this process for as long as it waits for its task.
  return process.exit();
}

interface Run {
  watch: boolean;
  closing: (() => Promise<void> | void)[];
  /** Aborted when it shall end: nothing more is started then. */
  stop: AbortSignal;
}

// From top to bottom: what is read, the engine, the pages, the index. Pages are there before the index is.
async function run({watch, closing, stop}: Run): Promise<void> {
  loadEnvironmentFile(rootDirectory);
  const environment = parseEnvironment(process.env);
  const libraryDirectory = path.resolve(environment.LIBRARY_DIR ?? path.join(rootDirectory, 'content/dist'));
  const dataDirectory = path.resolve(environment.DATA_DIR ?? path.join(rootDirectory, '.data'));
  // Filled last: the library and the engine, which are opened first, tell it of their changes.
  const publishing: {publisher?: Publisher} = {};

  const live = await openLiveLibrary({
    directory: libraryDirectory,
    onChange(library) {
      say(`${toLibraryText(library)} (new)`);
      publishing.publisher?.request(library);
    },
    onProblem: (error) => say(`${error.message} The last good library stays in use.`),
  });
  closing.push(() => live.close());
  say(toLibraryText(live.current));

  const onRestart = () => publishing.publisher?.request(live.current);
  const opening = openEngineSaid({environment, dataDirectory, onRestart, say, stop});
  // Known before it answers: an engine that is still starting would outlive this process.
  closing.push(() => endEngine(opening));
  const engine = await opening;
  if (stop.aborted) return;

  const web = runWeb({watch, engine, libraryDirectory, dataDirectory});
  closing.push(() => web.stop());
  if (watch) closing.push(runLessonWatch(rootDirectory, say).stop);

  publishing.publisher = startPublishing(engine, live, closing);
  await endWithoutWeb(web);
}

// One that is starting ends itself on `stop`, within half a second. What takes longer is left to the end of this process.
async function endEngine(opening: Promise<OpenEngine | undefined>): Promise<void> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, END_MS, undefined).unref());
  const engine = await Promise.race([opening.catch(() => undefined), late]);
  await engine?.stop();
}

async function openEngineSaid(options: OpenEngineOptions): Promise<OpenEngine | undefined> {
  const progress = startProgress('Starting Meilisearch');
  try {
    return await openEngine(options);
  } finally {
    progress.end();
  }
}

function startPublishing(
  engine: OpenEngine | undefined,
  live: LiveLibrary,
  closing: Run['closing'],
): Publisher | undefined {
  if (!engine) return undefined;
  const {name, url, adminKey} = engine;
  if (!adminKey) {
    say(`Search: ${name}. MEILI_ADMIN_KEY is not set, so the index is left to whoever publishes.`);
    return undefined;
  }
  let progress: ProgressLine | undefined;
  const publisher = createPublisher({
    url,
    adminKey,
    onStart() {
      progress = startProgress('Indexing (search is simpler meanwhile)');
    },
    onProgress: ({done, total}) => progress?.update(`${done} of ${total}`),
    onDone(report: PublishReport) {
      progress?.end();
      say(`Search: ${name}, ${toDocumentsText(report)}`);
    },
    onFailure(error) {
      progress?.end();
      say(`${error.message} Searches are answered from memory until the index is up again.`);
    },
  });
  closing.push(() => {
    publisher.close();
    progress?.end();
  });
  publisher.request(live.current);
  return publisher;
}

async function endWithoutWeb(web: Program): Promise<never> {
  await web.failed;
  throw new Error('The web server did not start.');
}

function listenForStop(): AbortSignal {
  const stop = new AbortController();
  // A line to a terminal that was closed is an error, and would end this process before what it has started.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}
