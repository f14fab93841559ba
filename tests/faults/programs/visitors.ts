// Asks a site until its standard input ends, reads every answer, and says on standard output what came of it.
import {Agent, request} from 'node:http';
import {createInterface} from 'node:readline';

import type {Question, VisitorsOrder, VisitorsResult} from '../visitors.ts';

const EXAMPLES = 5;
const LONGEST_MS = 30_000;

const lines = createInterface({input: process.stdin});
const stopped = new Promise<void>((resolve) => lines.once('close', resolve));
let isStopped = false;
void stopped.then(() => (isStopped = true));
const order = await new Promise<VisitorsOrder>((resolve) =>
  lines.once('line', (line) => resolve(JSON.parse(line) as VisitorsOrder)),
);

const agent = new Agent({keepAlive: true, maxSockets: order.clients});
const times: number[] = [];
const result: VisitorsResult = {
  answers: 0,
  failed: 0,
  wrong: 0,
  p50: 0,
  p99: 0,
  perSecond: 0,
  examples: [],
};
let next = 0;

interface Answer {
  /** 0 where there is none. */
  status: number;
  /** The body; why there is no answer. */
  text: string;
}

function ask(url: string, {path}: Question, isSecond = false): Promise<Answer> {
  return new Promise((resolve) => {
    const asked = request(new URL(path, url), {agent}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('end', () =>
        resolve({status: response.statusCode ?? 0, text: Buffer.concat(parts).toString()}),
      );
      response.once('error', (error) => resolve({status: 0, text: error.message}));
    });
    asked.setTimeout(LONGEST_MS, () => asked.destroy(new Error('no answer')));
    asked.once('error', (error: NodeJS.ErrnoException) => {
      // A kept connection that was closed in the moment in which it was used again: browsers ask again, too.
      const isStale = asked.reusedSocket && error.code === 'ECONNRESET' && !isSecond;
      if (isStale) void ask(url, {path}, true).then(resolve);
      else resolve({status: 0, text: error.message});
    });
    asked.end();
  });
}

/** How an answer is not as it should be; undefined for one that is. */
function findFault(
  {path, status: wanted = 200, ...held}: Question,
  {status, text}: Answer,
): Fault | undefined {
  if (status === 0 || status >= 500)
    return {kind: 'failed', words: `${path}: ${status} ${text.slice(0, 80)}`};
  if (status === wanted && holds(held, text)) return undefined;
  return {kind: 'wrong', words: `${path}: ${status} ${toWords(held, text)}`};
}

function holds({contains = '', matches = ''}: Pick<Question, 'contains' | 'matches'>, text: string): boolean {
  return text.includes(contains) && new RegExp(matches).test(text);
}

interface Fault {
  kind: 'failed' | 'wrong';
  words: string;
}

function count(question: Question, answer: Answer): void {
  const fault = findFault(question, answer);
  result.answers += 1;
  if (!fault) return;
  result[fault.kind] += 1;
  if (result.examples.length < EXAMPLES) result.examples.push(fault.words);
}

function toWords({contains, matches}: Pick<Question, 'contains' | 'matches'>, text: string): string {
  const total = /"total":\d+|"engine":"\w+"/g;
  return `lacks ${contains ?? matches ?? 'nothing'} ${(text.match(total) ?? []).join(' ')}`;
}

async function client(at: number): Promise<void> {
  while (!isStopped) {
    const question = order.questions[next % order.questions.length];
    const url = order.urls[(at + next) % order.urls.length];
    next += 1;
    if (!question || !url) return;
    const started = performance.now();
    count(question, await ask(url, question));
    times.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, order.everyMs ?? 20));
  }
}

const started = performance.now();
await Promise.all(Array.from({length: order.clients}, (_, at) => client(at)));
times.sort((one, other) => one - other);
const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
result.p50 = at(0.5);
result.p99 = at(0.99);
result.perSecond = (times.length * 1000) / (performance.now() - started);
process.stdout.write(JSON.stringify(result));
agent.destroy();
