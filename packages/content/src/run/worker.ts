// The thread that does jobs, one after the other, and says where it is, so that it can be given up.
import {parentPort} from 'node:worker_threads';

import type {Job, JobResult} from './job.ts';
import {runJob} from './run-job.ts';

/** What the thread says. */
export type WorkerMessage =
  | {type: 'ready'}
  /** It begins with a file of the job that it is at. */
  | {type: 'at'; path: string}
  | {type: 'done'; result: JobResult}
  /** The compiler has a bug. */
  | {type: 'bug'; error: Error};

const port = parentPort;
if (!port) throw new Error('This module is the start of a worker thread; it cannot be run by itself.');

const say = (message: WorkerMessage): void => port.postMessage(message);

port.on('message', (job: Job) => {
  try {
    say({type: 'done', result: runJob(job, (path) => say({type: 'at', path}))});
  } catch (error) {
    say({type: 'bug', error: error instanceof Error ? error : new Error(String(error))});
  }
});
say({type: 'ready'});
