// Publishing to a real Meilisearch: incremental, idempotent, safe twice at once.
import {expect, inject, test} from 'vitest';

import {lesson, library, themes, trusted} from '../../test/builders.ts';
import {uniqueIndexBase} from '../../test/engines.ts';
import {publish} from './publish.ts';
import {getStatus} from './status.ts';
import {connect} from '../connect.ts';
import {toIndexName} from '../index-settings.ts';

const {url, adminKey} = inject('meilisearch');
const admin = connect({url, apiKey: adminKey});

const target = () => ({url, adminKey, indexBase: uniqueIndexBase()});

const listTasks = async (index: string) => {
  const {results} = await admin.tasks.getTasks({indexUids: [index], limit: 100, reverse: true});
  return results.map(({type}) => type);
};

const readDocument = (index: string, id: string) => admin.index(index).getDocument<{hash: string}>(id);

test('publishes a library, and sends nothing when nothing has changed', async () => {
  const school = library([lesson({title: 'A'}), lesson({title: 'B'})], {trusted: [trusted({title: 'C'})]});
  const there = target();
  const index = toIndexName(there.indexBase);

  expect(await publish(school, there)).toEqual({
    index,
    documents: 3,
    added: ['lesson_a', 'lesson_b', 'trusted_c'],
    changed: [],
    removed: [],
    unchanged: 0,
    removedIndexes: [],
  });
  expect(school.loads).toEqual(['a', 'b']);
  const tasks = await listTasks(index);
  expect(tasks).toEqual(['settingsUpdate', 'documentAdditionOrUpdate']);

  expect(await publish(school, there)).toMatchObject({
    documents: 3,
    added: [],
    changed: [],
    removed: [],
    unchanged: 3,
  });
  expect(school.loads).toEqual(['a', 'b']);
  expect(await listTasks(index)).toEqual(tasks);
});

test('sends what has changed in one task and what is gone in another', async () => {
  const there = target();
  const index = toIndexName(there.indexBase);
  await publish(
    library([lesson({title: 'Same'}), lesson({title: 'Changed'}), lesson({title: 'Gone'})]),
    there,
  );
  const before = await listTasks(index);

  const next = library([
    lesson({title: 'Same'}),
    lesson({title: 'Changed', text: {body: 'Other words.'}}),
    lesson({title: 'New'}),
  ]);
  expect(await publish(next, there)).toMatchObject({
    documents: 3,
    added: ['lesson_new'],
    changed: ['lesson_changed'],
    removed: ['lesson_gone'],
    unchanged: 1,
  });
  expect(next.loads).toEqual(['new', 'changed']);
  expect((await listTasks(index)).slice(before.length)).toEqual([
    'documentAdditionOrUpdate',
    'documentDeletion',
  ]);
  expect(await readDocument(index, 'lesson_changed')).toMatchObject({body: 'Other words.'});
});

test('sends the lessons of a theme again when its aliases change', async () => {
  const there = target();
  const lessons = [lesson({title: 'News'}), lesson({title: 'Law', themes: ['equality-act']})];
  await publish(library(lessons), there);
  const renamed = themes.map((theme) => (theme.id === 'fake-news' ? {...theme, aliases: ['hoaxes']} : theme));
  expect(await publish(library(lessons, {themes: renamed}), there)).toMatchObject({
    changed: ['lesson_news'],
    unchanged: 1,
  });
});

test('stores a document as it is searched, filtered and put in order', async () => {
  const there = target();
  const one = lesson({
    title: 'Private \uE000use\uE001',
    keyStages: ['ks3', 'ks4'],
    minutes: 25,
    objectives: ['Explain a thing'],
    vocabulary: [{term: 'bias', meaning: 'leaning to one side'}],
    adaptedFor: ['sensory-and-physical'],
    text: {headings: ['Start'], adaptations: 'Larger print.', body: 'Body.'},
  });
  const {index} = await publish(library([one]), there);
  expect(await readDocument(index, 'lesson_private-use-')).toEqual({
    id: 'lesson_private-use-',
    hash: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    type: 'lesson',
    order: 0,
    slug: 'private-use-',
    title: 'Private use',
    mainAliases: ['Fake news', 'misinformation', 'disinformation', 'media literacy', 'deepfakes'],
    aliases: [
      ...['SEND', 'SEN', 'special educational needs', 'adapted', 'PSHE', 'rshe', 'Key Stage 3', 'KS3'],
      ...['year 7', 'year 8', 'year 9', 'Key Stage 4', 'KS4', 'year 10', 'year 11'],
      ...['Lesson', 'lesson plan', 'lessons', 'Sensory and physical', 'visual impairment', 'deaf'],
    ],
    objectives: ['Explain a thing'],
    vocabulary: ['bias: leaning to one side'],
    summary: 'Pupils do something.',
    headings: ['Start'],
    adaptations: 'Larger print.',
    body: 'Body.',
    reviewed: 20261120,
    minutes: 25,
    stage: ['ks3', 'ks4'],
    theme: ['fake-news'],
    adapted: ['sensory-and-physical'],
    length: ['20-30'],
    kind: ['lesson'],
    subject: ['pshe'],
    year: ['8'],
    devices: ['none'],
  });
});

test('ends right when two publish the same at once', async () => {
  const there = target();
  const school = library(Array.from({length: 30}, (_, at) => lesson({title: `Lesson ${at}`})));
  await Promise.all([publish(school, there), publish(school, there), publish(school, there)]);
  expect(await getStatus(school, there)).toMatchObject({state: 'complete', documents: 30, pendingTasks: 0});
});

test('holds one whole library when two publish different ones at once', async () => {
  const there = target();
  const older = library([lesson({title: 'A'}), lesson({title: 'B'}), lesson({title: 'Old'})]);
  const newer = library([lesson({title: 'A', minutes: 20}), lesson({title: 'B'}), lesson({title: 'New'})]);
  await Promise.allSettled([publish(older, there), publish(newer, there)]);
  await publish(newer, there);
  expect(await getStatus(newer, there)).toMatchObject({state: 'complete', documents: 3});
});

test('sets up an index that a killed publisher left without settings', async () => {
  const there = target();
  const index = toIndexName(there.indexBase);
  await admin.createIndex(index, {primaryKey: 'id'}).waitTask();
  expect(await getStatus(library([]), there)).toMatchObject({state: 'behind'});
  await publish(library([lesson({title: 'A'})]), there);
  expect(await getStatus(library([lesson({title: 'A'})]), there)).toMatchObject({state: 'complete'});
});

test('does not send again what a killed publisher has left in the queue', async () => {
  const there = target();
  const school = library([lesson({title: 'A'})]);
  const {index} = await publish(school, there);
  const {hash} = await readDocument(index, 'lesson_a');
  await admin.index(index).deleteDocuments(['lesson_a']).waitTask();
  const before = await listTasks(index);
  // Not waited for: this is the queue that is left.
  await admin.index(index).addDocuments([{id: 'lesson_a', hash}]);
  expect(await publish(school, there)).toMatchObject({added: [], unchanged: 1});
  expect((await listTasks(index)).length).toBe(before.length + 1);
});

test('throws with the reason of Meilisearch when a task fails', async () => {
  const school = library([lesson({title: 'A', slug: 'not an id!'})]);
  await expect(publish(school, target())).rejects.toThrow(
    /^Meilisearch could not index documents: Document identifier `"lesson_not an id!"` is invalid\..* \(invalid_document_id\)$/s,
  );
});

test('throws when a lesson that the library names has no text', async () => {
  const school = {...library([lesson({title: 'A'})]), loadLesson: async () => undefined};
  await expect(publish(school, target())).rejects.toThrow(
    'The library names the lesson a, and has no text of it.',
  );
});

test('removes older indexes, once its own was whole before', async () => {
  const there = target();
  const {indexBase} = there;
  const others = [`${indexBase}_0123456789ab`, `${indexBase}_other`, `${indexBase}x_0123456789ab`];
  for (const uid of others) await admin.createIndex(uid).waitTask();
  const school = library([lesson({title: 'A'})]);
  expect(await publish(school, there)).toMatchObject({removedIndexes: []});
  const younger = `${indexBase}_ba9876543210`;
  await admin.createIndex(younger).waitTask();
  expect(await publish(school, there)).toMatchObject({removedIndexes: [others[0]]});
  const {results} = await admin.getRawIndexes({limit: 1000});
  const left = results.map(({uid}) => uid).filter((uid) => uid.startsWith(indexBase));
  expect(left.sort()).toEqual([toIndexName(indexBase), others[1], others[2], younger].sort());
});

test('says how the index stands without changing it', async () => {
  const there = target();
  const index = toIndexName(there.indexBase);
  const school = library([lesson({title: 'A'})]);
  expect(await getStatus(school, there)).toEqual({
    index,
    state: 'missing',
    documents: 0,
    items: 1,
    toAdd: ['lesson_a'],
    toChange: [],
    toRemove: [],
    pendingTasks: 0,
  });
  await publish(library([lesson({title: 'A'}), lesson({title: 'B'})]), there);
  expect(await getStatus(library([lesson({title: 'A', minutes: 20})]), there)).toMatchObject({
    state: 'behind',
    toAdd: [],
    toChange: ['lesson_a'],
    toRemove: ['lesson_b'],
  });
});
