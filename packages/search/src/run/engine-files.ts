// Where a local engine keeps what under DATA_DIR.
import path from 'node:path';

/** Files and folders of a local engine. */
export interface EngineFiles {
  /** DATA_DIR itself, absolute. */
  folder: string;
  /** The engine's working folder: no config.toml of a visitor's folder is ever read. */
  work: string;
  /** The engine's own data: a cache, wiped when it is broken or of another version. */
  data: string;
  /** Copy of the packaged binary, which has no run bit where npm puts it. */
  binary: string;
  masterKey: string;
  /** Port of the engine, written before it starts. */
  state: string;
  /** Process id of the engine, written by the process that becomes it. */
  pid: string;
  lock: string;
  log: string;
}

/** Lays out the files of a local engine under `dataDir`. */
export function toEngineFiles(dataDir: string): EngineFiles {
  const folder = path.resolve(dataDir);
  const work = path.join(folder, 'meilisearch');
  return {
    folder,
    work,
    data: path.join(work, 'data.ms'),
    binary: path.join(folder, 'bin', 'meilisearch'),
    masterKey: path.join(folder, 'meilisearch.key'),
    state: path.join(folder, 'meilisearch.json'),
    pid: path.join(folder, 'meilisearch.pid'),
    lock: path.join(folder, 'meilisearch.lock'),
    log: path.join(folder, 'meilisearch.log'),
  };
}
