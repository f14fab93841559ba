// A library of invented lessons, compiled and published to a Meilisearch of its own, and the site over it.
import {mkdir} from 'node:fs/promises';
import path from 'node:path';

import {loadLibrary, type Library} from '@resilience/content';
import {publish} from '@resilience/search/admin';
import {findBinary, startLocalEngine, type LocalEngine} from '@resilience/search/local';

import {startSite, type RunningSite} from '../site/start-site.ts';
import {generateContent} from './generate-content.ts';
import {startRecorder} from './recorder.ts';
import {root, runProgram} from './run-program.ts';

const compiler = path.join(root, 'packages/content/bin/lessons.js');

/** A published library. */
export interface PublishedLibrary {
  library: Library;
  engine: LocalEngine;
  /** The address of a page of results → what the site asks Meilisearch for it. */
  record(paths: string[]): Promise<{path: string; body: string}[]>;
  /** Starts the site over it. */
  start(): Promise<RunningSite>;
  stop(): Promise<void>;
}

/** Writes and compiles a library of invented lessons. */
export async function compileGenerated(directory: string, lessons: number): Promise<Library> {
  const content = path.join(directory, `content-${lessons}`);
  const out = path.join(directory, `library-${lessons}`);
  await generateContent({directory: content, lessons});
  await runProgram([compiler, 'compile', '--content', content, '--out', out]);
  return loadLibrary(out);
}

/** Starts a Meilisearch in a folder of its own. */
export async function startEngine(dataDir: string): Promise<LocalEngine> {
  await mkdir(dataDir, {recursive: true});
  const binary = await findBinary({dataDir, meiliBin: process.env.MEILI_BIN, searchPath: process.env.PATH});
  if (!binary) throw new Error('There is no Meilisearch for this machine; MEILI_BIN can name one.');
  return startLocalEngine({dataDir, binary});
}

/** Compiles and publishes a library of invented lessons. */
export async function publishGenerated(directory: string, lessons: number): Promise<PublishedLibrary> {
  const library = await compileGenerated(directory, lessons);
  const engine = await startEngine(path.join(directory, `engine-${lessons}`));
  await publish(library, {url: engine.url, adminKey: engine.adminKey});
  const startAt = (url: string): Promise<RunningSite> =>
    startSite({
      libraryDirectory: library.directory,
      environment: {MEILI_URL: url, MEILI_SEARCH_KEY: engine.searchKey},
    });
  return {
    library,
    engine,
    start: () => startAt(engine.url),
    stop: () => engine.stop(),
    async record(paths) {
      const recorder = await startRecorder(engine.url);
      const site = await startAt(recorder.url);
      const recorded: {path: string; body: string}[] = [];
      for (const wanted of paths) {
        recorder.requests.length = 0;
        await (await fetch(new URL(wanted, site.url))).text();
        recorded.push(...recorder.requests.filter(({path: asked}) => asked.includes('search')).slice(0, 1));
      }
      await site.stop();
      recorder.stop();
      return recorded;
    },
  };
}
