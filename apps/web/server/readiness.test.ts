import {expect, test, vi} from 'vitest';

import {library} from '../builders/library.ts';
import {keepFor, toReadiness} from './readiness.ts';

test('asks once for whoever asks within the time, and anew after it', async () => {
  const find = vi.fn<() => Promise<string>>().mockResolvedValueOnce('up').mockResolvedValueOnce('down');
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000);
  const look = keepFor(500, find);
  expect([await look(), await look()]).toEqual(['up', 'up']);
  clock.mockReturnValue(1_501);
  expect([await look(), await look()]).toEqual(['down', 'down']);
  clock.mockRestore();
});

test('is ready on the standby, and says so', () => {
  const status = {engine: 'memory', standby: true, meilisearch: 'down'} as const;
  expect(toReadiness(library([], {version: 'v1'}), {...status, library: {version: 'v1', items: 0}})).toEqual({
    status: 'ready',
    engine: 'memory',
    standby: true,
    meilisearch: 'down',
    library: {version: 'v1', lessons: 0},
    index: {version: null, documents: 0},
  });
});
