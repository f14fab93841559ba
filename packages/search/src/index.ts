// The door for readers: queries and the search itself. Nothing behind it writes to an engine.
export {createSearch} from './create-search.ts';
export type {CreateSearchOptions, Search, SearchLogEntry, SearchStatus} from './create-search.ts';
export {formatQuery} from './format-query.ts';
export {parseQuery} from './parse-query.ts';
export type * from './query.ts';
export type * from './search-item.ts';
