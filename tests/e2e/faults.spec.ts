// What goes wrong while people use it: the engine dies, hangs, the launcher is killed, a lesson has a mistake.
import {spawn, spawnSync} from 'node:child_process';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {answers, startSite, type RunningSite} from '../site/start-site.ts';
import {expect, test} from '../site/site-test.ts';

const root = path.resolve(import.meta.dirname, '../..');
const query = '/lessons.json?q=fake+news+y9';

interface Answer {
  engine: string;
  total: number;
  results: {slug: string; themes: string[]}[];
}

async function ask(site: RunningSite): Promise<Answer> {
  const response = await fetch(site.url + query);
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

test('answers go on from memory when Meilisearch is killed, and it comes back by itself', async () => {
  const site = await startSite();
  try {
    expect((await ask(site)).engine).toBe('meilisearch');
    process.kill(await site.enginePid(), 'SIGKILL');
    const during = await ask(site);
    expect(during.total).toBeGreaterThan(0);
    expect(during.results[0]?.themes).toContain('fake-news');
    await answers(site.url + query, ({engine}) => engine === 'meilisearch');
  } finally {
    await site.stop();
  }
});

test('a page says that search is simpler while Meilisearch is frozen, and stops saying so', async () => {
  const site = await startSite();
  const pid = await site.enginePid();
  const notice = 'Search is simpler for now';
  // Each time another query: a page that Meilisearch has answered is kept for a while, and stays right.
  const readPage = async (words: string) => (await fetch(`${site.url}/lessons?q=${words}`)).text();
  try {
    expect(await readPage('fake+news')).not.toContain(notice);
    process.kill(pid, 'SIGSTOP');
    expect(await readPage('kind+words')).toContain(notice);
    expect(await readPage('fake+news')).not.toContain(notice);
    process.kill(pid, 'SIGCONT');
    await answers(site.url + query, ({engine}) => engine === 'meilisearch');
    expect(await readPage('kind+words')).not.toContain(notice);
  } finally {
    await site.stop();
  }
});

test('Ctrl-C ends everything, Meilisearch too', async () => {
  const site = await startSite();
  const pid = await site.enginePid();
  await site.stop();
  expect(site.launcher.exitCode).toBe(0);
  expect(isRunning(pid)).toBe(false);
  await expect(fetch(site.url)).rejects.toThrow();
});

test('after kill -9 of everything the next start has the index as it was', async () => {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'resilience-killed-'));
  const first = await startSite({dataDirectory});
  const pid = await first.enginePid();
  first.launcher.kill('SIGKILL');
  process.kill(pid, 'SIGKILL');
  const second = await startSite({dataDirectory});
  try {
    expect(second.said()).toContain('(nothing new)');
    expect((await ask(second)).engine).toBe('meilisearch');
  } finally {
    await second.stop();
    await rm(dataDirectory, {recursive: true});
  }
});

test('a broken lesson gives a message with its place, and the site keeps the last good library', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'resilience-content-'));
  const content = path.join(folder, 'content');
  await cp(path.join(root, 'content'), content, {
    recursive: true,
    filter: (source) => !/node_modules|[/\\]dist$|\.turbo/.test(source),
  });
  const compiled = await compile(content);
  expect(compiled).toMatchObject({code: 0});
  const site = await startSite({libraryDirectory: path.join(content, 'dist')});
  try {
    const file = path.join(content, 'lessons/fake-news/leave-the-page/lesson.md');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('keyStages: [ks3]', 'keyStages: [ks9]'));
    const broken = await compile(content);
    expect(broken.code).toBe(1);
    expect(broken.output).toMatch(
      /leave-the-page\/lesson\.md:5:13.*error.*Unexpected key stage `ks9`.*\(known-key-stage\)/,
    );
    expect((await fetch(`${site.url}/lessons/leave-the-page`)).status).toBe(200);

    await writeFile(file, text.replace('Leave the page: check', 'Leave that page: check'));
    expect(await compile(content)).toMatchObject({code: 0});
    await answers(`${site.url}/lessons/leave-the-page.json`, ({title}) =>
      String(title).startsWith('Leave that page'),
    );
    await answers(`${site.url}/lessons.json?q=leave+that+page`, ({results}) =>
      (results as {title: string}[]).some(({title}) => title.startsWith('Leave that page')),
    );
  } finally {
    await site.stop();
    await rm(folder, {recursive: true});
  }
});

/** True while a process works; one that has ended and waits to be counted out by its parent does not. */
function isRunning(pid: number): boolean {
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], {encoding: 'utf8'}).stdout.trim();
  return state !== '' && !state.startsWith('Z');
}

/** Runs `lessons compile` as an author does. */
function compile(content: string): Promise<{code: number | null; output: string}> {
  const child = spawn(
    process.execPath,
    [path.join(root, 'packages/content/bin/lessons.js'), 'compile', '--content', content],
    {cwd: content, env: {...process.env, NO_COLOR: '1'}},
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({code, output})));
}
