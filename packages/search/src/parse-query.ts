// Reads a search from a URL. Whatever makes no sense is left out: a visitor never meets an error for it.
import {filters} from './filters/index.ts';
import {sorts, type FilterChoices, type SearchQuery, type Sort} from './query.ts';
import type {LibraryWords} from './search-item.ts';

const MAX_TEXT = 200;
const MAX_VALUES = 20;
const MAX_PAGE = 1000;

/** What every vocabulary word, theme, span and year looks like. */
const VALUE = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * Reads a search from URL parameters: `q`, one parameter a filter (repeated for several values), `sort`, `page`.
 * Text is cut at 200 characters, a filter at 20 values, pages end at 1,000.
 * @param library where given, filter values that it does not know are left out
 */
export function parseQuery(params: URLSearchParams, library?: LibraryWords): SearchQuery {
  return {
    text: toQueryText(params.get('q') ?? ''),
    filters: parseFilters(params, library),
    sort: parseSort(params.get('sort')),
    page: parsePage(params.get('page')),
  };
}

/**
 * Cleans typed text: well-formed Unicode, no control, formatting (soft hyphens, direction marks) or private-use
 * characters, single spaces, at most 200 characters.
 */
export function toQueryText(typed: string): string {
  const clean = typed
    .toWellFormed()
    .replace(/[\p{Cf}\p{Co}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return Array.from(clean).slice(0, MAX_TEXT).join('').trim();
}

function parseFilters(params: URLSearchParams, library?: LibraryWords): FilterChoices {
  const choices: FilterChoices = {};
  for (const filter of filters.filter(({name}) => params.has(name))) {
    const known = library && new Set(filter.options(library).map(({value}) => value));
    const given = params
      .getAll(filter.name)
      .filter((value) => (known ? known.has(value) : VALUE.test(value)));
    const values = [...new Set(given)].slice(0, MAX_VALUES);
    if (values.length > 0) choices[filter.name] = values;
  }
  return choices;
}

function parseSort(given: string | null): Sort {
  return sorts.find((sort) => sort === given) ?? 'best';
}

function parsePage(given: string | null): number {
  const page = /^\d{1,4}$/.test(given ?? '') ? Number(given) : 1;
  return page >= 1 && page <= MAX_PAGE ? page : 1;
}
