// Opens what a command works with: the compiled library, and the Meilisearch to publish to or to ask.
import {existsSync} from 'node:fs';
import path from 'node:path';

import {loadLibrary, type Library} from '@resilience/content';

import {findBinary} from '../run/find-binary.ts';
import {findSecret} from '../run/secret-file.ts';
import {findRunningEngine, startLocalEngine} from '../run/start-local-engine.ts';
import type {Terminal} from './terminal.ts';

/** A Meilisearch for one command. */
export interface OpenEngine {
  url: string;
  adminKey: string;
  searchKey: string;
  /** "Meilisearch at http://…", for people. */
  name: string;
  /** Ends it, where it was started for this command. */
  close(): Promise<void>;
}

/**
 * Reads the compiled library that a command shall work with.
 * @throws Error when there is none
 */
export async function openLibrary(folder: string | undefined, {cwd, env}: Terminal): Promise<Library> {
  const named = folder ?? env.LIBRARY_DIR;
  return loadLibrary(named ? path.resolve(cwd, named) : findCompiledLibrary(cwd));
}

function findCompiledLibrary(from: string): string {
  const found = path.join(from, 'content', 'dist');
  const parent = path.dirname(from);
  return existsSync(path.join(found, 'manifest.json')) || parent === from
    ? found
    : findCompiledLibrary(parent);
}

/**
 * Opens the Meilisearch of MEILI_URL; without it, the local one of DATA_DIR: as it runs for another process, or
 * started for this command.
 * @throws Error when a key is missing, or when there is no Meilisearch on this machine
 */
export async function openEngine(terminal: Terminal): Promise<OpenEngine> {
  const {env} = terminal;
  if (env.MEILI_URL) return openRemote(env.MEILI_URL, env);
  const dataDir = path.resolve(terminal.cwd, env.DATA_DIR ?? '.data');
  const running = await findRunningEngine(dataDir);
  if (running) return {...running, name: toName(running), close: async () => {}};
  const binary = await findBinary({dataDir, meiliBin: env.MEILI_BIN, searchPath: env.PATH});
  if (!binary) {
    throw new Error(
      'There is no Meilisearch on this machine. Set MEILI_URL to one elsewhere, or MEILI_BIN to its file.',
    );
  }
  // Stopping while it starts has nothing to wait for: what was launched ends with this process.
  let stop = async () => {};
  terminal.onStop(() => stop());
  const engine = await startLocalEngine({
    dataDir,
    binary,
    log: (message) => terminal.writeError(`${message}\n`),
  });
  stop = engine.stop;
  return {...engine, name: toName(engine), close: engine.stop};
}

function openRemote(url: string, env: Terminal['env']): OpenEngine {
  const adminKey = findSecret(env, 'MEILI_ADMIN_KEY');
  if (!adminKey) {
    throw new Error(
      'Missing MEILI_ADMIN_KEY. Set it in .env (see .env.example), or unset MEILI_URL to run a local engine.',
    );
  }
  const searchKey = findSecret(env, 'MEILI_SEARCH_KEY') ?? adminKey;
  return {url, adminKey, searchKey, name: `Meilisearch at ${url}`, close: async () => {}};
}

function toName({version, url}: {version: string; url: string}): string {
  return `Meilisearch ${version} at ${url}`;
}
