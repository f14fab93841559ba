import {expect, test} from 'vitest';

import {serve} from '../builders/serve.ts';
import {createFormGuard, takesForms, toFormRefusal} from './posts.ts';

const form = {
  'content-type': 'application/x-www-form-urlencoded',
  'content-length': '12',
  host: 'library.example',
};
const token = 'abcdefghijklmnopqrst-_';

function refuse(headers: Record<string, string | undefined>, publicHost?: string) {
  return toFormRefusal({headers: {...form, ...headers}, publicHost})?.status;
}

test.each([
  ['/plans', true],
  ['/plans/add', true],
  ['/plans/add.data', true],
  [`/plans/${token}/groups`, true],
  [`/Plans/${token}/groups`, true],
  [`/%70LANS/${token}`, true],
  [`/lessons/../plans/${token}`, true],
  [`/plans%2F${token}`, true],
  ['/plans/%', true],
  ['/plansx', false],
  ['/lessons', false],
  ['/', false],
])('%s takes forms: %s', (path, takes) => {
  expect(takesForms(path)).toBe(takes);
});

test.each([
  [{'sec-fetch-site': 'same-origin', origin: 'null'}],
  [{'sec-fetch-site': 'none'}],
  [{origin: 'http://library.example'}],
  [{origin: 'https://library.example'}],
  [{origin: 'null', referer: 'http://library.example/lessons'}],
  [{referer: 'http://library.example/lessons'}],
])('takes a form of its own page: %j', (headers) => {
  expect(refuse(headers)).toBeUndefined();
});

test.each([
  [{'sec-fetch-site': 'cross-site'}],
  [{'sec-fetch-site': 'same-site'}],
  [{'sec-fetch-site': 'cross-site', origin: 'http://library.example'}],
  [{origin: 'http://evil.example'}],
  [{origin: 'http://library.example.evil'}],
  [{origin: 'http://library.example:8080'}],
  [{origin: 'nonsense'}],
  [{origin: 'null'}],
  [{origin: 'null', referer: 'http://evil.example/plans'}],
  [{referer: 'http://evil.example/library.example'}],
  [{}],
])('refuses a form of another site or of none: %j', (headers) => {
  expect(refuse(headers)).toBe(403);
});

test('knows the name that visitors use when a proxy changes it', () => {
  const headers = {host: '127.0.0.1:3000', origin: 'https://library.example'};
  expect(refuse(headers)).toBe(403);
  expect(refuse(headers, 'library.example')).toBeUndefined();
});

test.each([
  [{'content-type': undefined}, 415],
  [{'content-type': 'application/json'}, 415],
  [{'content-type': 'text/plain; application/x-www-form-urlencoded'}, 415],
  [{'content-type': 'multipart/form-data; boundary=x'}, undefined],
  [{'content-length': undefined}, 411],
  [{'content-length': 'x'}, 411],
  [{'transfer-encoding': 'chunked'}, 411],
  [{'content-length': String(1024 * 1024)}, undefined],
  [{'content-length': String(1024 * 1024 + 1)}, 413],
])('answers a form with %j with %s', (headers, status) => {
  expect(refuse({'sec-fetch-site': 'same-origin', ...headers})).toBe(status);
});

test('sends a small page for a form that is too large, without reading it', async () => {
  const ask = await serve(createFormGuard());
  const response = await ask('/plans/new', {
    method: 'POST',
    headers: {'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded'},
    body: 'x'.repeat(1024 * 1024 + 1),
  });
  expect(response.status).toBe(413);
  const page = await response.text();
  expect(page).toContain('<h1 class="page-band__title">This is too large</h1>');
  expect(page).toContain('<a href="/plans">Back to planning a day</a>');
});
