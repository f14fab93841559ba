// A site over two editions that somebody else publishes: what faults of publishers are done to.
import path from 'node:path';

import {startEngine} from '../bench/generated-site.ts';
import {root} from '../bench/run-program.ts';
import {startSite, type RunningSite} from '../site/start-site.ts';
import {makeEditions, type Editions} from './editions.ts';
import {waitUntil, type Scale} from './fault.ts';
import {startProgram, type Ended, type RunningProgram} from './processes.ts';
import {readReadiness} from './readiness.ts';

const searchCommand = path.join(root, 'packages/search/bin/search.js');

/** Everything that is up. */
export interface PublishedEditions {
  editions: Editions;
  site: RunningSite;
  /** Starts to publish the edition that is served. */
  startPublisher(): RunningProgram;
  /** Puts an edition into its place and waits until the site shows it. */
  serve(edition: 0 | 1): Promise<void>;
  /** Whether the index holds exactly the edition that is served. */
  isComplete(): Promise<boolean>;
  stop(): Promise<void>;
}

/** Compiles both editions, publishes the first and starts a site that may only search. */
export async function startPublishedEditions(scale: Scale): Promise<PublishedEditions> {
  const {directory} = scale;
  const editions = await makeEditions(scale);
  const engine = await startEngine(path.join(directory, 'engine'));
  const variables = {
    MEILI_URL: engine.url,
    MEILI_ADMIN_KEY: engine.adminKey,
    MEILI_SEARCH_KEY: engine.searchKey,
    LIBRARY_DIR: editions.served,
  };
  const run = (command: string): RunningProgram => startProgram([searchCommand, command], variables);
  expectDone(await run('publish').ended);
  const site = await startSite({
    libraryDirectory: editions.served,
    environment: {MEILI_URL: engine.url, MEILI_SEARCH_KEY: engine.searchKey},
  });
  return {
    editions,
    site,
    startPublisher: () => run('publish'),
    async serve(edition) {
      await editions.serve(edition);
      const {version} = editions.libraries[edition];
      const waited = await waitUntil(
        async () => (await readReadiness(site))?.library.version === version,
        20_000,
      );
      if (!Number.isFinite(waited)) throw new Error('The site did not take up the new library.');
    },
    async isComplete() {
      const {output} = expectDone(await run('status').ended);
      return output.includes('holds the whole library');
    },
    async stop() {
      await site.stop();
      await engine.stop();
    },
  };
}

/** @throws Error with what a program said where it did not end well */
export function expectDone(ended: Ended): Ended {
  if (ended.code !== 0) throw new Error(`A program ended with ${String(ended.code)}:\n${ended.output}`);
  return ended;
}
