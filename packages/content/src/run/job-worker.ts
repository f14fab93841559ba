// One worker thread with its queue: a job that takes too long is given up, and the thread with it.
import {Worker} from 'node:worker_threads';

import {MAX_MS} from '../parse/limits.ts';
import {giveUp} from './give-up.ts';
import type {Job, JobResult} from './job.ts';
import type {KnownWords} from '../check/known-words.ts';
import {findWorkerStart} from './worker-start.ts';
import type {WorkerMessage, WorkerOrder} from './worker.ts';

interface Task {
  job: Job;
  /** The file that the thread is at. */
  path: string;
  /** How often it has taken too long. */
  failures: number;
  resolve(result: JobResult): void;
  reject(error: Error): void;
}

/** Jobs that the thread is given at a time: more than one, so that it never waits for the next. */
const AHEAD = 3;

/** Once may be the machine's fault, not the content's. */
const MAX_FAILURES = 2;

/**
 * A hundred times what the largest lesson takes. The trees of a lesson die young: with twice the usual room for
 * what is new, the whole takes a twentieth less.
 */
const MEMORY = {maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32};

/** Does jobs in a thread of its own, which starts with the first of them. */
export class JobWorker {
  /** Milliseconds that a job may take. */
  private readonly limitMs: number;
  private readonly waiting: Task[] = [];
  /** What the thread has been given; it is at the first. */
  private readonly given: Task[] = [];
  private thread: Worker | undefined;
  private isReady = false;
  /** Those that the thread has been told. */
  private words: KnownWords | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(limitMs = MAX_MS) {
    this.limitMs = limitMs;
  }

  /**
   * Does a job after those that wait already.
   * @returns its result; one with a message where it took too long or too much memory
   * @throws Error when the compiler has a bug, or the thread cannot start
   */
  run(job: Job): Promise<JobResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({job, path: job.path, failures: 0, resolve, reject});
      if (!this.thread) this.start();
      this.thread?.ref();
      this.feed();
    });
  }

  /** Jobs that are not done. */
  get load(): number {
    return this.waiting.length + this.given.length;
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    this.stopTimer();
    const {thread} = this;
    this.thread = undefined;
    this.isReady = false;
    this.words = undefined;
    thread?.removeAllListeners();
    await thread?.terminate();
  }

  private start(): void {
    this.thread = new Worker(findWorkerStart(), {execArgv: [], resourceLimits: MEMORY});
    this.thread.on('message', (message: WorkerMessage) => this.listen(message));
    this.thread.on('error', (error) => void this.fail(error));
  }

  private listen(message: WorkerMessage): void {
    const [task] = this.given;
    if (message.type === 'at') {
      if (task) task.path = message.path;
      return;
    }
    if (message.type === 'ready') this.isReady = true;
    else this.given.shift();
    if (message.type === 'done') {
      task?.resolve({...(JSON.parse(message.result) as JobResult), lesson: message.lesson});
    }
    if (message.type === 'bug') task?.reject(message.error);
    this.stopTimer();
    this.feed();
  }

  /** Gives the thread what waits, and watches what it is at. */
  private feed(): void {
    if (!this.isReady) return;
    while (this.given.length < AHEAD) {
      const task = this.waiting.shift();
      if (!task) break;
      this.given.push(task);
      this.give(task.job);
    }
    if (this.given.length === 0) this.thread?.unref();
    else this.timer ??= setTimeout(() => void this.restart('length or form'), this.limitMs);
  }

  private give(job: Job): void {
    const say = (order: WorkerOrder): void => this.thread?.postMessage(order);
    if (!('words' in job)) {
      say({type: 'job', job});
      return;
    }
    if (job.words !== this.words) say({type: 'words', words: job.words});
    this.words = job.words;
    say({type: 'job', job: {...job, words: undefined}});
  }

  /** Ends the thread at the job that it is at, and goes on with the others in a new one. */
  private async restart(unexpected: string): Promise<void> {
    const [task, ...others] = this.given.splice(0);
    this.waiting.unshift(...others);
    if (task) {
      task.failures += 1;
      if (task.failures < MAX_FAILURES) this.waiting.unshift(task);
      else task.resolve(giveUp(task.job, unexpected, task.path));
    }
    const closed = this.close();
    if (this.waiting.length > 0) this.start();
    await closed;
  }

  private async fail(error: Error): Promise<void> {
    if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      await this.restart('need of memory');
      return;
    }
    for (const task of [...this.given.splice(0), ...this.waiting.splice(0)]) task.reject(error);
    await this.close();
  }

  private stopTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
