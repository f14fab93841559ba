// Does many jobs: those whose input changed, in threads that can be given up.
import {setImmediate} from 'node:timers/promises';

import {toJobKey} from './job-key.ts';
import type {Job, JobResult} from './job.ts';
import type {ResultStore} from './result-store.ts';
import {createWorkerPool, type DoesJobs} from './worker-pool.ts';

/** Does jobs and gives their results in the same order. Each is made only when its turn comes. */
export type RunJobs = (jobs: Iterable<Job>) => Promise<JobResult[]>;

/** Something that does jobs until it is closed. */
export interface JobRunner {
  runJobs: RunJobs;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** How to do jobs. */
export interface RunnerOptions {
  /** Results that are known already. */
  store?: ResultStore;
  /** What does the jobs that are not known: threads of their own, unless a test gives something quicker. */
  worker?: DoesJobs;
}

/** Jobs that are made before the first of them is done: the texts of a whole library are never held at once. */
const AHEAD = 32;

/** Known results that are found before others have their turn: a thread that has started, or is done with a job. */
const AT_ONCE = 64;

/** Makes a runner. */
export function createJobRunner({store, worker = createWorkerPool()}: RunnerOptions = {}): JobRunner {
  const begin = (job: Job): JobResult | Promise<JobResult> => {
    if (!store) return worker.run(job);
    const key = toJobKey(job);
    return (
      store.find(key) ?? worker.run(job).then((result) => (result.gaveUp ? result : store.add(key, result)))
    );
  };
  return {
    async runJobs(jobs) {
      const results: JobResult[] = [];
      const open = new Set<Promise<void>>();
      let index = 0;
      for (const job of jobs) {
        const place = index++;
        const result = begin(job);
        if (result instanceof Promise) open.add(settle(result, (done) => (results[place] = done), open));
        else results[place] = result;
        if (open.size >= AHEAD) await Promise.race(open);
        else if (index % AT_ONCE === 0) await setImmediate();
      }
      await Promise.all(open);
      return results;
    },
    close: () => worker.close(),
  };
}

/** Takes a result as soon as it is there. A promise that fails stays open, for whoever waits for all of them. */
function settle(
  result: Promise<JobResult>,
  take: (result: JobResult) => void,
  open: Set<Promise<void>>,
): Promise<void> {
  const settled = result.then((done) => {
    take(done);
    open.delete(settled);
  });
  settled.catch(() => undefined);
  return settled;
}
