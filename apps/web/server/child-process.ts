// A program that runs beside this one: started, started again when it dies, ended with this one.
import {spawn, type ChildProcess} from 'node:child_process';

/** Longest that a program may take to end by itself. */
const END_MS = 12_000;
const RESTART_MS = 1_000;
/** Looks within the time that a program may be silent. */
const LOOKS = 5;

/** What to run. */
export interface ProgramOptions {
  /** Arguments of Node. */
  args: string[];
  env: NodeJS.ProcessEnv;
  cwd: string;
  /** Standard output, then standard error. */
  output: [out: 'inherit' | number, err: 'inherit' | number];
  /** Called with what the program sends; a program that sent nothing yet has not started. */
  onMessage?(message: unknown): void;
  /** Called when it died after it had started, with the reason in a few words; it is started again. */
  onRestart?(reason: string): void;
  /** Time without a message, once it has started, after which it is taken for hung and killed; missing: it may be silent. */
  mostSilentMs?: number;
}

/** A program that runs. */
export interface Program {
  /** Resolves with the exit code when it ended before it sent a first message, and never otherwise. */
  failed: Promise<number>;
  /** Asks it to end, and makes it after a while. */
  stop(): Promise<void>;
}

/** Starts a program and keeps it running once it has started. */
export function runProgram(options: ProgramOptions): Program {
  const {args, env, cwd, output, onMessage, onRestart, mostSilentMs} = options;
  let stopped = false;
  let started = false;
  let child: ChildProcess;
  let tellFailure: (code: number) => void;
  const failed = new Promise<number>((resolve) => {
    tellFailure = resolve;
  });
  const run = () => {
    child = spawn(process.execPath, args, {env, cwd, stdio: ['ignore', ...output, 'ipc']});
    child.on('message', (message) => {
      started = true;
      onMessage?.(message);
    });
    let wasSilent = false;
    if (mostSilentMs !== undefined) endWhenSilent(child, mostSilentMs, () => (wasSilent = true));
    child.once('exit', (code, signal) => {
      if (stopped) return;
      if (!started) return tellFailure(code ?? 1);
      const hung = wasSilent && `it gave no sign for ${mostSilentMs! / 1000} seconds, and was killed`;
      onRestart?.(hung || (signal ?? `exit code ${code}`));
      setTimeout(() => !stopped && run(), RESTART_MS);
    });
  };
  run();
  return {
    failed,
    async stop() {
      stopped = true;
      await endChild(child);
    },
  };
}

/** Counts looks rather than time: a machine that sleeps is not a program that hangs. */
function endWhenSilent(child: ChildProcess, mostSilentMs: number, onSilent: () => void): void {
  let looks = -Infinity;
  child.on('message', () => {
    looks = 0;
  });
  const timer = setInterval(() => {
    looks += 1;
    if (looks <= LOOKS) return;
    onSilent();
    child.kill('SIGKILL');
  }, mostSilentMs / LOOKS).unref();
  child.once('exit', () => clearInterval(timer));
}

function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill('SIGKILL'), END_MS);
    child.once('exit', () => {
      clearTimeout(late);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
