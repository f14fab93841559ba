// The Meilisearch adapter: every page of results, with its facets, in one request.
import type {Meilisearch, MultiSearchQuery} from 'meilisearch';

import {filters} from '../filters/index.ts';
import type {Sort} from '../query.ts';
import {toFilterClauses} from './filter-clauses.ts';
import {markEnd, markStart, parseMarks} from './marked-text.ts';
import {
  PAGE_SIZE,
  withoutFilter,
  type Counts,
  type EngineHit,
  type Question,
  type SearchEngine,
} from './search-engine.ts';

const sortRules: Record<Sort, string[]> = {
  best: [],
  newest: ['reviewed:desc', 'order:asc', 'slug:asc'],
  shortest: ['minutes:asc', 'order:asc', 'slug:asc'],
};

/** What Meilisearch returns of a document: its id, and the short fields with their matches between sentinels. */
interface MeilisearchHit {
  id: string;
  _formatted?: {title?: string; summary?: string; headings?: string[]};
}

/** Where to search, and when to stop waiting. */
export interface MeilisearchEngineOptions {
  client: Meilisearch;
  index: string;
  signal?: AbortSignal;
}

/**
 * Makes an engine over one index of a Meilisearch.
 * @returns an engine whose methods throw the client's errors: unreachable, timed out, or refused
 */
export function createMeilisearchEngine({client, index, signal}: MeilisearchEngineOptions): SearchEngine {
  const ask = async (queries: Omit<MultiSearchQuery, 'indexUid'>[]) => {
    const {results} = await client.multiSearch<{queries: MultiSearchQuery[]}, MeilisearchHit>(
      {queries: queries.map((query) => ({...query, indexUid: index}))},
      {signal},
    );
    return results;
  };

  return {
    async find(question) {
      const chosen = filters.map(({name}) => name).filter((name) => question.filters[name]?.length);
      const [page, ...others] = await ask([
        toPageQuery(question, chosen),
        ...chosen.map((name) => toFacetQuery(question, name)),
      ]);
      const counts: Counts = {...page!.facetDistribution};
      chosen.forEach((name, at) => (counts[name] = others[at]!.facetDistribution?.[name] ?? {}));
      return {total: page!.totalHits ?? 0, hits: page!.hits.map(toHit), counts};
    },
    async count(questions) {
      if (questions.length === 0) return [];
      const results = await ask(questions.map((question) => ({...toQuery(question), hitsPerPage: 0})));
      return results.map(({totalHits}) => totalHits ?? 0);
    },
  };
}

function toQuery({text, isWhole, filters: choices}: Question): Omit<MultiSearchQuery, 'indexUid'> {
  // A blank after the last word says that it is no beginning.
  const q = isWhole ? `${text} ` : text;
  return {q: q.toWellFormed(), filter: toFilterClauses(choices), matchingStrategy: 'all'};
}

function toPageQuery(question: Question, chosen: string[]): Omit<MultiSearchQuery, 'indexUid'> {
  return {
    ...toQuery(question),
    hitsPerPage: PAGE_SIZE,
    page: question.page,
    sort: sortRules[question.sort],
    facets: filters.map(({name}) => name).filter((name) => !chosen.includes(name)),
    attributesToRetrieve: ['id'],
    attributesToHighlight: ['title', 'summary', 'headings'],
    highlightPreTag: markStart,
    highlightPostTag: markEnd,
  };
}

function toFacetQuery(question: Question, name: string): Omit<MultiSearchQuery, 'indexUid'> {
  const others = {...question, filters: withoutFilter(question.filters, name)};
  return {...toQuery(others), hitsPerPage: 0, facets: [name]};
}

function toHit({id, _formatted}: MeilisearchHit): EngineHit {
  return {
    id,
    title: parseMarks(_formatted?.title ?? ''),
    summary: parseMarks(_formatted?.summary ?? ''),
    headings: (_formatted?.headings ?? []).map(parseMarks),
  };
}
