// Finds rotations in a thread of its own: a hard plan takes two seconds, in which others want their pages.
import path from 'node:path';

import type {Plan} from '@resilience/planner';
import {LRUCache} from 'lru-cache';
import {Piscina} from 'piscina';

import type {PlanAnswer} from '../app/server/site-context.server.ts';

/** Finds rotations. */
export interface Planning {
  /** As `planDay`; `busy` where too many plans wait to be looked at, or one took too long. Rejects when it fails. */
  findRotation(plan: Plan): Promise<PlanAnswer>;
  close(): Promise<void>;
}

const WORKER = path.join(import.meta.dirname, 'planning-worker.js');
const ANSWERS_KEPT = 200;
/** Behind so many plans nobody wants to wait. */
const MOST_WAITING = 40;
const IDLE_MS = 5 * 60_000;
/** Far above what the planner takes by itself: a thread that is still at one plan then is ended. */
const MOST_MS = 20_000;

/** Where it runs, and how long for a plan at most, from the question to the answer; for tests. */
export interface PlanningThread {
  worker?: string;
  mostMs?: number;
}

/** Makes it; no thread starts before the first plan. Answers are kept: the same plan always has the same. */
export function createPlanning({worker = WORKER, mostMs = MOST_MS}: PlanningThread = {}): Planning {
  const thread = new Piscina({
    filename: worker,
    name: 'planDay',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    // The worker brings what it needs; flags of this process are none of its business.
    execArgv: [],
  });
  // Whoever waits so long is told to come again; behind a plan that holds the thread nobody waits for ever.
  const run = async (plan: Plan): Promise<PlanAnswer> => {
    const signal = AbortSignal.timeout(mostMs);
    try {
      return (await thread.run(plan, {signal})) as PlanAnswer;
    } catch (error) {
      if (signal.aborted) return {status: 'busy'};
      throw error;
    }
  };
  const answers = new LRUCache<string, Promise<PlanAnswer>>({max: ANSWERS_KEPT});
  return {
    findRotation(plan) {
      const key = JSON.stringify({...plan, title: '', date: undefined, followUps: [], before: undefined});
      const known = answers.get(key);
      if (known) return known;
      if (thread.queueSize >= MOST_WAITING) return Promise.resolve({status: 'busy'});
      const answer = run(plan);
      answers.set(key, answer);
      // What was not found in time may be found when the machine has less to do.
      const forget = () => answers.delete(key);
      answer.then(({status}) => {
        if (status === 'busy') forget();
        if (status === 'not-found') setTimeout(forget, 60_000).unref();
      }, forget);
      return answer;
    },
    close: () => thread.destroy(),
  };
}
