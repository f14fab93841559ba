// What a teacher types, against the real lessons: a right one is among the first three, in both engines.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {loadLibrary} from '@resilience/content';
import {createSearch, parseQuery, type Search, type SearchLogEntry} from '@resilience/search';
import {publish} from '@resilience/search/admin';
import {findBinary, startLocalEngine} from '@resilience/search/local';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

/** Words as typed, typos and all, and the items of which one must be among the first three. */
const wanted: [string, string[]][] = [
  ['misinfomation y9', ['leave-the-page', 'would-you-share-it']],
  ['equality act year 8', ['fair-or-lawful']],
  ['protected characteristics', ['fair-or-lawful', 'the-tribunal-bench']],
  ['black and asian soldiers ww2', ['who-was-the-fourteenth-army', 'whose-names-on-the-wall']],
  ['Noor Inayat Khan', ['seven-envelopes-noor-inayat-khan']],
  ['different faiths y8', ['one-town-many-beliefs']],
  ['sports captain vote', ['choosing-a-sports-captain']],
  ['british values assembly', ['the-vote-that-counts', 'they-came-from-everywhere']],
  ['fake news ks2', ['the-cropped-photograph']],
  ['deepfakes', ['seeing-is-not-believing']],
  [
    'conspiricy theories',
    ['why-it-feels-good-to-know-a-secret', 'patterns-that-are-not-there', 'the-secret-keepers'],
  ],
  ['online safety year 6 gaming chat', ['the-new-friend-in-the-game']],
  ['algorithms social media', ['inside-the-feed']],
  ['SEND online friends', ['fake-friends']],
  ['anti racism assembly', ['one-sentence-can-change-it']],
  ['radicalisation year 10', ['drawn-in-and-out-again']],
  ['antisemitism', ['an-old-hatred', 'how-we-know']],
  ['holocaust denial', ['how-we-know']],
  ['islamophobia year 9', ['behind-the-headline']],
  ['prevent duty channel sixth form', ['safeguarding-or-surveillance']],
  ['bystander', ['freeze-frame-bystanders', 'one-sentence-can-change-it']],
  ['20 minutes tutor time fake news', ['would-you-share-it']],
  ['school shooting jokes', ['when-a-joke-is-not-a-joke']],
  ['act early helpline', ['act-early']],
];

const directory = path.resolve(import.meta.dirname, '../../content/dist');
const library = await loadLibrary(directory);

interface OpenSearch {
  search: Search;
  close(): Promise<void>;
}

/** The standby alone, with whole texts. */
async function openMemory(): Promise<OpenSearch> {
  return new Promise((resolve, reject) => {
    const log = ({event, state, reason}: SearchLogEntry) => {
      if (event !== 'search-standby') return;
      if (state === 'built') resolve({search, close: async () => search.close()});
      else reject(new Error(reason));
    };
    const search = createSearch({library, log});
  });
}

/** A Meilisearch of its own that holds the library. */
async function openMeilisearch(): Promise<OpenSearch> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'resilience-relevance-'));
  const binary = await findBinary({dataDir, searchPath: process.env.PATH, meiliBin: process.env.MEILI_BIN});
  if (!binary) throw new Error('There is no Meilisearch for this machine. Set MEILI_BIN to one.');
  const engine = await startLocalEngine({dataDir, binary});
  await publish(library, {url: engine.url, adminKey: engine.adminKey});
  const search = createSearch({library, meilisearch: engine});
  await search.ready();
  return {
    search,
    async close() {
      search.close();
      await engine.stop();
      await rm(dataDir, {recursive: true});
    },
  };
}

describe.each([
  ['meilisearch', openMeilisearch],
  ['memory', openMemory],
] as const)('%s', (engine, open) => {
  let opened: OpenSearch;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  test.each(wanted)('finds a right item among the first three for “%s”', async (text, slugs) => {
    const answer = await opened.search.search(parseQuery(new URLSearchParams({q: text})));
    expect(answer.engine).toBe(engine);
    const first = answer.hits.slice(0, 3).map(({slug}) => slug);
    expect(
      first.filter((slug) => slugs.includes(slug)),
      `The first three: ${first.join(', ')}`,
    ).not.toEqual([]);
  });
});
