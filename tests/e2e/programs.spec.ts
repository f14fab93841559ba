// What the site says to other programs: JSON, health, robots, site map.
import {expect, test} from '../site/site-test.ts';

interface Results {
  query: {text: string; filters: Record<string, string[]>};
  total: number;
  page: number;
  pages: number;
  results: Record<string, unknown>[];
  facets: {name: string; values: {value: string; count: number}[]}[];
  engine: string;
  took_ms: number;
}

test('/lessons.json gives the results of the page', async ({request, page}) => {
  const answer = (await (await request.get('/lessons.json?q=misinfomation+y9')).json()) as Results;
  expect(answer.engine).toBe('meilisearch');
  expect(answer.query).toMatchObject({text: 'misinfomation', filters: {stage: ['ks3']}});
  expect(Object.keys(answer.results[0] ?? {}).sort()).toEqual([
    'adaptedFor',
    'keyStages',
    'kind',
    'minutes',
    'slug',
    'subjects',
    'summary',
    'themes',
    'title',
    'url',
  ]);
  await page.goto('/lessons?q=misinfomation+y9');
  await expect(page.getByRole('heading', {level: 1})).toContainText(`${answer.total} results`);
  const shown = await page.locator('main h2 a').allInnerTexts();
  expect(shown.slice(0, 3)).toEqual(answer.results.slice(0, 3).map(({title}) => title));
});

test('facet counts ignore their own filter: what a choice promises is what it gives', async ({request}) => {
  const answer = (await (await request.get('/lessons.json?stage=ks3&theme=fake-news')).json()) as Results;
  const themes = answer.facets.find(({name}) => name === 'theme')?.values ?? [];
  for (const {value, count} of themes.slice(0, 5)) {
    const other = (await (await request.get(`/lessons.json?stage=ks3&theme=${value}`)).json()) as Results;
    expect({value, total: other.total}).toEqual({value, total: count});
  }
});

test('health says what runs', async ({request}) => {
  expect((await request.get('/health')).ok()).toBe(true);
  const ready = (await (await request.get('/health/ready')).json()) as Record<
    string,
    Record<string, unknown>
  >;
  expect(ready).toMatchObject({status: 'ready', engine: 'meilisearch'});
  expect(ready.library?.version).toBe(ready.index?.version);
});

test('robots and site map name the lessons', async ({request}) => {
  expect(await (await request.get('/robots.txt')).text()).toMatch(/Sitemap: http\S+\/sitemap\.xml/);
  const map = await (await request.get('/sitemap.xml')).text();
  expect(map).toContain('/lessons/leave-the-page</loc>');
  expect(map).toContain('<lastmod>');
});
