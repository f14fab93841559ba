import {expect, test} from 'vitest';

import {library} from '../builders/library.ts';
import {serve} from '../builders/serve.ts';
import {createApp, type AppOptions} from './create-app.ts';
import type {Site} from './site.ts';

const site: Site = {
  library: library(),
  serveFiles: (_request, _response, next) => next(),
  createContext: () => {
    throw new Error('No page is asked for.');
  },
  readState: () =>
    Promise.resolve({library: {version: 'v1', lessons: 0}, meilisearch: 'none', plans: 'closed'}),
  close: () => Promise.resolve(),
};

const options: AppOptions = {
  bundle: {
    build: () => Promise.reject(new Error('No page is asked for.')),
    routes: {},
    serveAssets: (_request, _response, next) => next(),
    mode: 'production',
  },
  site,
  https: false,
  note: () => undefined,
};

test('says that it lives also when it takes no more requests', async () => {
  const ask = await serve(createApp({...options, mostInFlight: 0}));
  expect((await ask('/')).status).toBe(503);
  const health = await ask('/health');
  expect([health.status, await health.json()]).toEqual([200, {status: 'alive'}]);
});

test.each([
  ['/metrics', 401],
  ['/metrics/', 503],
  ['/METRICS', 503],
])('has its numbers at one address, which a proxy can refuse: %s', async (path, status) => {
  const ask = await serve(createApp({...options, metricsToken: 'a'.repeat(16), mostInFlight: 0}));
  expect((await ask(path)).status).toBe(status);
});
