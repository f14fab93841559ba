import {expect, test} from 'vitest';

import {serve} from '../builders/serve.ts';
import {createMetrics} from './metrics.ts';
import type {SiteState} from './readiness.ts';

const token = 'a-token-of-some-length';

/** Serves the metrics of a site, and reads the lines whose names begin with one of `prefixes`. */
async function open(state: Partial<SiteState> = {}) {
  const metrics = createMetrics({
    token,
    readState: () =>
      Promise.resolve({
        library: {version: 'v1', lessons: 68},
        meilisearch: 'ready',
        plans: 'open',
        ...state,
      }),
    readKept: () => ({pages: 3, bytes: 900, hits: 8, misses: 4}),
  });
  const ask = await serve(metrics.serve);
  const readLines = async (prefix: string) => {
    const text = await (await ask('/metrics', {headers: {authorization: `Bearer ${token}`}})).text();
    return text.split('\n').filter((line) => line.startsWith(prefix));
  };
  return {metrics, ask, readLines};
}

test('counts answers by pattern, kind of method and class of status', async () => {
  const {metrics, readLines} = await open();
  const note = {route: '/lessons/:slug', ms: 3, bytes: 5};
  metrics.note({...note, method: 'GET', status: 200});
  metrics.note({...note, method: 'HEAD', status: 204});
  metrics.note({...note, method: 'POST', status: 405});
  metrics.note({...note, method: 'BREW', status: 400});
  expect(await readLines('http_requests_total')).toEqual([
    'http_requests_total{route="/lessons/:slug",method="read",status="2xx"} 2',
    'http_requests_total{route="/lessons/:slug",method="form",status="4xx"} 1',
    'http_requests_total{route="/lessons/:slug",method="other",status="4xx"} 1',
  ]);
  expect(await readLines('http_request_duration_seconds_bucket{le="0.0025"')).toEqual([
    'http_request_duration_seconds_bucket{le="0.0025",route="/lessons/:slug"} 0',
  ]);
  expect(await readLines('http_request_duration_seconds_bucket{le="0.005"')).toEqual([
    'http_request_duration_seconds_bucket{le="0.005",route="/lessons/:slug"} 4',
  ]);
});

test('counts searches by what answered, and kept pages as none', async () => {
  const {metrics, readLines} = await open();
  for (const engine of ['memory', 'meilisearch', 'memory', 'cache', undefined]) {
    metrics.note({method: 'GET', route: '/lessons', status: 200, ms: 1, bytes: 5, engine});
  }
  expect(await readLines('library_searches_total')).toEqual([
    'library_searches_total{engine="memory"} 2',
    'library_searches_total{engine="meilisearch"} 1',
  ]);
});

test('shows what the process is at this moment', async () => {
  const {readLines} = await open({meilisearch: 'down', plans: 'failed'});
  expect(await readLines('library_')).toEqual([
    'library_info{version="v1"} 1',
    'library_lessons 68',
    'library_search_engine{state="none"} 0',
    'library_search_engine{state="checking"} 0',
    'library_search_engine{state="ready"} 0',
    'library_search_engine{state="behind"} 0',
    'library_search_engine{state="down"} 1',
    'library_plan_store{state="closed"} 0',
    'library_plan_store{state="opening"} 0',
    'library_plan_store{state="open"} 0',
    'library_plan_store{state="failed"} 1',
    'library_kept_pages 3',
    'library_kept_page_bytes 900',
    'library_kept_page_lookups_total{result="hit"} 8',
    'library_kept_page_lookups_total{result="miss"} 4',
  ]);
});

test.each([undefined, 'Bearer', 'Bearer another-token-of-len', `Basic ${token}`, token])(
  'shows nothing to whoever sends %j',
  async (authorization) => {
    const {ask} = await open();
    const answer = await ask('/metrics', {headers: {...(authorization && {authorization})}});
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await answer.text()).not.toContain('library_');
  },
);

test('is never kept', async () => {
  const {ask} = await open();
  const answer = await ask('/metrics', {headers: {authorization: `Bearer ${token}`}});
  expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('content-type')]).toEqual([
    200,
    'no-store',
    'text/plain; version=0.0.4; charset=utf-8',
  ]);
});
