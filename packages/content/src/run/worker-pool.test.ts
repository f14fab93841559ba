// How jobs are parted between threads.
import {expect, test} from 'vitest';

import {EMPTY_RESULT, type Job} from './job.ts';
import {createWorkerPool, type PooledWorker} from './worker-pool.ts';

const JOB: Job = {type: 'data', path: 'area.yaml', source: {path: 'area.yaml', text: ''}};

/** A pool of threads that never finish. */
interface ExamplePool {
  run(jobs: number): void;
  close(): Promise<void>;
  /** Jobs that each thread has. */
  loads(): number[];
  closed(): number;
}

function createPool(most: number): ExamplePool {
  const workers: PooledWorker[] = [];
  let closed = 0;
  const pool = createWorkerPool(most, () => {
    let load = 0;
    const worker: PooledWorker = {
      get load() {
        return load;
      },
      run() {
        load += 1;
        return Promise.resolve(EMPTY_RESULT);
      },
      async close() {
        closed += 1;
      },
    };
    workers.push(worker);
    return worker;
  });
  return {
    run(jobs) {
      for (let job = 0; job < jobs; job += 1) void pool.run(JOB);
    },
    close: () => pool.close(),
    loads: () => workers.map(({load}) => load),
    closed: () => closed,
  };
}

test('starts no second thread for a few jobs', () => {
  const {run, loads} = createPool(2);
  run(8);
  expect(loads()).toEqual([8]);
});

test('starts a second thread when the first has enough, and parts the jobs evenly from then on', () => {
  const {run, loads} = createPool(2);
  run(20);
  expect(loads()).toEqual([10, 10]);
});

test('stays with one thread where there is one core', () => {
  const {run, loads} = createPool(1);
  run(20);
  expect(loads()).toEqual([20]);
});

test('closes every thread that it started', async () => {
  const {run, close, closed} = createPool(2);
  run(20);
  await close();
  expect(closed()).toBe(2);
});
