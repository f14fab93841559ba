// Starts one Meilisearch for a test run, in a folder of its own, and ends it afterwards.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import type {TestProject} from 'vitest/node';

import {findBinary, startLocalEngine, type EngineBinary, type LocalEngine} from '../src/local.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    meilisearch: Pick<LocalEngine, 'url' | 'adminKey' | 'searchKey'>;
    /** For tests that run an engine of their own. */
    binary: EngineBinary;
  }
}

/** Set up by vitest before the first test; what it returns is run after the last. */
export default async function startMeilisearch(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'search-test-'));
  const binary = await findBinary({
    dataDir,
    meiliBin: process.env.MEILI_BIN,
    searchPath: process.env.PATH,
  });
  if (!binary)
    throw new Error('There is no Meilisearch on this machine. Set MEILI_BIN to its file to run the tests.');
  const engine = await startLocalEngine({dataDir, binary});
  project.provide('meilisearch', {url: engine.url, adminKey: engine.adminKey, searchKey: engine.searchKey});
  project.provide('binary', binary);
  return async () => {
    await engine.stop();
    await rm(dataDir, {recursive: true, force: true});
  };
}
