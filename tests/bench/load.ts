// Puts load on a server from a process of its own, so that asking and answering do not wait for each other.
import {spawn} from 'node:child_process';
import path from 'node:path';
import {text} from 'node:stream/consumers';

/** What to ask for. */
export interface LoadOrder {
  url: string;
  /** In this order, and again from the first where `ms` is longer than one round. */
  requests: {path: string; method?: string; headers?: Record<string, string>; body?: string}[];
  /** How many ask at the same time. */
  clients: number;
  /** For how long; missing asks for everything once. */
  ms?: number;
}

/** What came of it: milliseconds, answers a second, and how often each status came. */
export interface LoadResult {
  p50: number;
  p99: number;
  perSecond: number;
  statuses: Record<string, number>;
}

const program = path.resolve(import.meta.dirname, 'load-program.ts');

/** @throws Error when the program ends badly */
export async function load(order: LoadOrder): Promise<LoadResult> {
  const child = spawn(process.execPath, ['--import', 'tsx', program], {stdio: ['pipe', 'pipe', 'inherit']});
  child.stdin.end(JSON.stringify(order));
  const said = await text(child.stdout);
  if (said === '') throw new Error('The load program ended without a word.');
  return JSON.parse(said) as LoadResult;
}

/** @returns the result @throws Error where any answer was not one of the wanted statuses */
export function expectOnly(result: LoadResult, statuses: string[]): LoadResult {
  const others = Object.keys(result.statuses).filter((status) => !statuses.includes(status));
  if (others.length > 0)
    throw new Error(`Some answers were not as wanted: ${JSON.stringify(result.statuses)}`);
  return result;
}
