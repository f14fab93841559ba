// Does many jobs: those whose input changed, in a thread that can be given up.
import {JobWorker} from './job-worker.ts';
import type {Job, JobResult} from './job.ts';
import type {ResultStore} from './result-store.ts';

/** Does jobs and gives their results in the same order. */
export type RunJobs = (jobs: readonly Job[]) => Promise<JobResult[]>;

/** Something that does jobs until it is closed. */
export interface JobRunner {
  runJobs: RunJobs;
  /** Ends the thread. */
  close(): Promise<void>;
}

/** How to do jobs. */
export interface RunnerOptions {
  /** Results that are known already. */
  store?: ResultStore;
  /** What does the jobs that are not known: a thread of its own, unless a test gives something quicker. */
  worker?: Pick<JobWorker, 'run' | 'close'>;
}

/** Results that are looked for at the same time. */
const AT_ONCE = 16;

/**
 * Makes a runner. There is one thread: with two, 600 lessons on two cores took 1.04 to 1.2 times less, for a second
 * start-up and 110 MB more.
 */
export function createJobRunner({store, worker = new JobWorker()}: RunnerOptions = {}): JobRunner {
  return {
    async runJobs(jobs) {
      const known = await findResults(jobs, store);
      return Promise.all(jobs.map(async (job, index) => known[index] ?? doJob(job, worker, store)));
    },
    close: () => worker.close(),
  };
}

async function doJob(job: Job, worker: Pick<JobWorker, 'run'>, store?: ResultStore): Promise<JobResult> {
  const result = await worker.run(job);
  if (!result.gaveUp) await store?.add(job, result);
  return result;
}

async function findResults(jobs: readonly Job[], store?: ResultStore): Promise<(JobResult | undefined)[]> {
  const results: (JobResult | undefined)[] = [];
  for (let start = 0; store && start < jobs.length; start += AT_ONCE) {
    const batch = jobs.slice(start, start + AT_ONCE);
    results.push(...(await Promise.all(batch.map((job) => store.find(job)))));
  }
  return results;
}
