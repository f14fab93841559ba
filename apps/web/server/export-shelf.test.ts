import {expect, test} from 'vitest';

import type {ExportJob, ExportOutcome} from './export-pool.ts';
import {createExportShelf} from './export-shelf.ts';

function job(changes: Partial<ExportJob> = {}): ExportJob {
  return {
    directory: '/nowhere',
    version: 'v1',
    slug: 'leave-the-page',
    needs: [],
    format: 'txt',
    publicUrl: '',
    ...changes,
  };
}

// A pool that counts, and writes down what it was asked.
function countingPool(outcome: (asked: ExportJob) => ExportOutcome) {
  const asked: ExportJob[] = [];
  return {
    asked,
    make(one: ExportJob) {
      asked.push(one);
      return Promise.resolve(outcome(one));
    },
  };
}

const made = ({slug}: ExportJob): ExportOutcome => ({kind: 'made', bytes: Buffer.from(slug)});

test('writes a file once, also for two who ask at the same time', async () => {
  const pool = countingPool(made);
  const shelf = createExportShelf(pool);
  const [first, second] = await Promise.all([shelf.find(job()), shelf.find(job())]);
  const third = await shelf.find(job());
  expect(pool.asked).toHaveLength(1);
  expect(first).toBe(second);
  expect(third.kind === 'made' && (await third.body.pack('identity')).toString()).toBe('leave-the-page');
});

test.each<[string, Partial<ExportJob>]>([
  ['another edition of the library', {version: 'v2'}],
  ['another lesson', {slug: 'ten-seconds'}],
  ['another format', {format: 'md'}],
  ['a worksheet alone', {part: 'worksheet-log'}],
  ['the version for a need', {needs: ['cognition-and-learning']}],
])('writes %s as a file of its own', async (_name, changes) => {
  const pool = countingPool(made);
  const shelf = createExportShelf(pool);
  await shelf.find(job());
  await shelf.find(job(changes));
  expect(pool.asked).toEqual([job(), job(changes)]);
});

test('tries again after a failure', async () => {
  const outcomes: ExportOutcome[] = [{kind: 'slow'}, {kind: 'made', bytes: Buffer.from('late')}];
  const shelf = createExportShelf({make: () => Promise.resolve(outcomes.shift()!)});
  expect(await shelf.find(job())).toEqual({kind: 'slow'});
  expect((await shelf.find(job())).kind).toBe('made');
});

test('lets nobody wait for long, and has the file for who asks again', async () => {
  let finish: (outcome: ExportOutcome) => void = () => undefined;
  const make = () => new Promise<ExportOutcome>((resolve) => (finish = resolve));
  const shelf = createExportShelf({make}, {patienceMs: 5});
  expect(await shelf.find(job())).toEqual({kind: 'slow'});
  const again = shelf.find(job());
  finish({kind: 'made', bytes: Buffer.from('late')});
  expect((await again).kind).toBe('made');
});

test('forgets what was used least lately when there is no more room', async () => {
  const pool = countingPool(made);
  const shelf = createExportShelf(pool, {keptBytes: 20});
  for (const slug of ['leave-the-page', 'ten-seconds', 'leave-the-page']) await shelf.find(job({slug}));
  expect(pool.asked.map(({slug}) => slug)).toEqual(['leave-the-page', 'ten-seconds', 'leave-the-page']);
});
