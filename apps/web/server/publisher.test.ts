import type {Library} from '@resilience/content';
import type {PublishReport} from '@resilience/search/admin';
import {expect, test} from 'vitest';

import {library} from '../builders/library.ts';
import {createPublisher} from './publisher.ts';

const report: PublishReport = {
  index: 'lessons_x',
  documents: 1,
  added: [],
  changed: [],
  removed: [],
  unchanged: 1,
  removedIndexes: [],
};

function edition(version: string): Library {
  return library([], {version});
}

/** A publisher whose engine answers when the test says so. */
function heldPublisher(fails = 0) {
  const log: string[] = [];
  const waiting: (() => void)[] = [];
  let failures = fails;
  const publisher = createPublisher({
    url: 'http://engine',
    adminKey: 'key',
    onDone: () => log.push('done'),
    onFailure: ({message}) => log.push(message),
    firstRetryMs: 1,
    publishLibrary: async ({version}) => {
      log.push(version);
      await new Promise<void>((resolve) => waiting.push(resolve));
      if (failures-- > 0) throw new Error('The engine is gone.');
      return report;
    },
  });
  const answer = async () => {
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    waiting.shift()?.();
  };
  return {publisher, log, answer};
}

test('publishes one library at a time, and of those that come meanwhile only the newest', async () => {
  const {publisher, log, answer} = heldPublisher();
  publisher.request(edition('v1'));
  publisher.request(edition('v2'));
  publisher.request(edition('v3'));
  await answer();
  await answer();
  await publisher.idle();
  expect(log).toEqual(['v1', 'done', 'v3', 'done']);
});

test.each([1, 2, 3, 4, 5, 6])(
  'loses no library that comes %i steps after the one before is done',
  async (steps) => {
    const published: string[] = [];
    const publisher = createPublisher({
      url: 'http://engine',
      adminKey: 'key',
      onStart: () => published.push('start'),
      onDone: () => undefined,
      onFailure: () => undefined,
      publishLibrary: async ({version}) => {
        published.push(version);
        return Promise.resolve(report);
      },
    });
    publisher.request(edition('v1'));
    const first = publisher.idle();
    for (let step = 0; step < steps; step += 1) await Promise.resolve();
    publisher.request(edition('v2'));
    await first;
    await publisher.idle();
    expect(published).toEqual(['start', 'v1', 'start', 'v2']);
  },
);

test('publishes again after a failure', async () => {
  const {publisher, log, answer} = heldPublisher(1);
  publisher.request(edition('v1'));
  await answer();
  await answer();
  await publisher.idle();
  expect(log).toEqual(['v1', 'The engine is gone.', 'v1', 'done']);
});

test('starts nothing more once it is closed, and says nothing of what fails then', async () => {
  const {publisher, log, answer} = heldPublisher(1);
  publisher.request(edition('v1'));
  publisher.request(edition('v2'));
  publisher.close();
  await answer();
  await publisher.idle();
  expect(log).toEqual(['v1']);
});
