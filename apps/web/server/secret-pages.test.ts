import {expect, test} from 'vitest';

import {serve} from '../builders/serve.ts';
import {createSecretPages} from './secret-pages.ts';

async function headersOf(path: string) {
  const ask = await serve(createSecretPages(), (_request, response) => {
    response.setHeader('Referrer-Policy', 'same-origin').setHeader('Cache-Control', 'no-cache').send('x');
  });
  const {headers} = await ask(path);
  return ['cache-control', 'x-robots-tag', 'referrer-policy'].map((name) => headers.get(name));
}

test.each([
  '/plans/abcdefghijklmnopqrst-_',
  '/plans/abcdefghijklmnopqrst-_/groups',
  '/plans/x.ics',
  '/plans/newer',
])('keeps %s to whoever has its address', async (path) => {
  expect(await headersOf(path)).toEqual(['no-store', 'noindex, nofollow', 'no-referrer']);
});

test.each(['/plans', '/plans/', '/plans/new', '/plans/add.data'])(
  'keeps %s out of caches, and lets its forms say where they come from',
  async (path) => {
    expect(await headersOf(path)).toEqual(['no-store', 'noindex, nofollow', 'same-origin']);
  },
);

test('leaves other pages as they are', async () => {
  expect(await headersOf('/lessons')).toEqual(['no-cache', null, 'same-origin']);
});
