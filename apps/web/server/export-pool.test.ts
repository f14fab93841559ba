import path from 'node:path';

import {expect, onTestFinished, test} from 'vitest';

import {openExportPool, type ExportJob, type ExportPoolOptions} from './export-pool.ts';

const worker = path.resolve(import.meta.dirname, '../builders/slow-worker.js');

function openPool(options: ExportPoolOptions = {}) {
  const pool = openExportPool({worker, ...options});
  onTestFinished(() => pool.close());
  return pool;
}

function job(format: string): ExportJob {
  return {directory: '/nowhere', version: 'v1', slug: 'leave-the-page', needs: [], format, publicUrl: ''};
}

test('gives the bytes that the worker wrote', async () => {
  expect(await openPool().make(job('txt'))).toEqual({kind: 'made', bytes: Buffer.from('leave-the-page')});
});

test('says that a lesson is not there any more', async () => {
  expect(await openPool().make(job('gone'))).toEqual({kind: 'missing'});
});

test('says what failed, with its cause', async () => {
  const outcome = await openPool().make(job('broken'));
  expect(outcome).toEqual({
    kind: 'failed',
    error: new Error('The file "leave-the-page" could not be written as broken.', {
      cause: new Error('No such style.'),
    }),
  });
});

test('ends a thread that goes on for ever, and writes the next file with another', async () => {
  const pool = openPool({limitMs: 2_000});
  expect(await pool.make(job('busy-loop'))).toEqual({kind: 'slow'});
  expect(await pool.make(job('txt'))).toMatchObject({kind: 'made'});
});

test('takes no more than it may have to do at once', async () => {
  const pool = openPool({mostJobs: 2});
  const outcomes = await Promise.all(['txt', 'txt', 'txt'].map((format) => pool.make(job(format))));
  expect(outcomes.map(({kind}) => kind)).toEqual(['made', 'made', 'busy']);
  expect((await pool.make(job('txt'))).kind).toBe('made');
});
