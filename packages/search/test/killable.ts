// Processes of their own that tests kill: a publisher and an owner of an engine.
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';
import {createInterface} from 'node:readline';

/** A script of this folder that runs in a process of its own, and says lines. */
export interface Killable {
  process: ChildProcess;
  pid: number;
  /** Waits for the next line that it says; undefined when it has ended. */
  nextLine(): Promise<string | undefined>;
  /** Resolves when it has ended, with its exit code or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
}

/** Runs `test/<script>` with arguments. */
export function runScript(script: string, args: string[]): Killable {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, script), ...args],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
  return {
    process: child,
    pid: child.pid!,
    nextLine: async () => (await lines.next()).value as string | undefined,
    ended: once(child, 'exit').then(([code, signal]) => (signal ?? code) as number | NodeJS.Signals | null),
  };
}
