// The door for readers: queries, filters and the search itself. Nothing behind it writes to an engine.
export {createSearch} from './create-search.ts';
export type {CreateSearchOptions, Search, SearchLogEntry, SearchStatus} from './create-search.ts';
export {filters, findFilter} from './filters/index.ts';
export type {SearchLibrary} from './find/memory-engine.ts';
export {PAGE_SIZE} from './find/search-engine.ts';
export type {EngineState} from './find/watch-engine.ts';
export {formatQuery} from './format-query.ts';
export {parseQuery} from './parse-query.ts';
export * from './query.ts';
export type * from './search-item.ts';
