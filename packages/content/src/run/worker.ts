// The thread that does jobs, one after the other, and says where it is, so that it can be given up.
import {parentPort} from 'node:worker_threads';

import type {KnownWords} from '../check/known-words.ts';
import type {Job} from './job.ts';
import {runJob} from './run-job.ts';

type WithoutWords<One> = One extends {words: KnownWords} ? Omit<One, 'words'> & {words: undefined} : One;

/** What the thread is told: the words of the vocabularies once, for they are the same for thousands of jobs. */
export type WorkerOrder = {type: 'words'; words: KnownWords} | {type: 'job'; job: WithoutWords<Job>};

/** What the thread says. */
export type WorkerMessage =
  | {type: 'ready'}
  /** It begins with a file of the job that it is at. */
  | {type: 'at'; path: string}
  /** The result as JSON, which is cheaper to pass on than what it says; a lesson, as it is written, apart. */
  | {type: 'done'; result: string; lesson: string | undefined}
  /** The compiler has a bug. */
  | {type: 'bug'; error: Error};

const port = parentPort;
if (!port) throw new Error('This module is the start of a worker thread; it cannot be run by itself.');

const say = (message: WorkerMessage): void => port.postMessage(message);

let words: KnownWords;

port.on('message', (order: WorkerOrder) => {
  if (order.type === 'words') {
    ({words} = order);
    return;
  }
  try {
    const job = 'words' in order.job ? {...order.job, words} : order.job;
    const {lesson, ...result} = runJob(job, (path) => say({type: 'at', path}));
    say({type: 'done', result: JSON.stringify(result), lesson});
  } catch (error) {
    say({type: 'bug', error: error instanceof Error ? error : new Error(String(error))});
  }
});
say({type: 'ready'});
