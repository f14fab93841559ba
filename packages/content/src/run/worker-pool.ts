// Two threads where there is work for two, and cores for them.
import {availableParallelism} from 'node:os';

import type {Job, JobResult} from './job.ts';
import {JobWorker} from './job-worker.ts';

/** Something that does jobs until it is closed. */
export type DoesJobs = Pick<JobWorker, 'run' | 'close'>;

/** What a pool is made of. */
export type PooledWorker = DoesJobs & Pick<JobWorker, 'load'>;

/** Each thread costs 50 MB and 0.2 s; a third one would have to share the cores with the thread that asks. */
const MOST = 2;

/** Jobs that wait at one thread before another is worth its start. */
const ENOUGH = 8;

/**
 * Makes a pool of threads: each job goes to the one that has the least to do, and a thread starts only when the others
 * have enough of them.
 * @param most the number of threads at most
 * @param create starts another
 */
export function createWorkerPool(
  most = Math.min(MOST, availableParallelism()),
  create: () => PooledWorker = () => new JobWorker(),
): DoesJobs {
  const workers: PooledWorker[] = [];
  const choose = (): PooledWorker => {
    const [idlest] = [...workers].sort((a, b) => a.load - b.load);
    if (idlest && (idlest.load < ENOUGH || workers.length >= most)) return idlest;
    const worker = create();
    workers.push(worker);
    return worker;
  };
  return {
    run: (job: Job): Promise<JobResult> => choose().run(job),
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}
