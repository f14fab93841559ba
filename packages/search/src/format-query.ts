// Writes a search as URL parameters: the inverse of parseQuery.
import {filters} from './filters/index.ts';
import type {SearchQuery} from './query.ts';

/**
 * Writes a search as URL parameters in one fixed order, so that equal searches have equal addresses; what is as
 * always (no text, best match, page 1) is left out.
 */
export function formatQuery(query: SearchQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.text) params.set('q', query.text);
  for (const {name} of filters) {
    for (const value of query.filters[name] ?? []) params.append(name, value);
  }
  if (query.sort !== 'best') params.set('sort', query.sort);
  if (query.page > 1) params.set('page', String(query.page));
  return params;
}
