// What the site says to other programs: JSON, health, robots, site map, feed, and the descriptions of all that.
import {Validator} from '@seriousme/openapi-schema-validator';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {XMLParser, XMLValidator} from 'fast-xml-parser';

import {findVocabularyFaults} from '../site/schema-org.ts';
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

interface OpenApi {
  paths: Record<string, {get: {responses: Record<string, {content?: Record<string, {schema?: object}>}>}}>;
  components: object;
}

// Stricter than what is promised: a property that the description does not name is one that was forgotten.
function forbidOthers(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forbidOthers);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, forbidOthers(value)]));
  return 'properties' in copy && copy.type === 'object' ? {...copy, additionalProperties: false} : copy;
}

test('the OpenAPI description is valid, and answers are as it says', async ({request}) => {
  const described = (await (await request.get('/openapi.json')).json()) as OpenApi;
  expect(
    await new Validator().validate(JSON.parse(JSON.stringify(described)) as Record<string, unknown>),
  ).toEqual({valid: true});
  const ajv = new Ajv2020({strict: false, allErrors: true});
  addFormats(ajv);
  ajv.addSchema({$id: 'api', components: forbidOthers(described.components)});
  const {lessons, days} = await readSlugs();
  const asked: [string, string, string][] = [
    ['/lessons.json', '200', '/lessons.json'],
    ['/lessons.json', '200', '/lessons.json?q=zzzzqqq'],
    ['/lessons.json', '200', '/lessons.json?q=y9&theme=fake-news&sort=shortest&page=2'],
    ['/lessons.json', '200', '/lessons.json?kind=trusted'],
    ['/lessons/{slug}.json', '404', '/lessons/no-such-lesson.json'],
    ['/days/{slug}.json', '404', '/days/no-such-day.json'],
    ['/health', '200', '/health'],
    ['/health/ready', '200', '/health/ready'],
    ...lessons.map((slug): [string, string, string] => [
      '/lessons/{slug}.json',
      '200',
      `/lessons/${slug}.json`,
    ]),
    ...days.map((slug): [string, string, string] => ['/days/{slug}.json', '200', `/days/${slug}.json`]),
  ];
  for (const [path, status, address] of asked) {
    const answer = await request.get(address);
    const schema = described.paths[path]?.get.responses[status]?.content?.['application/json']?.schema as {
      $ref: string;
    };
    const validate = ajv.compile({$ref: `api${schema.$ref}`});
    validate(await answer.json());
    expect([address, answer.status(), validate.errors]).toEqual([address, Number(status), null]);
  }

  async function readSlugs() {
    const map = await (await request.get('/sitemap.xml')).text();
    const find = (folder: string) =>
      [...map.matchAll(new RegExp(`/${folder}/([\\w-]+)</loc>`, 'g'))].map(([, slug = '']) => slug);
    return {lessons: find('lessons'), days: find('days')};
  }
});

test('every lesson and day describes itself in the words of schema.org', async ({request}) => {
  const map = await (await request.get('/sitemap.xml')).text();
  const addresses = [...map.matchAll(/<loc>([^<]+\/(?:lessons|days)\/[\w-]+)<\/loc>/g)].map(
    ([, url = '']) => url,
  );
  expect(addresses.length).toBeGreaterThan(60);
  for (const address of addresses) {
    const html = await (await request.get(address)).text();
    const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const faults = findVocabularyFaults(JSON.parse(text) as Record<string, unknown>);
    expect({address, faults}).toEqual({address, faults: []});
  }
});

test('a word that schema.org does not have is a fault', () => {
  expect(
    findVocabularyFaults({'@type': ['CreativeWork', 'Lesson'], nme: 'x', audience: {'@type': 'Person'}}),
  ).toEqual([
    '$: there is no type Lesson',
    '$.nme: CreativeWork and Lesson have no such property',
    '$.audience[0]: is Person, not Audience or IdReference',
  ]);
});

test('the feed is Atom, and its entries lead to lessons', async ({request}) => {
  const answer = await request.get('/feed.atom');
  const text = await answer.text();
  expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(XMLValidator.validate(text)).toBe(true);
  const {feed} = new XMLParser({ignoreAttributes: false}).parse(text) as {
    feed: {'@_xmlns': string; id: string; updated: string; entry: {id: string; updated: string}[]};
  };
  expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
  const days = feed.entry.map(({updated}) => updated);
  expect(days).toEqual([...days].sort().reverse());
  expect(feed.updated).toBe(days[0]);
  expect((await request.get(feed.entry[0]?.id ?? '')).status()).toBe(200);
});

test('the catalogue and the head of a page lead to the descriptions', async ({request, page}) => {
  const answer = await request.get('/.well-known/api-catalog');
  expect(answer.headers()['content-type']).toContain('application/linkset+json');
  const {linkset} = (await answer.json()) as {linkset: Record<string, string | {href: string}[]>[]};
  const addresses = linkset.flatMap((links) =>
    Object.values(links).flatMap((link) => (typeof link === 'string' ? [link] : link.map(({href}) => href))),
  );
  for (const address of addresses)
    expect([address, (await request.get(address)).status()]).toEqual([address, 200]);
  await page.goto('/about');
  for (const rel of ['link[rel="alternate"][type="application/atom+xml"]', 'link[rel="api-catalog"]'])
    expect((await request.get((await page.locator(rel).getAttribute('href')) ?? '')).status()).toBe(200);
  await expect(page.getByRole('heading', {name: 'For other programs'})).toBeVisible();
});
