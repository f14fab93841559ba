// Search answers for tests.
import type {SearchAnswer, SearchQuery} from '@resilience/search';

/** A query for nothing in particular. */
export function query(changes: Partial<SearchQuery> = {}): SearchQuery {
  return {text: '', filters: {}, sort: 'best', page: 1, ...changes};
}

/** An answer with one lesson and the key stage filter. */
export function answer(changes: Partial<SearchAnswer> = {}): SearchAnswer {
  return {
    query: query(),
    understood: [],
    leftOut: [],
    total: 1,
    page: 1,
    pages: 1,
    hits: [
      {
        type: 'lesson',
        slug: 'leave-the-page',
        title: [{text: 'Leave the page', marked: false}],
        summary: [{text: 'Pupils leave a page.', marked: false}],
      },
    ],
    facets: [
      {
        name: 'stage',
        label: 'Key stage',
        values: [
          {value: 'ks2', label: 'Key Stage 2', count: 3, chosen: false},
          {value: 'ks3', label: 'Key Stage 3', count: 9, chosen: false},
        ],
      },
    ],
    engine: 'meilisearch',
    standby: false,
    tookMs: 1.5,
    ...changes,
  };
}

/** Shows a query as a readable address. */
export function toHref({text, filters, sort, page}: SearchQuery): string {
  const choices = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => `${name}=${value}`),
  );
  return [`q=${text}`, ...choices, `sort=${sort}`, `page=${page}`].join('&');
}
