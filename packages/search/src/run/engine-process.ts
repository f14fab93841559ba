// One Meilisearch process: starting it, finding one that still runs, asking whether it is well.
import {spawn, type ChildProcess} from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import {connect} from '../connect.ts';
import type {EngineFiles} from './engine-files.ts';
import {
  endProcess,
  isRunning,
  knowProcess,
  readCommandLine,
  signal,
  unlessStopped,
  type KnownProcess,
} from './processes.ts';

/** A Meilisearch that runs. */
export interface EngineProcess extends KnownProcess {
  port: number;
  url: string;
  version: string;
}

/** A log longer than this is begun anew. */
const MAX_LOG_BYTES = 2_000_000;
const START_MS = 60_000;
const POLL_MS = 15;
/** An engine that is stopped while it starts has nothing to bring to an end. */
const STOP_MS = 500;

/** What a process is started with. */
export interface LaunchOptions {
  files: EngineFiles;
  binary: string;
  port: number;
  masterKey: string;
  /** Aborted when it shall not start any more. */
  stop?: AbortSignal;
}

/**
 * Starts a Meilisearch on a loopback port and waits until it is well. It runs in a process group of its own, so
 * that Ctrl-C reaches its owner and not the engine behind the owner's back. From its first moment on it ends when
 * this process does.
 * @throws Error with the end of its log when it ends instead, or takes over a minute; the reason of `stop`, once the
 *   engine has ended
 */
export async function launchEngine(options: LaunchOptions): Promise<EngineProcess> {
  const {files, port, masterKey, stop} = options;
  stop?.throwIfAborted();
  const child = spawnEngine(options);
  const known = knowProcess(child.pid ?? 0);
  endWithThisProcess(child, known);
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, name) => reject(new Error(`Meilisearch ended at once (${name ?? code}).`)));
  });
  failed.catch(() => {});
  const url = `http://127.0.0.1:${port}`;
  try {
    const version = await unlessStopped(Promise.race([waitForVersion(url, masterKey), failed]), stop);
    return {...known, port, url, version};
  } catch (cause) {
    if (stop?.aborted) {
      await endProcess(known, STOP_MS);
      throw cause;
    }
    signal(known, 'SIGKILL');
    throw new Error(`Meilisearch does not start. The end of ${files.log}: ${readLogEnd(files.log)}`, {cause});
  }
}

function spawnEngine({files, binary, port, masterKey}: LaunchOptions): ChildProcess {
  mkdirSync(files.work, {recursive: true, mode: 0o700});
  rmSync(files.pid, {force: true});
  writeFileSync(files.state, JSON.stringify({port}), {mode: 0o600});
  const log = openSync(files.log, isTooLong(files.log) ? 'w' : 'a', 0o600);
  // The process writes its own number before it becomes Meilisearch: whenever its owner is killed, an engine that
  // holds the data can be found. The key goes by the environment, for arguments are seen by everyone.
  const child = spawn(
    '/bin/sh',
    ['-c', 'echo $$ > "$1" && shift && exec "$@"', 'sh', files.pid, binary, ...toArguments(files, port)],
    {
      cwd: files.work,
      env: {MEILI_MASTER_KEY: masterKey, NO_COLOR: '1', NODE_ENV: 'production'},
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  child.unref();
  return child;
}

/** Ends a child when this process ends by itself; nothing is kept of it once it has ended. */
function endWithThisProcess(child: ChildProcess, known: KnownProcess): void {
  const onExit = () => signal(known, 'SIGTERM');
  process.once('exit', onExit);
  child.once('exit', () => process.off('exit', onExit));
}

function toArguments(files: EngineFiles, port: number): string[] {
  return [
    ['--http-addr', `127.0.0.1:${port}`],
    ['--db-path', files.data],
    ['--dump-dir', path.join(files.work, 'dumps')],
    ['--snapshot-dir', path.join(files.work, 'snapshots')],
    ['--env', 'production'],
    ['--log-level', 'WARN'],
    ['--max-indexing-threads', '2'],
    ['--no-analytics'],
  ].flat();
}

async function waitForVersion(url: string, masterKey: string): Promise<string> {
  for (const end = Date.now() + START_MS; Date.now() < end;) {
    const version = await findVersion(url, masterKey, POLL_MS * 20);
    if (version) return version;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`Meilisearch did not answer within ${START_MS / 1000} seconds.`);
}

/**
 * Asks an engine for its version with the master key: only our own engine answers that.
 * @returns undefined where it does not answer within `ms`, or is not ours
 */
export async function findVersion(url: string, masterKey: string, ms: number): Promise<string | undefined> {
  const client = connect({url, apiKey: masterKey, timeoutMs: ms});
  return client.getVersion().then(
    ({pkgVersion}) => pkgVersion,
    () => undefined,
  );
}

/** What an earlier owner left behind. */
export interface LeftEngine extends KnownProcess {
  port: number;
}

/**
 * Finds an engine that still runs on this data folder.
 * @returns undefined where none does; another program that has got the number meanwhile is none
 */
export function findLeftEngine(files: EngineFiles): LeftEngine | undefined {
  const known = knowProcess(Number(readIfThere(files.pid)));
  if (!isRunning(known) || !readCommandLine(known.pid).includes(files.data)) return undefined;
  return {...known, port: findPort(files) ?? 0};
}

/** Finds the port that the engine had last, so that a new one can have it again. */
export function findPort(files: EngineFiles): number | undefined {
  try {
    const {port} = JSON.parse(readIfThere(files.state)) as {port?: unknown};
    return Number.isInteger(port) ? (port as number) : undefined;
  } catch {
    return undefined;
  }
}

/** Finds the version of Meilisearch that wrote the data. */
export function findDataVersion(files: EngineFiles): string | undefined {
  return readIfThere(path.join(files.data, 'VERSION')).trim() || undefined;
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function isTooLong(file: string): boolean {
  return existsSync(file) && statSync(file).size > MAX_LOG_BYTES;
}

/** What the engine said last: its error, where it ended with one. */
function readLogEnd(file: string): string {
  const lines = readIfThere(file).trim().split('\n');
  const error = lines.findLastIndex((line) => line.startsWith('Error:'));
  return (error >= 0 ? lines.slice(error, error + 2) : lines.slice(-2)).join(' ');
}
