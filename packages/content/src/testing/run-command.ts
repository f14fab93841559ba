// Runs commands of the CLI in tests, in a terminal that only remembers.
import {createProgram} from '../commands/index.ts';
import type {Terminal} from '../commands/terminal.ts';

/** What a command did to its terminal. */
export interface CommandRun {
  output: string;
  errorOutput: string;
  exitCode: number;
}

/** A command that runs until it is stopped. */
export interface RunningCommand extends CommandRun {
  /** Resolves when the command ends. */
  done: Promise<void>;
  /** Resolves once something has been written to the error output so often. */
  waitFor(text: string, times?: number): Promise<void>;
  stop(): void;
}

/**
 * Starts a command.
 * @param cwd the working directory
 * @param line the command with its arguments, as typed after `lessons`
 */
export function startCommand(cwd: string, line: string): RunningCommand {
  const listeners = new Set<() => void>();
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const run: RunningCommand = {
    output: '',
    errorOutput: '',
    exitCode: 0,
    done: Promise.resolve(),
    stop: () => stop(),
    waitFor: (text, times = 1) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (run.errorOutput.split(text).length <= times) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
  };
  const terminal: Terminal = {
    cwd,
    env: {},
    isTerminal: false,
    today: '2026-11-20',
    write: (text) => void (run.output += text),
    writeError(text) {
      run.errorOutput += text;
      for (const look of [...listeners]) look();
    },
    setExitCode: (code) => void (run.exitCode = code),
    waitForStop: () => stopped,
  };
  run.done = createProgram(terminal)
    .parseAsync(line.split(' '), {from: 'user'})
    .then(() => undefined);
  return run;
}

/** Runs a command to its end. */
export async function runCommand(cwd: string, line: string): Promise<CommandRun> {
  const run = startCommand(cwd, line);
  await run.done;
  return run;
}
