// Runs one step of a script: quiet while it works, loud when it fails.
import {spawn} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** The repository's folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Switches off every report that a tool would send home, and colours its output as ours. */
export const environment = {
  ...process.env,
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  NO_UPDATE_NOTIFIER: '1',
  PATH: [path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter),
};

/** A step that ended badly, with everything that it printed. */
export class StepError extends Error {
  constructor(message, {output = '', code} = {}) {
    super(message);
    this.output = output;
    this.code = code;
  }
}

/** Says what went wrong in a step, its output first, and lets the script end with 1. Other errors go on up. */
export function reportStepError(error) {
  if (!(error instanceof StepError)) throw error;
  process.stderr.write(error.output);
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * Runs `command` quietly. Prints `label` when it takes over a second, and on a terminal the seconds.
 * @throws StepError with its output when it ends with anything but 0
 */
export async function runStep(label, command, args) {
  const child = spawn(command, args, {cwd: root, env: environment, shell: command.endsWith('.cmd')});
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const stopProgress = showProgress(label);
  const code = await ended(child);
  stopProgress();
  if (code === 0) return;
  throw new StepError(`${label} failed (exit code ${code}).`, {
    output: Buffer.concat(output).toString(),
    code,
  });
}

/** Runs `command` with its output passed through; resolves to its exit code. */
export async function runThrough(command, args, options = {}) {
  return ended(spawn(command, args, {cwd: root, env: environment, stdio: 'inherit', ...options}));
}

/** Path of turbo's own program, so that no shell stands between. */
export const turbo = [process.execPath, path.join(root, 'node_modules', 'turbo', 'bin', 'turbo')];

/** Waits for a child and everything that it prints; whoever ends this script ends the child first. */
async function ended(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve(signal ? 1 : code));
    });
  } finally {
    for (const signal of signals) process.off(signal, pass);
  }
}

/** Says what is going on once it takes over a second; counts the seconds where somebody is watching. */
function showProgress(label) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const watched = process.stdout.isTTY;
  let said = false;
  const timer = setInterval(() => {
    if (watched) process.stdout.write(`\r${label} … ${seconds()} s`);
    else if (!said) console.log(`${label} …`);
    said = true;
  }, 1000);
  return () => {
    clearInterval(timer);
    if (said) console.log(`${watched ? '\r' : ''}${label}: done in ${seconds()} s`);
  };
}
