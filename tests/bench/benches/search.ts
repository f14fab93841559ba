// Searching: the page of results beside the engine's own answer to the same queries.
import {measureInTurns, toMedian, type Bench, type Row, type Scale} from '../bench.ts';
import {publishGenerated, type PublishedLibrary} from '../generated-site.ts';
import {expectOnly, load, type LoadOrder, type LoadResult} from '../load.ts';
import {createWords} from '../zipf-words.ts';

/** Queries that are asked again and again, the first most often. */
const POPULAR = 200;
const BUSY_CLIENTS = 16;

/** The page of results. */
export const search: Bench = {
  name: 'search',
  async run(scale) {
    const lessons = scale.long ? 10_000 : 100;
    const published = await publishGenerated(scale.directory, lessons);
    try {
      return await measurePages(published, lessons, scale);
    } finally {
      await published.stop();
    }
  },
};

async function measurePages(published: PublishedLibrary, lessons: number, scale: Scale): Promise<Row[]> {
  const words = createWords(7);
  const count = scale.long ? 400 : 40;
  const toPath = (): string =>
    `/lessons?q=${words.word()}+${words.word()}&stage=${words.pick(['ks2', 'ks3', 'ks4'])}`;
  // Nothing is asked for twice, in any round: each is answered without a cache.
  const fresh = Array.from({length: count * (3 * scale.rounds + 1)}, toPath);
  const popular = Array.from({length: POPULAR}, toPath);
  const recorded = await published.record([...fresh.slice(0, count), ...popular]);
  const engine = (requests: {path: string; body: string}[]): LoadOrder['requests'] =>
    requests.map(({path, body}) => ({
      path,
      body,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-encoding': 'identity',
        authorization: `Bearer ${published.engine.searchKey}`,
      },
    }));
  const pages = (paths: string[]): LoadOrder['requests'] => paths.map((path) => ({path}));
  const inZipfOrder = <T>(list: T[]): T[] => toZipfOrder(list, scale.long ? 4_000 : 200);
  const site = await published.start();
  const ask = async (url: string, requests: LoadOrder['requests'], clients: number): Promise<LoadResult> =>
    expectOnly(await load({url, requests, clients}), ['200']);
  let used = 0;
  const nextPages = (): LoadOrder['requests'] => pages(fresh.slice((used += count), used + count));
  try {
    await ask(site.url, pages(fresh.slice(0, count)), 1);
    const one = await measureInTurns(scale.rounds, {
      ours: async () => (await ask(site.url, nextPages(), 1)).p50,
      beside: async () => (await ask(published.engine.url, engine(recorded.slice(0, count)), 1)).p50,
    });
    const many = await measureInTurns(scale.rounds, {
      ours: async () => (await ask(site.url, nextPages(), BUSY_CLIENTS)).perSecond,
      beside: async () =>
        (await ask(published.engine.url, engine(recorded.slice(0, count)), BUSY_CLIENTS)).perSecond,
    });
    const often = await measureInTurns(scale.rounds, {
      ours: async () => (await ask(site.url, inZipfOrder(pages(popular)), BUSY_CLIENTS)).perSecond,
      beside: async () =>
        (await ask(published.engine.url, inZipfOrder(engine(recorded.slice(count))), BUSY_CLIENTS)).perSecond,
    });
    const size = lessons.toLocaleString('en-GB');
    return [
      {
        what: `Page of results, ${size} lessons, 1 client, nothing kept, p50`,
        limit: 'the engine’s own answer to the same query',
        ...one,
        unit: 'ms',
        reach: {atMost: 2},
      },
      {
        what: `Page of results, ${size} lessons, ${BUSY_CLIENTS} clients, nothing kept`,
        limit: 'the engine alone',
        ...many,
        unit: 'requests/s',
        reach: {atLeast: 0.6},
      },
      {
        what: `Page of results, ${size} lessons, ${BUSY_CLIENTS} clients, ${POPULAR} popular queries`,
        limit: 'the engine alone',
        ...often,
        unit: 'requests/s',
        reach: {atLeast: 2},
      },
    ];
  } finally {
    await site.stop();
  }
}

// Number r of the list comes with a chance of 1 : r.
function toZipfOrder<T>(list: T[], length: number): T[] {
  const words = createWords(11);
  return Array.from({length}, () => {
    const most = Math.log(list.length + 1);
    const rank = Math.floor(Math.exp((words.number(0, 1_000_000) / 1_000_000) * most)) - 1;
    return list[Math.min(rank, list.length - 1)] as T;
  });
}

/** Searching in a hundred times as many lessons. */
export const searchSize: Bench = {
  name: 'search-size',
  async run({long, rounds, directory}) {
    const [few, many] = long ? [1_000, 100_000] : [50, 200];
    const words = createWords(13);
    const paths = Array.from({length: long ? 200 : 20}, () => `/lessons?q=${words.word()}+${words.word()}`);
    const p50 = async (lessons: number): Promise<number> => {
      const published = await publishGenerated(directory, lessons);
      const site = await published.start();
      try {
        const figures: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          const requests = paths.map((path) => ({path: `${path}+${round}`}));
          figures.push(expectOnly(await load({url: site.url, requests, clients: 1}), ['200']).p50);
        }
        return toMedian(figures);
      } finally {
        await site.stop();
        await published.stop();
      }
    };
    const beside = await p50(few);
    return [
      {
        what: `Page of results, p50, ${many.toLocaleString('en-GB')} lessons`,
        limit: `the same at ${few.toLocaleString('en-GB')}`,
        ours: await p50(many),
        beside,
        unit: 'ms',
        reach: {atMost: 2},
      },
    ];
  },
};
