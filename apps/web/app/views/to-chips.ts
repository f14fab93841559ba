// The chosen filters as chips, each with a link that takes it away.
import type {Facet, SearchAnswer, SearchQuery, UnderstoodWords} from '@resilience/search';

/** Makes the address of a query. */
export type ToHref = (query: SearchQuery) => string;

/** A chosen filter. */
export interface Chip {
  key: string;
  /** "Key Stage 3". */
  label: string;
  /** "Key stage": which filter it belongs to. */
  group: string;
  /** The words of the query that it was understood from: "y9". */
  from?: string;
  /** The same search without it. */
  removeHref: string;
}

/** Makes a chip of every chosen value; words that stand for several values ("SEN") make one. */
export function toChips(answer: SearchAnswer, toHref: ToHref): Chip[] {
  return [...toUnderstoodChips(answer, toHref), ...toChosenChips(answer, toHref)];
}

function toUnderstoodChips({facets, understood}: SearchAnswer, toHref: ToHref): Chip[] {
  const first = understood.filter(
    (entry, index) => understood.findIndex((other) => isSameWords(other, entry)) === index,
  );
  return first.map((entry) => {
    const group = toGroupLabel(facets, entry.filter);
    const same = understood.filter((other) => isSameWords(other, entry));
    const values = new Set(same.map(({value}) => value)).size;
    return {
      key: `words=${entry.words}&${entry.filter}`,
      label: values > 1 ? `${group}: ${values} choices` : entry.label,
      group,
      from: entry.words,
      removeHref: toHref(entry.without),
    };
  });
}

function toChosenChips({query, facets, understood}: SearchAnswer, toHref: ToHref): Chip[] {
  const isUnderstood = (filter: string, value: string) =>
    understood.some((entry) => entry.filter === filter && entry.value === value);
  return Object.entries(query.filters).flatMap(([filter, values]) =>
    values
      .filter((value) => !isUnderstood(filter, value))
      .map((value) => ({
        key: `${filter}=${value}`,
        label: toValueLabel(facets, filter, value),
        group: toGroupLabel(facets, filter),
        removeHref: toHref(withoutChoice(query, filter, value)),
      })),
  );
}

// The query without one choice, from its first page.
function withoutChoice(query: SearchQuery, filter: string, value: string): SearchQuery {
  const kept = (query.filters[filter] ?? []).filter((chosen) => chosen !== value);
  const {[filter]: _removed, ...others} = query.filters;
  return {...query, filters: kept.length > 0 ? {...others, [filter]: kept} : others, page: 1};
}

function toValueLabel(facets: Facet[], filter: string, value: string): string {
  const facet = facets.find(({name}) => name === filter);
  return facet?.values.find((candidate) => candidate.value === value)?.label ?? value;
}

function toGroupLabel(facets: Facet[], filter: string): string {
  return facets.find(({name}) => name === filter)?.label ?? filter;
}

function isSameWords(a: UnderstoodWords, b: UnderstoodWords): boolean {
  return a.words === b.words && a.filter === b.filter;
}
