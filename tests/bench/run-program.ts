// Runs a Node program to its end and says how long it took and how much memory it held.
import {spawn} from 'node:child_process';
import path from 'node:path';

/** What a program cost. */
export interface ProgramCost {
  /** From its start to its end. */
  ms: number;
  /** Most memory that it held at once, in megabytes (resident set, as the kernel counts it). */
  peakMegabytes: number;
  output: string;
}

const usageHook = path.resolve(import.meta.dirname, 'report-usage.mjs');

/** The repository's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/**
 * Runs a program of Node's.
 * @param program its path and its arguments
 * @throws Error with all that it said when it ends with anything but 0
 */
export async function runProgram(
  program: string[],
  variables: Record<string, string> = {},
): Promise<ProgramCost> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', usageHook, ...program], {
    cwd: root,
    env: {...process.env, ...variables},
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  const usage: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stdio[3]?.on('data', (chunk: Buffer) => usage.push(chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const ms = performance.now() - started;
  const said = Buffer.concat(output).toString();
  if (code !== 0) throw new Error(`${program.join(' ')} ended with ${String(code)}:\n${said}`);
  return {ms, peakMegabytes: Number(Buffer.concat(usage).toString()) / 1024, output: said};
}
