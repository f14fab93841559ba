// Owns the Meilisearch of one data folder: takes the lock, adopts or starts it, and ends it.
import {rmSync} from 'node:fs';

import {connect} from '../connect.ts';
import {toEngineFiles, type EngineFiles} from './engine-files.ts';
import {getEngineKeys, type EngineKeys} from './engine-keys.ts';
import {findLeftEngine, findVersion, type EngineProcess} from './engine-process.ts';
import {lockFolder} from './lock-folder.ts';
import {loadMasterKey} from './master-key.ts';
import {endProcess, signal, unlessStopped, waitForEnd} from './processes.ts';
import {startEngine, type LocalEngineOptions, type StartedEngine} from './start-engine.ts';

/** How long an engine that was left behind has to answer before it is taken for hung. */
const ADOPT_MS = 2_000;
/** How long it has to end where this process is asked to end meanwhile. */
const STOP_MS = 500;

/** An engine and the folder that it runs on, owned by this process. */
export interface OwnedEngine {
  files: EngineFiles;
  masterKey: string;
  keys: EngineKeys;
  /** True when it ran already, left by an owner that was killed. */
  adopted: boolean;
  /** True when its data was new. */
  fresh: boolean;
  /** The process that runs now; whoever replaces it says so here, so that the right one is ended. */
  current: EngineProcess;
  /** Ends the current process and gives the folder free. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Takes the folder and brings its engine up.
 * @throws Error when another process owns the folder, when others may read the key and this process
 *   may not change that, or when nothing starts
 */
export async function ownEngine(options: LocalEngineOptions): Promise<OwnedEngine> {
  const files = toEngineFiles(options.dataDir);
  const lock = await lockFolder(files.lock);
  try {
    const masterKey = loadMasterKey(files.masterKey, options.log);
    const adopted = await adopt(files, masterKey, options);
    const {engine, fresh} = adopted ?? (await startEngine(files, masterKey, options));
    const keys = await getEngineKeys(connect({url: engine.url, apiKey: masterKey}));
    const owned = {files, masterKey, keys, adopted: adopted !== undefined, fresh, current: engine};
    return Object.assign(owned, {stop: makeStop(owned, () => lock.release())});
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Takes over an engine that an earlier owner left running; ends it where it does not answer, or is another version. */
async function adopt(
  files: EngineFiles,
  masterKey: string,
  {binary, log, stop}: LocalEngineOptions,
): Promise<StartedEngine | undefined> {
  const left = findLeftEngine(files);
  if (!left) return undefined;
  const url = `http://127.0.0.1:${left.port}`;
  const version = await unlessStopped(findVersion(url, masterKey, ADOPT_MS), stop).catch(async (error) => {
    await endProcess(left, STOP_MS);
    throw error;
  });
  if (version === binary.version) {
    log?.(`Meilisearch was still running (process ${left.pid}) and is used again.`);
    return {engine: {...left, url, version}, fresh: false};
  }
  log?.(
    `Meilisearch was still running (process ${left.pid}, ${version ?? 'without an answer'}) and is replaced.`,
  );
  if (version) await endProcess(left);
  else signal(left, 'SIGKILL');
  await waitForEnd(left, ADOPT_MS);
  return undefined;
}

/**
 * Makes the function that ends the engine. When this process ends by itself it also runs, as far as a process can
 * act while it ends: it asks the engine to end, and does not wait. (An engine that was launched here is asked
 * already; one that was adopted is not.)
 */
function makeStop(owned: Pick<OwnedEngine, 'files' | 'current'>, release: () => void): () => Promise<void> {
  const onExit = () => {
    signal(owned.current, 'SIGTERM');
    release();
  };
  process.once('exit', onExit);
  let ended: Promise<void> | undefined;
  const end = async () => {
    await endProcess(owned.current);
    process.off('exit', onExit);
    rmSync(owned.files.pid, {force: true});
    release();
  };
  return () => (ended ??= end());
}
