// A reader finds a whole library at every moment, whatever happens to the writer.
import {chmod, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {expect, onTestFinished, test} from 'vitest';

import type {Lesson} from '../lesson.ts';
import type {Manifest} from '../library.ts';
import {loadLibrary} from '../load-library.ts';
import {KEPT_MS} from './remove-unused.ts';
import {writeLibrary, type WritableLibrary} from './write-library.ts';

const START = Date.UTC(2026, 10, 20);

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'library-'));
  onTestFinished(() => rm(folder, {recursive: true, force: true}));
  return folder;
}

/** A library whose lessons wait to be published. */
async function library(version: string, slugs: string[]): Promise<WritableLibrary> {
  const folder = await createFolder();
  const lessons = slugs.map((slug) => ({slug, file: `lessons/${slug}.${version}.json`}) as Lesson);
  const waiting = lessons.map(({slug, file}) => ({file, waiting: path.join(folder, slug)}));
  await Promise.all(waiting.map((one, index) => writeFile(one.waiting, JSON.stringify(lessons[index]))));
  const manifest = {version, lessons, days: []} as unknown as Manifest;
  return {manifest, json: Buffer.from(JSON.stringify(manifest)), waiting, days: [], media: []};
}

const list = async (out: string) => (await readdir(path.join(out, 'lessons'))).sort();

test('keeps files for readers of the library before, and removes them later', async () => {
  const out = await createFolder();
  await writeLibrary(await library('one', ['a', 'b']), out, START);
  const before = await loadLibrary(out);
  await writeLibrary(await library('two', ['a']), out, START + 1000);
  expect(await before.loadLesson('b')).toEqual({slug: 'b', file: 'lessons/b.one.json'});
  expect(await list(out)).toEqual(['a.one.json', 'a.two.json', 'b.one.json']);

  await writeLibrary(await library('two', ['a']), out, START + KEPT_MS);
  expect(await list(out)).toEqual(['a.one.json', 'a.two.json', 'b.one.json']);
  await writeLibrary(await library('two', ['a']), out, START + 1000 + KEPT_MS);
  expect(await list(out)).toEqual(['a.two.json']);
  expect((await readdir(out)).sort()).toEqual(['days', 'lessons', 'manifest.json', 'media']);
});

test('removes what a killed writer left half written', async () => {
  const out = await createFolder();
  await writeLibrary(await library('one', ['a']), out, START);
  await writeFile(path.join(out, 'lessons/a.two.json.1234.tmp'), '{"half');
  await writeFile(path.join(out, 'manifest.json.1234.tmp'), '{"half');
  await writeLibrary(await library('one', ['a']), out, START);
  await writeLibrary(await library('one', ['a']), out, START + KEPT_MS);
  expect(await list(out)).toEqual(['a.one.json']);
  expect((await readdir(out)).sort()).toEqual(['days', 'lessons', 'manifest.json', 'media']);
});

test('leaves the manifest when a lesson cannot be written', async () => {
  const out = await createFolder();
  await writeLibrary(await library('one', ['a']), out, START);
  const broken = await library('two', ['a', 'b']);
  // A folder that is not there stands for a disk that is full: it fails for root, too.
  broken.waiting = broken.waiting.map((one) => ({...one, file: `nowhere/${one.file}`}));
  await expect(writeLibrary(broken, out, START)).rejects.toThrow('ENOENT');
  const after = await loadLibrary(out);
  expect(after.version).toBe('one');
  expect(await after.loadLesson('a')).toEqual({slug: 'a', file: 'lessons/a.one.json'});
});

test('does not touch a manifest that says the same', async () => {
  const out = await createFolder();
  await writeLibrary(await library('one', ['a']), out, START);
  await chmod(path.join(out, 'manifest.json'), 0o640);
  await writeLibrary(await library('one', ['a']), out, START);
  const text = await readFile(path.join(out, 'manifest.json'), 'utf8');
  expect(JSON.parse(text)).toEqual({
    version: 'one',
    lessons: [{slug: 'a', file: 'lessons/a.one.json'}],
    days: [],
  });
  const {mode} = await stat(path.join(out, 'manifest.json'));
  expect(mode & 0o777).toBe(0o640);
});

test('two writers at once leave the library of one of them, whole', async () => {
  const out = await createFolder();
  const slugs = Array.from({length: 30}, (_, index) => `lesson-${index}`);
  const libraries = [await library('one', slugs), await library('two', slugs)];
  await Promise.all(libraries.map((one) => writeLibrary(one, out)));
  const {lessons, loadLesson} = await loadLibrary(out);
  const read = await Promise.all(lessons.map(({slug}) => loadLesson(slug)));
  expect(read.map((lesson) => lesson?.file)).toEqual(lessons.map(({file}) => file));
});
