import {expect, test} from 'vitest';

import {library} from '../builders/library.ts';
import {serve} from '../builders/serve.ts';
import {createApp} from './create-app.ts';
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

test('says that it lives also when it takes no more requests', async () => {
  const app = createApp({
    bundle: {
      build: () => Promise.reject(new Error('No page is asked for.')),
      routes: {},
      serveAssets: (_request, _response, next) => next(),
      mode: 'production',
    },
    site,
    https: false,
    note: () => undefined,
    mostInFlight: 0,
  });
  const ask = await serve(app);
  expect((await ask('/')).status).toBe(503);
  const health = await ask('/health');
  expect([health.status, await health.json()]).toEqual([200, {status: 'alive'}]);
});
