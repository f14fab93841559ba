// What may be asked and what is answered: the words that the whole package and the web speak.
import type {LibraryWords, SearchItem} from './search-item.ts';

/** The ways in which results can be put in order. */
export const sorts = ['best', 'newest', 'shortest'] as const;
export type Sort = (typeof sorts)[number];

/** Chosen values by filter name (`stage`, `theme`, …), any within a filter, all across filters. */
export type FilterChoices = Record<string, string[]>;

/** A search as a visitor states it. One-to-one with a URL: see `parseQuery` and `formatQuery`. */
export interface SearchQuery {
  /** What was typed, trimmed; at most 200 characters. */
  text: string;
  filters: FilterChoices;
  sort: Sort;
  /** From 1. */
  page: number;
}

/** Text in pieces, those that match marked: data, never HTML. */
export type MarkedText = {text: string; marked: boolean}[];

/** Which item of the library a hit is. */
export interface Hit {
  type: SearchItem['type'];
  slug: string;
  title: MarkedText;
  summary: MarkedText;
  /** The first matching heading inside the item, when neither title nor summary matched. */
  heading?: MarkedText;
}

/** One value of a filter with the number of results that choosing it would give. */
export interface FacetValue {
  value: string;
  label: string;
  /** Results with every other filter as it is and this filter's own choices left out. */
  count: number;
  chosen: boolean;
}

/** One filter with its values, in the filter's own order. */
export interface Facet {
  name: string;
  label: string;
  values: FacetValue[];
}

/** Words of the query that were taken as a filter: "y9" → year 9. */
export interface UnderstoodWords {
  /** As typed. */
  words: string;
  filter: string;
  value: string;
  label: string;
  /**
   * The search as stated, without these words: where the chip's "remove" leads. Words that stand for several
   * values ("SEN": any area of need) give one entry a value, each with the same `words` and the same `without`.
   */
  without: SearchQuery;
}

/** What would help when nothing was found. */
export interface Suggestion {
  /** The nearest spelling that finds something, when there is one. */
  spelling?: {text: string; total: number};
  /**
   * Filters whose removal gives results, most first; `value` and `label` name its choices (the first, and all).
   * When only taking every filter away helps, there is one entry whose `filter` is `all`. `without` is the search
   * to go to: it says all, for words that were understood are filters in it.
   */
  drop: {filter: string; value: string; label: string; total: number; without: SearchQuery}[];
}

/** The answer to a query. */
export interface SearchAnswer {
  /** The query with understood words taken out of `text` and put into `filters`. */
  query: SearchQuery;
  understood: UnderstoodWords[];
  /** Words of the text that were left out, as nothing holds them together with the others. */
  leftOut: string[];
  total: number;
  page: number;
  pages: number;
  hits: Hit[];
  facets: Facet[];
  /** Only when `total` is 0. */
  suggestion?: Suggestion;
  /** Which engine answered. */
  engine: 'meilisearch' | 'memory';
  /** True when `memory` answered because Meilisearch did not. */
  standby: boolean;
  tookMs: number;
}

/** A filter: where its values come from and how it is shown. One file each in `filters/`. */
export interface Filter {
  /** URL parameter, document field and facet name. */
  name: string;
  label: string;
  values: (item: SearchItem) => string[];
  /** Every value in the order in which it is shown. */
  options: (library: LibraryWords) => {value: string; label: string}[];
}
