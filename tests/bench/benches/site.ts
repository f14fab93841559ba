// The running site: memory under load, the start, and what a browser loads.
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';

import {chromium} from '@playwright/test';

import {startSite, type RunningSite} from '../../site/start-site.ts';
import {measureInTurns, type Bench, type Row} from '../bench.ts';
import {publishGenerated, startEngine} from '../generated-site.ts';
import {expectOnly, load} from '../load.ts';
import {root} from '../run-program.ts';
import {createWords} from '../zipf-words.ts';

const CLIENTS = 64;

/** Memory of the web process after a rush. */
export const memory: Bench = {
  name: 'memory',
  async run({long, directory}) {
    const rows: Row[] = [];
    const sizes = long
      ? [
          {lessons: 1_000, atMost: 350},
          {lessons: 10_000, atMost: 450},
        ]
      : [{lessons: 100, atMost: 350}];
    for (const {lessons, atMost} of sizes) {
      const published = await publishGenerated(directory, lessons);
      const site = await published.start();
      try {
        const words = createWords(17);
        const pages = published.library.lessons.map(({slug}) => ({path: `/lessons/${slug}`}));
        const searches = Array.from({length: 500}, () => ({
          path: `/lessons?q=${words.word()}+${words.word()}`,
        }));
        // As browsers ask.
        const headers = {'accept-encoding': 'gzip, deflate, br'};
        const requests = searches
          .flatMap((search) => [search, words.pick(pages)])
          .map(({path: asked}) => ({path: asked, headers}));
        expectOnly(await load({url: site.url, requests, clients: CLIENTS, ms: long ? 60_000 : 1_000}), [
          '200',
        ]);
        rows.push({
          what: `Web process, ${lessons.toLocaleString('en-GB')} lessons, after ${long ? 60 : 1} s at ${CLIENTS} clients`,
          ours: findWebMegabytes(site),
          unit: 'MB',
          reach: {atMost},
        });
      } finally {
        await site.stop();
        await published.stop();
      }
    }
    return rows;
  },
};

// The launcher's child that is a Node process is the web server; the other is Meilisearch.
function findWebMegabytes({launcher}: RunningSite): number {
  const children = readFileSync(`/proc/${launcher.pid}/task/${launcher.pid}/children`, 'utf8')
    .trim()
    .split(' ');
  const web = children.find((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('node'));
  const status = readFileSync(`/proc/${web}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

/** The second start, when nothing has changed, beside Meilisearch alone. */
export const start: Bench = {
  name: 'start',
  async run({rounds, directory}) {
    const dataDirectory = path.join(directory, 'data');
    await (await startSite({dataDirectory})).stop();
    const measured = await measureInTurns(Math.max(rounds, 2), {
      async ours() {
        const started = performance.now();
        const child = spawn(process.execPath, [path.join(root, 'scripts/start.mjs')], {
          cwd: root,
          env: {...process.env, MEILI_URL: '', PORT: '0', DATA_DIR: dataDirectory},
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let said = '';
        const url = await new Promise<string>((resolve, reject) => {
          child.stdout.on('data', (chunk: Buffer) => {
            const found = /Ready: ([^\s"]+)/.exec((said += chunk.toString()));
            if (found?.[1]) resolve(found[1]);
          });
          child.once('exit', () => reject(new Error(`It ended before it was ready:\n${said}`)));
        });
        while ((await fetch(new URL('/health/ready', url))).status !== 200) {
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        const ms = performance.now() - started;
        child.removeAllListeners('exit');
        child.kill('SIGTERM');
        await new Promise((resolve) => child.once('exit', resolve));
        return ms;
      },
      async engine() {
        const started = performance.now();
        const engine = await startEngine(dataDirectory);
        const ms = performance.now() - started;
        await engine.stop();
        return ms;
      },
    });
    return [
      {
        what: 'npm start, nothing changed: ready after Meilisearch alone is',
        ours: measured.ours - measured.engine,
        unit: 'ms',
        reach: {atMost: 3_000},
      },
    ];
  },
};

/** What a browser loads for a page. */
export const weight: Bench = {
  name: 'weight',
  async run() {
    const site = await startSite();
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    });
    const loadPage = async (at: string) => {
      const page = await browser.newPage();
      const asked: {type: string; url: string}[] = [];
      page.on('request', (request) => asked.push({type: request.resourceType(), url: request.url()}));
      await page.goto(new URL(at, site.url).href, {waitUntil: 'networkidle'});
      await page.close();
      // Browsers are sent brotli, which is smaller: gzip is what the limits speak of.
      const loaded = await Promise.all(
        asked.map(async ({type, url}) => ({type, bytes: await findGzipBytes(url)})),
      );
      const kilobytes = (type: string) =>
        loaded.filter((one) => one.type === type).reduce((sum, {bytes}) => sum + bytes, 0) / 1024;
      return {loaded, kilobytes};
    };
    try {
      const [slug] = await (
        await fetch(new URL('/lessons.json?q=lateral+reading', site.url))
      )
        .json()
        .then(toSlugs);
      const lesson = await loadPage(`/lessons/${slug}`);
      const search = await loadPage('/lessons?q=fake+news');
      const toRow = (what: string, ours: number, atMost: number): Row => ({
        what,
        ours,
        unit: 'KB',
        reach: {atMost},
      });
      const others = lesson.loaded.filter(({type}) => !['font', 'image', 'other'].includes(type));
      return [
        toRow('Lesson page: JavaScript', lesson.kilobytes('script'), 0),
        toRow('Lesson page: CSS, gzip', lesson.kilobytes('stylesheet'), 20),
        {
          what: 'Lesson page: requests besides pictures and fonts',
          ours: others.length,
          unit: 'requests',
          reach: {atMost: 2},
        },
        toRow('Page of results: JavaScript, gzip', search.kilobytes('script'), 95),
      ];
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};

async function findGzipBytes(url: string): Promise<number> {
  const response = await fetch(url, {headers: {'accept-encoding': 'gzip'}});
  await response.arrayBuffer();
  return Number(response.headers.get('content-length'));
}

function toSlugs(answer: unknown): string[] {
  const {results} = answer as {results: {slug: string}[]};
  return results.map(({slug}) => slug);
}
