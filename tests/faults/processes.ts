// Processes of a running site: which they are, and what happens to them.
import {spawn, spawnSync} from 'node:child_process';

import {root} from '../bench/run-program.ts';
import type {RunningSite} from '../site/start-site.ts';

/** Finds the web server of a site, which its launcher started. */
export function findWebPid({launcher}: Pick<RunningSite, 'launcher'>): number {
  const {stdout} = spawnSync('ps', ['-o', 'pid=,args=', '--ppid', String(launcher.pid)], {encoding: 'utf8'});
  const line = stdout.split('\n').find((one) => one.includes('server/main.ts'));
  const pid = Number.parseInt(line ?? '', 10);
  if (Number.isNaN(pid)) throw new Error(`The site has no web server:\n${stdout}`);
  return pid;
}

/** True while a process works; one that has ended and waits to be counted out by its parent does not. */
export function isRunning(pid: number): boolean {
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], {encoding: 'utf8'}).stdout.trim();
  return state !== '' && !state.startsWith('Z');
}

/** Sends a signal; a process that has ended meanwhile is left in peace. @returns whether there was one */
export function strike(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** How a program ended. */
export interface Ended {
  /** null for one that was killed. */
  code: number | null;
  output: string;
  ms: number;
}

/** A program of Node's that runs, and may be killed. */
export interface RunningProgram {
  pid: number;
  kill(signal?: NodeJS.Signals): void;
  said(): string;
  ended: Promise<Ended>;
}

/** Starts a program of this repository. @param program its path and its arguments */
export function startProgram(program: string[], variables: Record<string, string> = {}): RunningProgram {
  const started = performance.now();
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: {...process.env, NO_COLOR: '1', ...variables},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    pid: child.pid ?? 0,
    kill: (signal = 'SIGKILL') => void child.kill(signal),
    said: () => output,
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({code, output, ms: performance.now() - started}));
    }),
  };
}
