import {expect, test} from 'vitest';

import {serve} from '../builders/serve.ts';
import {createGuard, toRefusal} from './guard.ts';

function refuse(changes: {method?: string; url?: string; host?: string}) {
  return toRefusal({method: 'GET', url: '/', host: 'localhost:3000', ...changes})?.status;
}

test.each([
  '/',
  '/lessons?q=fake+news&stage=ks3',
  '/lessons/caf%C3%A9',
  '/lessons?q=50%25',
  '/lessons?q=fake%09news%0D%0A',
  '/a?b?c',
  '/lessons?q=_data',
  `/${'a'.repeat(1023)}`,
])('lets %j through', (url) => {
  expect(refuse({url})).toBeUndefined();
});

test.each([
  ['/%E0%A4%A', 400],
  ['/lessons?q=%', 400],
  ['/lessons?q=%00', 400],
  ['/lessons/%0d%0aX', 400],
  ['//evil.example', 400],
  ['/%5c%5Cevil', 400],
  ['/a\\b', 400],
  ['/lessons?_data=routes/lessons', 400],
  ['/lessons?q=a&%5Fdata', 400],
  ['http://evil.example/', 400],
  ['*', 400],
  [`/${'a'.repeat(1024)}`, 414],
  [`/?${'a'.repeat(2049)}`, 414],
])('refuses the address %j with %i', (url, status) => {
  expect(refuse({url})).toBe(status);
});

test.each(['localhost', 'library.example.org:443', '127.0.0.1:3000', '[::1]:3000', 'my_host'])(
  'takes the host %j',
  (host) => {
    expect(refuse({host})).toBeUndefined();
  },
);

test.each([undefined, '', 'a b', '<script>', 'x:99999', 'x:', '-', 'a/b', 'user@x', '999.1.1.1'])(
  'refuses the host %j',
  (host) => {
    expect(toRefusal({method: 'GET', url: '/', host})?.status).toBe(400);
  },
);

test('refuses other methods, and says which are taken', async () => {
  const ask = await serve(createGuard());
  const response = await ask('/', {method: 'POST', body: 'x'});
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  const put = await ask('/plans/new', {method: 'PUT', body: 'x'});
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
});

test('lets forms through to plans only', () => {
  expect(refuse({method: 'POST', url: '/plans/add'})).toBeUndefined();
  expect(refuse({method: 'POST', url: '/lessons?q=/plans'})).toBe(405);
});

test('answers a refusal with a small page, and a program with a sentence', async () => {
  const ask = await serve(createGuard());
  const page = await ask('/%00');
  expect([page.status, page.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
  expect(await page.text()).toContain('<h1 class="page-band__title">The address was not understood</h1>');
  const sentence = await ask('/lessons.json?q=%00', {headers: {accept: 'application/json'}});
  expect(await sentence.json()).toEqual({
    error:
      'It has a % sign in the wrong place, or characters that no address has. Check the link, or start again from the home page.',
  });
});
