// Starts the Meilisearch of a data folder, or finds the one that another process runs there.
import {connect} from '../connect.ts';
import {toEngineFiles} from './engine-files.ts';
import {getEngineKeys, type EngineKeys} from './engine-keys.ts';
import {findLeftEngine, findVersion} from './engine-process.ts';
import {findLockOwner} from './lock-folder.ts';
import {findMasterKey} from './master-key.ts';
import {ownEngine, type OwnedEngine} from './own-engine.ts';
import type {LocalEngineOptions} from './start-engine.ts';

/** A running engine has this long to answer. */
const ANSWER_MS = 2_000;

/** Where a local engine answers, and with which keys. */
export interface EngineAccess extends EngineKeys {
  url: string;
  /** "1.21.0". */
  version: string;
  readonly pid: number;
}

/** A local engine that this process owns. */
export interface LocalEngine extends EngineAccess {
  /** True when it ran already, left by an owner that was killed. */
  adopted: boolean;
  /** True when its data was new: whatever it held must be published again. */
  fresh: boolean;
  /** Ends it and gives its folder free. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts the engine of a data folder. One that an earlier owner left running is taken over when it answers, and
 * ended when it does not. Data that is broken or of another version is wiped: it is a cache. When this process ends
 * by itself the engine is ended too; after a kill -9 the next start takes it over.
 * @throws Error when another process owns the folder, when it does not start, or when others may read the key and this
 *   process may not change that
 */
export async function startLocalEngine(options: LocalEngineOptions): Promise<LocalEngine> {
  return toLocalEngine(await ownEngine(options));
}

/**
 * Shows of an owned engine what its user needs.
 * @param stop where more has to end than the engine
 */
export function toLocalEngine(owned: OwnedEngine, stop: () => Promise<void> = owned.stop): LocalEngine {
  const {keys, adopted, fresh, current} = owned;
  return {
    ...keys,
    url: current.url,
    version: current.version,
    get pid() {
      return owned.current.pid;
    },
    adopted,
    fresh,
    stop,
  };
}

/**
 * Finds the engine of a data folder that another process owns, to use it as long as that one lets it run.
 * @returns undefined where none runs, or nobody owns it: `startLocalEngine` then starts it or takes it over
 */
export async function findRunningEngine(dataDir: string): Promise<EngineAccess | undefined> {
  const files = toEngineFiles(dataDir);
  const left = findLeftEngine(files);
  const masterKey = findMasterKey(files.masterKey);
  if (!left || !masterKey || findLockOwner(files.lock) === undefined) return undefined;
  const url = `http://127.0.0.1:${left.port}`;
  const version = await findVersion(url, masterKey, ANSWER_MS);
  if (!version) return undefined;
  return {url, version, pid: left.pid, ...(await getEngineKeys(connect({url, apiKey: masterKey})))};
}
