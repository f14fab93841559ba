import type {RequestHandler} from 'express';
import {expect, test} from 'vitest';

import {serve} from '../builders/serve.ts';
import {createPageCache, toPageKey} from './page-cache.ts';

/** An app that counts how often it is asked. */
function countingApp(cacheControl: string, status = 200) {
  const state = {asked: 0};
  const handle: RequestHandler = (_request, response) => {
    state.asked += 1;
    response.status(status).set('Cache-Control', cacheControl).type('html');
    response.write(`<p>answer `);
    response.end(`${state.asked}</p>`);
  };
  return {state, handle};
}

function cache(changes: {version?: () => string} = {}) {
  return createPageCache({version: () => 'v1', needs: () => ['cognition', 'sensory'], ...changes});
}

test('answers a public page from memory', async () => {
  const app = countingApp('public, no-cache');
  const ask = await serve(cache(), app.handle);
  expect(await (await ask('/themes')).text()).toBe('<p>answer 1</p>');
  const again = await ask('/themes');
  expect(await again.text()).toBe('<p>answer 1</p>');
  expect(again.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(app.state.asked).toBe(1);
});

test.each([
  ['no-cache', 200],
  ['private', 200],
  ['public, no-cache', 404],
])('does not keep %j with status %i', async (cacheControl, status) => {
  const app = countingApp(cacheControl, status);
  const ask = await serve(cache(), app.handle);
  await ask('/x');
  expect(await (await ask('/x')).text()).toBe('<p>answer 2</p>');
});

test('forgets every page when the library changes', async () => {
  const app = countingApp('public');
  let version = 'v1';
  const ask = await serve(cache({version: () => version}), app.handle);
  await ask('/');
  version = 'v2';
  expect(await (await ask('/')).text()).toBe('<p>answer 2</p>');
});

test('answers HEAD with the length and tag of the page', async () => {
  const app = countingApp('public');
  const ask = await serve(cache(), app.handle);
  const head = await ask('/', {method: 'HEAD'});
  const get = await ask('/');
  expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  expect(head.headers.get('content-length')).toBe('15');
  expect(await head.text()).toBe('');
});

test('tells pages apart by path and chosen needs only, in any order', () => {
  const source = {version: () => 'v1', needs: () => ['cognition', 'sensory']};
  const key = (url: string) => toPageKey({url, path: url.split('?')[0]!}, source);
  expect(key('/lessons/a?adapt=sensory&adapt=cognition')).toBe('v1\n/lessons/a\ncognition\nsensory');
  expect(key('/lessons/a?adapt=cognition&adapt=sensory&adapt=junk&utm=1')).toBe(
    'v1\n/lessons/a\ncognition\nsensory',
  );
  expect(key('/lessons/a?adapt=junk')).toBe('v1\n/lessons/a');
});
