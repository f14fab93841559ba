// Values of filters that are left to chance, against the real engine: none breaks out, none is an error.
import path from 'node:path';

import {publish} from '@resilience/search/admin';
import {createSearch, type Search, type SearchAnswer, type SearchQuery} from '@resilience/search';
import fc from 'fast-check';

import {startEngine} from '../../bench/generated-site.ts';
import {toCountText, type Fault} from '../fault.ts';
import {loadRealLibrary} from '../questions.ts';

const FILTERS = ['stage', 'theme', 'adapted', 'length', 'kind', 'subject', 'year', 'devices'];

/** What would open the filter up, if anything did. */
const attempts = [
  '" OR stage EXISTS OR stage = "',
  "' OR stage EXISTS --",
  '\\',
  '\\"',
  '\\\\" OR hash EXISTS OR stage = \\"',
  '"] OR stage IN ["ks1',
  'x" OR 1 = 1',
  '_geoRadius(0,0,1)',
  'NOT',
  'ks1" AND NOT stage = "ks2',
  '\u0000',
  '\ud800',
  'a'.repeat(600),
  '',
  ' ',
];

const value = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc.string({unit: 'grapheme', maxLength: 60}),
  fc.constantFrom(...attempts),
  fc.tuple(fc.constantFrom(...attempts), fc.string({maxLength: 20})).map(([one, other]) => one + other),
  fc.tuple(fc.string({maxLength: 20}), fc.constantFrom(...attempts)).map(([one, other]) => one + other),
);

/** The query goes past the reader of addresses, which lets no such value through. */
const query = fc
  .tuple(fc.constantFrom(...FILTERS), value, fc.constantFrom(undefined, ...FILTERS))
  .map(([name, given, beside]): SearchQuery => {
    const known: Record<string, string[]> = beside && beside !== name ? {[beside]: ['no-such-value']} : {};
    return {text: '', filters: {...known, [name]: [given]}, sort: 'best', page: 1};
  });

/** Beside each answer of the engine stands the one from memory, which knows no filter language. */
export const filterValues: Fault = {
  name: 'filters',
  async run(scale) {
    const values = scale.long ? 10_000 : 150;
    const library = await loadRealLibrary();
    const engine = await startEngine(path.join(scale.directory, 'engine'));
    const {url, adminKey, searchKey} = engine;
    await publish(library, {url, adminKey});
    const search = createSearch({library, meilisearch: {url, searchKey}, timeoutMs: 10_000});
    const memory = createSearch({library});
    try {
      await search.ready();
      const queries = fc.sample(query, {numRuns: values, seed: scale.seed});
      const {leaks, errors, examples} = await askAll(queries, {search, memory});
      return [
        {
          what: `${toCountText(values)} values of filters, against the real engine`,
          counts: `${leaks} leaks, ${errors} errors ${examples.join(' ')}`,
          reach: '0 leaks, 0 errors',
          reached: leaks + errors === 0,
        },
      ];
    } finally {
      search.close();
      memory.close();
      await engine.stop();
    }
  },
};

interface Findings {
  leaks: number;
  errors: number;
  /** The first few filters that leaked or failed. */
  examples: string[];
}

async function askAll(
  queries: SearchQuery[],
  {search, memory}: Record<'search' | 'memory', Search>,
): Promise<Findings> {
  const findings: Findings = {leaks: 0, errors: 0, examples: []};
  for (const one of queries) {
    const answer = await search.search(one);
    const isError = answer.engine !== 'meilisearch';
    const isLeak = !isError && toFound(answer) !== toFound(await memory.search(one));
    if (!isError && !isLeak) continue;
    findings[isError ? 'errors' : 'leaks'] += 1;
    if (findings.examples.length < 3) findings.examples.push(JSON.stringify(one.filters).slice(0, 120));
  }
  return findings;
}

function toFound({total, hits}: SearchAnswer): string {
  return [total, ...hits.map(({slug}) => slug).sort()].join(' ');
}
