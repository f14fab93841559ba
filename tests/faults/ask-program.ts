// Gives an order to a program of `programs/` and waits for its answer: both are JSON.
import {spawn} from 'node:child_process';
import path from 'node:path';
import {text} from 'node:stream/consumers';

/** @throws Error when the program ends without an answer */
export async function askProgram<Result>(name: string, order: unknown): Promise<Result> {
  const file = path.resolve(import.meta.dirname, 'programs', `${name}.ts`);
  const child = spawn(process.execPath, ['--import', 'tsx', file], {stdio: ['pipe', 'pipe', 'inherit']});
  child.stdin.end(JSON.stringify(order));
  const said = await text(child.stdout);
  if (said === '') throw new Error(`The program ${name} ended without an answer.`);
  return JSON.parse(said) as Result;
}
