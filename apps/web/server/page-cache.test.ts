import type {RequestHandler} from 'express';
import {expect, test} from 'vitest';

import {serve} from '../builders/serve.ts';
import {createPageCache, toPageKey, type PageSource} from './page-cache.ts';

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

const source: PageSource = {
  version: () => 'v1',
  needs: () => ['cognition', 'sensory'],
  toSearch: (params) => new URLSearchParams({q: params.get('q') ?? ''}).toString(),
};

function cache(changes: Partial<PageSource> = {}) {
  return createPageCache({...source, ...changes});
}

/** A page of results, as the app makes it: `engine` answered. */
function searchApp(engine = 'meilisearch') {
  const state = {asked: 0};
  const handle: RequestHandler = (request, response) => {
    state.asked += 1;
    response.locals.engine = engine;
    response.locals.search = source.toSearch(new URLSearchParams(request.url.split('?')[1]));
    response
      .set('Cache-Control', 'public')
      .set('Content-Security-Policy', `script-src 'sha256-${state.asked}'`);
    response.type('html').end(`<p>answer ${state.asked}</p>`);
  };
  return {state, handle};
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
  const key = (url: string) => toPageKey({url, path: url.split('?')[0]!}, source).text;
  expect(key('/lessons/a?adapt=sensory&adapt=cognition')).toBe('v1\n/lessons/a\ncognition\nsensory');
  expect(key('/lessons/a?adapt=cognition&adapt=sensory&adapt=junk&utm=1')).toBe(
    'v1\n/lessons/a\ncognition\nsensory',
  );
  expect(key('/lessons/a?adapt=junk')).toBe('v1\n/lessons/a');
});

test('sends a zip while it is made, and keeps none of it', async () => {
  const open: (() => void)[] = [];
  const ask = await serve(cache(), (_request, response) => {
    response.set('Cache-Control', 'public').type('application/zip');
    response.write('first');
    open.push(() => response.end('last'));
  });
  const reader = (await ask('/day.zip')).body!.getReader();
  expect(Buffer.from((await reader.read()).value!).toString()).toBe('first');
  open[0]!();
  expect(Buffer.from((await reader.read()).value!).toString()).toBe('last');
});

test('keeps a page of results with its policy, once for all ways to write its address', async () => {
  const app = searchApp();
  const ask = await serve(cache(), app.handle);
  await ask('/lessons?q=fake+news');
  const again = await ask('/lessons?utm=1&q=fake%20news&adapt=sensory');
  expect(await again.text()).toBe('<p>answer 1</p>');
  expect(again.headers.get('content-security-policy')).toBe("script-src 'sha256-1'");
  expect(await (await ask('/lessons?q=other')).text()).toBe('<p>answer 2</p>');
});

test('does not keep what the standby found', async () => {
  const app = searchApp('memory');
  const ask = await serve(cache(), app.handle);
  await ask('/lessons?q=a');
  expect(await (await ask('/lessons?q=a')).text()).toBe('<p>answer 2</p>');
});

test.each(['/lessons/', '/Lessons', '/lesson%73'])(
  'keeps no search under %s, where it is no key',
  async (path) => {
    const app = searchApp();
    const ask = await serve(cache(), app.handle);
    await ask(`${path}?q=a`);
    expect(await (await ask(`${path}?q=b`)).text()).toBe('<p>answer 2</p>');
  },
);

test('keeps no page that was made while the library changed', async () => {
  let version = 'v1';
  const app = countingApp('public');
  const ask = await serve(cache({version: () => version}), (request, response, next) => {
    version = version === 'v1' ? 'v2' : version;
    app.handle(request, response, next);
  });
  await ask('/');
  version = 'v1';
  expect(await (await ask('/')).text()).toBe('<p>answer 2</p>');
});
