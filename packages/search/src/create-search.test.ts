// Which engine answers, and that a visitor always gets the right answer.
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

import {expect, inject, onTestFinished, test} from 'vitest';

import {lesson, library} from '../test/builders.ts';
import {waitUntil} from '../test/data-folder.ts';
import {uniqueIndexBase} from '../test/engines.ts';
import {publish} from './admin.ts';
import {connect} from './connect.ts';
import {createSearch, type CreateSearchOptions, type SearchLogEntry} from './create-search.ts';
import {toIndexName} from './index-settings.ts';
import {parseQuery} from './parse-query.ts';

const {url, adminKey, searchKey} = inject('meilisearch');
const admin = connect({url, apiKey: adminKey});

function open(options: CreateSearchOptions) {
  const said: SearchLogEntry[] = [];
  // A busy machine may take its time; what happens after 400 ms is tested by those who set it.
  const search = createSearch({retryMs: 50, timeoutMs: 10_000, log: (entry) => said.push(entry), ...options});
  onTestFinished(search.close);
  const ask = (words: string) => search.search(parseQuery(new URLSearchParams(words)));
  return {search, ask, said};
}

/** A server that takes every request and answers none. */
async function startSilentServer() {
  let requests = 0;
  const server = createServer(() => (requests += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, countRequests: () => requests};
}

const rumours = () => library([lesson({title: 'Rumours', text: {body: 'A whisper goes round.'}})]);
const total = (answer: {total: number; engine: string; standby: boolean}) => [
  answer.total,
  answer.engine,
  answer.standby,
];

test('answers from memory where there is no Meilisearch, and it is no standby then', async () => {
  const school = rumours();
  const {search, ask} = open({library: school});
  expect(total(await ask('q=rumours'))).toEqual([1, 'memory', false]);
  expect(await search.ready()).toEqual({
    engine: 'memory',
    standby: false,
    library: {version: school.version, items: 1},
  });
});

test('finds what stands in whole texts once they were read behind the first answers', async () => {
  const {ask, said} = open({library: rumours()});
  expect((await ask('q=rumours')).total).toBe(1);
  await waitUntil(() => said.some(({state}) => state === 'built'));
  expect((await ask('q=whisper')).total).toBe(1);
});

test('answers from Meilisearch when its index holds the library', async () => {
  const school = rumours();
  const indexBase = uniqueIndexBase();
  await publish(school, {url, adminKey, indexBase});
  const {search, ask, said} = open({library: school, meilisearch: {url, searchKey, indexBase}});
  expect(total(await ask('q=whisper'))).toEqual([1, 'meilisearch', false]);
  expect(search.status()).toEqual({
    engine: 'meilisearch',
    standby: false,
    meilisearch: 'ready',
    library: {version: school.version, items: 1},
    index: {name: toIndexName(indexBase), version: school.version, documents: 1},
  });
  expect(said.filter(({event}) => event === 'search-engine')).toEqual([
    {event: 'search-engine', state: 'ready', reason: 'it holds the whole library'},
  ]);
});

test('answers from memory until an index is published, and comes back by itself', async () => {
  const school = rumours();
  const indexBase = uniqueIndexBase();
  const {search, ask} = open({library: school, meilisearch: {url, searchKey, indexBase}});
  expect(total(await ask('q=rumours'))).toEqual([1, 'memory', true]);
  expect(search.status()).toMatchObject({engine: 'memory', standby: true, meilisearch: 'behind'});
  await publish(school, {url, adminKey, indexBase});
  await waitUntil(() => search.status().meilisearch === 'ready');
  expect(total(await ask('q=rumours'))).toEqual([1, 'meilisearch', false]);
});

test('takes no index for its own that holds as many documents of another edition', async () => {
  const indexBase = uniqueIndexBase();
  await publish(rumours(), {url, adminKey, indexBase});
  const next = library([lesson({title: 'Rumours', text: {body: 'A hoax goes round.'}})]);
  const {search, ask} = open({library: next, meilisearch: {url, searchKey, indexBase}});
  expect(total(await ask('q=rumours'))).toEqual([1, 'memory', true]);
  await publish(next, {url, adminKey, indexBase});
  await waitUntil(() => search.status().meilisearch === 'ready');
  expect(total(await ask('q=hoax'))).toEqual([1, 'meilisearch', false]);
});

test('has read the texts of a prepared library before it is taken up, and reads them once', async () => {
  const {search, ask} = open({library: rumours()});
  const next = library([lesson({title: 'Hoaxes', text: {body: 'A murmur goes round.'}})]);
  let reads = 0;
  const loadLesson: typeof next.loadLesson = (slug) => {
    reads += 1;
    return next.loadLesson(slug);
  };
  const counted = {...next, loadLesson};
  await search.prepare(counted);
  expect([reads, (await ask('q=rumours')).total]).toEqual([1, 1]);
  search.setLibrary(counted);
  expect([(await ask('q=murmur')).total, reads]).toEqual([1, 1]);
});

test('stops reading a prepared library when another one is taken up', async () => {
  const {search} = open({library: rumours()});
  const overtaken = library([lesson({title: 'Hoaxes'}), lesson({title: 'Bias'})]);
  let reads = 0;
  let answer = () => {};
  const loadLesson: typeof overtaken.loadLesson = async (slug) => {
    reads += 1;
    await new Promise<void>((resolve) => (answer = resolve));
    return overtaken.loadLesson(slug);
  };
  const preparing = search.prepare({...overtaken, loadLesson});
  await waitUntil(() => reads === 1);
  search.setLibrary(library([lesson({title: 'Echoes'})]));
  answer();
  await preparing;
  expect(reads).toBe(1);
});

test('takes up a new library at once, and Meilisearch again when the index has followed', async () => {
  const indexBase = uniqueIndexBase();
  await publish(rumours(), {url, adminKey, indexBase});
  const {search, ask} = open({library: rumours(), meilisearch: {url, searchKey, indexBase}});
  expect(total(await ask('q=rumours'))).toEqual([1, 'meilisearch', false]);

  const next = library([lesson({title: 'Hoaxes'}), lesson({title: 'Bias'})]);
  search.setLibrary(next);
  expect(total(await ask('q=rumours'))).toEqual([0, 'memory', true]);
  expect(total(await ask('q=hoaxes'))).toEqual([1, 'memory', true]);
  await publish(next, {url, adminKey, indexBase});
  await waitUntil(() => search.status().meilisearch === 'ready');
  expect(total(await ask('q=bias'))).toEqual([1, 'meilisearch', false]);
});

test('never says that nothing was found because the index was lost', async () => {
  const school = rumours();
  const indexBase = uniqueIndexBase();
  const {index} = await publish(school, {url, adminKey, indexBase});
  const {search, ask} = open({library: school, meilisearch: {url, searchKey, indexBase}});
  await search.ready();
  await admin.index(index).deleteAllDocuments().waitTask();
  expect(total(await ask('q=rumours'))).toEqual([1, 'memory', true]);
  await publish(school, {url, adminKey, indexBase});
  await waitUntil(() => search.status().meilisearch === 'ready');
  await admin.deleteIndex(index).waitTask();
  expect(total(await ask('q=rumours'))).toEqual([1, 'memory', true]);
});

test('never shows what the library does not have', async () => {
  const school = rumours();
  const indexBase = uniqueIndexBase();
  await publish(school, {url, adminKey, indexBase});
  const {search, ask} = open({library: school, meilisearch: {url, searchKey, indexBase}});
  await search.ready();
  await publish(library([lesson({title: 'Rumours'}), lesson({title: 'More rumours'})]), {
    url,
    adminKey,
    indexBase,
  });
  expect(total(await ask('q=rumours'))).toEqual([1, 'memory', true]);
});

test('shows the title of the library where the index holds an older one', async () => {
  const school = rumours();
  const indexBase = uniqueIndexBase();
  const {index} = await publish(school, {url, adminKey, indexBase});
  const {search, ask} = open({library: school, meilisearch: {url, searchKey, indexBase}});
  await search.ready();
  await admin
    .index(index)
    .updateDocuments([{id: 'lesson_rumours', title: 'Old rumours'}])
    .waitTask();
  const answer = await ask('q=rumours');
  expect(answer.engine).toBe('meilisearch');
  expect(answer.hits[0]!.title).toEqual([{text: 'Rumours', marked: false}]);
});

test('answers from memory when nothing listens', async () => {
  const {search, ask} = open({
    library: rumours(),
    meilisearch: {url: 'http://127.0.0.1:9', searchKey: 'key'},
  });
  expect(total(await ask('q=rumours'))).toEqual([1, 'memory', true]);
  expect(search.status()).toMatchObject({engine: 'memory', standby: true, meilisearch: 'down'});
});

test('asks an engine that never answers once in the background, and not for each visitor', async () => {
  const silent = await startSilentServer();
  const {ask} = open({
    library: rumours(),
    meilisearch: {url: silent.url, searchKey: 'key'},
    timeoutMs: 50,
    retryMs: 60_000,
  });
  const answers = await Promise.all(Array.from({length: 20}, () => ask('q=rumours')));
  for (const answer of answers) expect(total(answer)).toEqual([1, 'memory', true]);
  for (let at = 0; at < 20; at += 1) await ask('q=rumours');
  expect(silent.countRequests()).toBe(1);
});

test('answers from memory with a wrong key', async () => {
  const {search, ask} = open({library: rumours(), meilisearch: {url, searchKey: 'wrong'}});
  expect(total(await ask('q=rumours'))).toEqual([1, 'memory', true]);
  expect(search.status().meilisearch).toBe('behind');
});

test('says that the standby could not be built when a text is missing, and answers from what it has', async () => {
  const school = {...rumours(), loadLesson: () => Promise.reject(new Error('no such file'))};
  const {ask, said} = open({library: school});
  await waitUntil(() => said.length > 0);
  expect(said).toEqual([{event: 'search-standby', state: 'failed', reason: 'Error: no such file'}]);
  expect((await ask('q=rumours')).total).toBe(1);
});
