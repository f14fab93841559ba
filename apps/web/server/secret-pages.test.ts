import {expect, test} from 'vitest';

import {serve} from '../builders/serve.ts';
import {createSecretPages} from './secret-pages.ts';

async function headersOf(path: string, asked: Record<string, string> = {'sec-fetch-site': 'none'}) {
  const ask = await serve(createSecretPages(), (_request, response) => {
    response.setHeader('Referrer-Policy', 'same-origin').setHeader('Cache-Control', 'no-cache').send('x');
  });
  const {headers} = await ask(path, {headers: asked});
  return ['cache-control', 'x-robots-tag', 'referrer-policy'].map((name) => headers.get(name));
}

test.each([
  '/plans/abcdefghijklmnopqrst-_',
  '/plans/abcdefghijklmnopqrst-_/groups',
  '/plans/x.ics',
  '/plans/newer',
  '/Plans/abcdefghijklmnopqrst-_',
  '/PLANS/abcdefghijklmnopqrst-_/share',
  '/%70lans/abcdefghijklmnopqrst-_',
  '/plans//abcdefghijklmnopqrst-_',
])('keeps %s to whoever has its address', async (path) => {
  expect(await headersOf(path)).toEqual(['no-store', 'noindex, nofollow', 'no-referrer']);
});

test('lets a browser name its page to this site alone where it has no other way to say where a form comes from', async () => {
  const answer = await headersOf('/plans/abcdefghijklmnopqrst-_', {});
  expect(answer).toEqual(['no-store', 'noindex, nofollow', 'same-origin']);
});

test.each(['/plans', '/plans/', '/PLANS/New', '/plans/new', '/plans/add.data'])(
  'keeps %s out of caches, and lets its forms say where they come from',
  async (path) => {
    expect(await headersOf(path)).toEqual(['no-store', 'noindex, nofollow', 'same-origin']);
  },
);

test('leaves other pages as they are', async () => {
  expect(await headersOf('/lessons')).toEqual(['no-cache', null, 'same-origin']);
});
