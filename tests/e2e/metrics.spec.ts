// What an operator's programs read: metrics, and the state of health, of the site as it runs.
import {parseMetrics, type Sample} from '../site/parse-metrics.ts';
import {expect, test} from '../site/site-test.ts';

const headers = {authorization: `Bearer ${process.env.METRICS_TOKEN}`};

function find(samples: Sample[], name: string, labels: Record<string, string> = {}): number | undefined {
  return samples.find(
    (sample) =>
      sample.name === name &&
      Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
  )?.value;
}

test('metrics are in the format, count what was asked, and say what runs', async ({request}) => {
  const read = async () => parseMetrics(await (await request.get('/metrics', {headers})).text());
  const searched = {route: '/lessons.json', method: 'read', status: '2xx'};
  const before = find(await read(), 'http_requests_total', searched) ?? 0;
  await request.get('/lessons.json?q=a+word+that+is+private');
  const samples = await read();
  expect(find(samples, 'http_requests_total', searched)).toBeGreaterThan(before);
  expect(find(samples, 'library_search_engine', {state: 'ready'})).toBe(1);
  expect(find(samples, 'library_plan_store', {state: 'open'})).toBe(1);
  const {library} = (await (await request.get('/health/ready')).json()) as {library: {version: string}};
  expect(find(samples, 'library_info', {version: library.version})).toBe(1);
  expect(find(samples, 'process_resident_memory_bytes')).toBeGreaterThan(0);
});

test('metrics hold nothing that a visitor wrote', async ({request}) => {
  for (const address of ['/lessons?q=private', '/private', '/lessons/private', '/plans/private?a=private']) {
    await request.get(address);
  }
  await request.fetch('/private', {method: 'DELETE'});
  const text = await (await request.get('/metrics', {headers})).text();
  expect(text).not.toContain('private');
  const routes = parseMetrics(text).flatMap(({labels: {route}}) => (route === undefined ? [] : [route]));
  expect(new Set(routes).size).toBeLessThan(100);
  expect(routes.filter((route) => !/^(?:other|\/[\w/:.-]*)$/.test(route))).toEqual([]);
});

test('metrics are shown to nobody without the token', async ({request}) => {
  for (const authorization of ['', 'Bearer x', headers.authorization.slice(7)]) {
    expect((await request.get('/metrics', {headers: {authorization}})).status()).toBe(401);
  }
});
