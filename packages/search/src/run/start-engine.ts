// Starts an engine on the data of a folder, whatever state that data is in.
import {rmSync} from 'node:fs';

import getPort from 'get-port';

import type {EngineFiles} from './engine-files.ts';
import {findDataVersion, findPort, launchEngine, type EngineProcess} from './engine-process.ts';
import type {EngineBinary} from './find-binary.ts';

/** Time between two tries to start: what was in the way may be ending just now. */
const RETRY_MS = 250;

/** What to run, and where. */
export interface LocalEngineOptions {
  dataDir: string;
  binary: EngineBinary;
  /** Is told what an operator should know, in sentences. */
  log?: (message: string) => void;
  /** Aborted when it shall not start any more: what was started for it is then ended. */
  stop?: AbortSignal;
}

/** An engine that was started, and whether its data is new. */
export interface StartedEngine {
  engine: EngineProcess;
  fresh: boolean;
}

/**
 * Starts an engine on the port that it had last, or a free one. Data of another version, and data with which it
 * failed to start twice, is wiped: it is a cache.
 * @param options.port where it must be this one, because readers know it
 * @throws Error when it does not start on empty data either; the reason of `stop` where that comes first
 */
export async function startEngine(
  files: EngineFiles,
  masterKey: string,
  {binary, log, port, stop}: LocalEngineOptions & {port?: number},
): Promise<StartedEngine> {
  wipeOtherVersion(files, {binary, log});
  const launch = async (): Promise<StartedEngine> => {
    const fresh = findDataVersion(files) === undefined;
    const free = port ?? (await getPort({host: '127.0.0.1', port: findPort(files)}));
    return {engine: await launchEngine({files, binary: binary.path, port: free, masterKey, stop}), fresh};
  };
  const noteFailure = (error: unknown, then = '') => {
    stop?.throwIfAborted();
    log?.(`${(error as Error).message}${then}`);
  };
  try {
    return await launch();
  } catch (error) {
    noteFailure(error);
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  try {
    return await launch();
  } catch (error) {
    noteFailure(error, ' The index is built again.');
    wipeData(files);
    return launch();
  }
}

function wipeOtherVersion(
  files: EngineFiles,
  {binary, log}: Pick<LocalEngineOptions, 'binary' | 'log'>,
): void {
  const kept = findDataVersion(files);
  if (kept === undefined || kept === binary.version) return;
  log?.(`The index is of Meilisearch ${kept}, and ${binary.version} runs: it is built again.`);
  wipeData(files);
}

/** Removes the engine's data, which the library can always make again. */
export function wipeData(files: EngineFiles): void {
  rmSync(files.work, {recursive: true, force: true});
}
