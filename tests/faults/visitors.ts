// People who use the site while something goes wrong: a process of their own that asks, reads every answer, and counts.
import {spawn} from 'node:child_process';
import path from 'node:path';
import {text} from 'node:stream/consumers';

import {toCountText, type Outcome, type Scale} from './fault.ts';

/** A request with what its answer must be like. */
export interface Question {
  path: string;
  /** 200 where missing. */
  status?: number;
  /** Text that the answer must hold. */
  contains?: string;
  /** Source of a regular expression that the answer must match. */
  matches?: string;
}

/** Whom to ask what. */
export interface VisitorsOrder {
  /** Addresses of the site; visitors take turns. */
  urls: string[];
  questions: Question[];
  clients: number;
  /** Time that a client waits between two questions; 20 ms. */
  everyMs?: number;
}

/** What visitors met. */
export interface VisitorsResult {
  answers: number;
  /** Answers with 5xx, and requests without an answer. */
  failed: number;
  /** Answers without what they must hold. */
  wrong: number;
  p50: number;
  p99: number;
  perSecond: number;
  /** The first few that failed or were wrong. */
  examples: string[];
}

/** Visitors at work. */
export interface Visitors {
  stop(): Promise<VisitorsResult>;
}

const program = path.resolve(import.meta.dirname, 'programs/visitors.ts');

/** Sends visitors, who ask until they are stopped. */
export function startVisitors(order: VisitorsOrder): Visitors {
  const child = spawn(process.execPath, ['--import', 'tsx', program], {stdio: ['pipe', 'pipe', 'inherit']});
  child.stdin.write(`${JSON.stringify(order)}\n`);
  const said = text(child.stdout);
  return {
    async stop() {
      child.stdin.end();
      const result = await said;
      if (result === '') throw new Error('The visitors ended without a word.');
      return JSON.parse(result) as VisitorsResult;
    },
  };
}

/** What a table says of visitors. */
function toVisitorsText({answers, failed, wrong, p50, p99, examples}: VisitorsResult): string {
  const first = examples.length > 0 ? ` (${examples[0]})` : '';
  return `${toCountText(answers)} answers, ${failed} failed, ${wrong} wrong${first}, p50 ${toCountText(p50)} ms, p99 ${toCountText(p99)} ms`;
}

/** What else came of a fault, besides what visitors met. */
export interface Judged {
  what: string;
  result: VisitorsResult;
  /** Most time for 99 of 100 answers; only the long form is held to it, as CI's machines are noisy. */
  mostMs?: number;
  /** Other things that must be so, each with its words. */
  also?: {reach: string; counts: string; reached: boolean}[];
}

/** Makes a line of the results: no answer failed, none was wrong, and whatever else was wanted. */
export function judge(scale: Scale, {what, result, mostMs, also = []}: Judged): Outcome {
  const isFast = {
    reach: `p99 ≤ ${mostMs} ms`,
    counts: '',
    reached: !scale.long || result.p99 <= (mostMs ?? Infinity),
  };
  const wanted = [...(mostMs === undefined ? [] : [isFast]), ...also];
  const isRight = result.answers > 0 && result.failed + result.wrong === 0;
  return {
    what,
    counts: [toVisitorsText(result), ...also.map(({counts}) => counts)].join('; '),
    reach: ['0 failed, 0 wrong', ...wanted.map(({reach}) => reach)].join(', '),
    reached: isRight && wanted.every(({reached}) => reached),
  };
}
