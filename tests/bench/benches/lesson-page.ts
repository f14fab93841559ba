// The lesson's page beside a static file server that has the same HTML, and what it weighs.
import {mkdir, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

import {loadLibrary} from '@resilience/content';
import sirv from 'sirv';

import {startSite} from '../../site/start-site.ts';
import {measureInTurns, toMedian, type Bench} from '../bench.ts';
import {expectOnly, load} from '../load.ts';
import {root} from '../run-program.ts';

const CLIENTS = 16;

/** Lesson pages of the real library. */
export const lessonPage: Bench = {
  name: 'lesson-page',
  async run({long, rounds, directory}) {
    const library = await loadLibrary(path.join(root, 'content/dist'));
    const site = await startSite();
    const requests = library.lessons.map(({slug}) => ({
      path: `/lessons/${slug}`,
      headers: {'accept-encoding': 'br'},
    }));
    const files = await startFileServer(site.url, directory, requests);
    const ask = async (url: string): Promise<number> =>
      expectOnly(await load({url, requests, clients: CLIENTS, ms: long ? 5_000 : 500}), ['200']).perSecond;
    try {
      // Every page once, so that each is compressed before anything is timed.
      expectOnly(await load({url: site.url, requests, clients: CLIENTS}), ['200']);
      const speed = await measureInTurns(rounds, {ours: () => ask(site.url), beside: () => ask(files.url)});
      return [
        {
          what: `Lesson pages, brotli, ${CLIENTS} clients`,
          limit: 'sirv with the same HTML, compressed beforehand',
          ...speed,
          unit: 'requests/s',
          reach: {atLeast: 1},
        },
        {
          what: 'Lesson page, HTML, gzip: the middle one',
          ours: toMedian(files.gzipBytes) / 1024,
          unit: 'KB',
          reach: {atMost: 15},
        },
        {
          what: 'Lesson page, HTML, gzip: the largest',
          ours: Math.max(...files.gzipBytes) / 1024,
          unit: 'KB',
          reach: {atMost: 15},
        },
      ];
    } finally {
      files.stop();
      await site.stop();
    }
  },
};

async function startFileServer(url: string, directory: string, requests: {path: string}[]) {
  const gzipBytes: number[] = [];
  for (const {path: page} of requests) {
    const html = Buffer.from(await (await fetch(new URL(page, url))).arrayBuffer());
    const file = path.join(directory, `${page}.html`);
    await mkdir(path.dirname(file), {recursive: true});
    const gzip = gzipSync(html);
    gzipBytes.push(gzip.length);
    await Promise.all([
      writeFile(file, html),
      writeFile(`${file}.gz`, gzip),
      writeFile(`${file}.br`, brotliCompressSync(html)),
    ]);
  }
  const server = createServer(sirv(directory, {brotli: true, gzip: true, etag: true, extensions: ['html']}));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The file server has no port.');
  return {url: `http://127.0.0.1:${address.port}`, gzipBytes, stop: () => server.close()};
}
