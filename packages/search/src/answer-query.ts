// The way of a query through one engine: understand, find, widen, suggest, put into words.
import {filters} from './filters/index.ts';
import {hasMark, toPlainText, toText} from './find/marked-text.ts';
import {
  PAGE_SIZE,
  type Counts,
  type EngineAnswer,
  type EngineHit,
  type SearchEngine,
} from './find/search-engine.ts';
import {toEngineText} from './find/to-engine-text.ts';
import type {Facet, Hit, MarkedText, SearchAnswer, SearchQuery} from './query.ts';
import type {LibraryWords, SearchItem} from './search-item.ts';
import {leaveOutWords} from './suggest/leave-out-words.ts';
import {createFindSpelling, type FindSpelling} from './suggest/find-spelling.ts';
import {OtherLibraryError, suggest} from './suggest/suggest.ts';
import {toEntry, toItemId, toItems} from './to-items.ts';
import {
  createUnderstandWords,
  type UnderstandWords,
  type Understanding,
} from './understand/understand-words.ts';
import type {SearchLibrary} from './find/memory-engine.ts';

/** A library with what answering needs of it, made once. */
export interface SearchContext {
  library: LibraryWords;
  itemById: ReadonlyMap<string, SearchItem>;
  understand: UnderstandWords;
  findSpelling: FindSpelling;
}

/** Everything of an answer but who gave it. */
export type PlainAnswer = Omit<SearchAnswer, 'engine' | 'standby' | 'tookMs'>;

/** What an engine answered to one reading of the query. */
interface Reading extends Understanding {
  leftOut: string[];
  answer: EngineAnswer;
}

/** Prepares to answer queries over a library. */
export function createSearchContext(library: SearchLibrary): SearchContext {
  const items = toItems(library);
  return {
    library,
    itemById: new Map(items.map((item) => [toItemId(item), item])),
    understand: createUnderstandWords(library),
    findSpelling: createFindSpelling(items, library),
  };
}

/**
 * Answers a query with one engine.
 * @throws OtherLibraryError when the engine's index is not of this library, and what the engine throws
 */
export async function answerQuery(
  engine: SearchEngine,
  stated: SearchQuery,
  context: SearchContext,
): Promise<PlainAnswer> {
  const reading = await read(engine, stated, context);
  const {query, understood, leftOut, answer} = reading;
  const {library, itemById, findSpelling} = context;
  const plain: PlainAnswer = {
    query,
    understood,
    leftOut,
    total: answer.total,
    page: query.page,
    pages: toPages(answer.total),
    hits: answer.hits.map((hit) => toHit(hit, itemById)),
    facets: toFacets(answer.counts, query, library),
  };
  if (answer.total > 0) return plain;
  const suggestion = await suggest({engine, query, library, findSpelling, items: itemById.size});
  return {...plain, suggestion};
}

/**
 * Finds with the narrowest reading that finds something: words understood as filters and every other word held;
 * without the words that nothing holds together with the others; nothing understood. Where none does, the first
 * stands, for its filters are what a visitor can take away.
 */
async function read(engine: SearchEngine, stated: SearchQuery, context: SearchContext): Promise<Reading> {
  const meant = context.understand(stated);
  const text = toEngineText(meant.query.text);
  const first = {...meant, leftOut: [], ...(await ask(engine, meant.query, text))};
  if (first.answer.total > 0) return first;
  const shorter = await leaveOutWords(engine, {...meant.query, text});
  if (shorter) return {...meant, leftOut: shorter.leftOut, ...(await ask(engine, meant.query, shorter.text))};
  if (meant.understood.length === 0) return first;
  const asTyped = await ask(engine, stated, toEngineText(stated.text));
  return asTyped.answer.total > 0 ? {...asTyped, understood: [], leftOut: []} : first;
}

/** Asks once, and once more where the page lies behind the last one: the last one is shown then. */
async function ask(
  engine: SearchEngine,
  query: SearchQuery,
  text: string,
): Promise<{query: SearchQuery; answer: EngineAnswer}> {
  const answer = await engine.find({...query, text});
  const lastPage = Math.max(toPages(answer.total), 1);
  if (query.page <= lastPage) return {query, answer};
  const last = {...query, page: lastPage};
  return {query: last, answer: await engine.find({...last, text})};
}

function toPages(total: number): number {
  return Math.ceil(total / PAGE_SIZE);
}

function toHit(hit: EngineHit, itemById: ReadonlyMap<string, SearchItem>): Hit {
  const item = itemById.get(hit.id);
  if (!item) throw new OtherLibraryError(`The index holds ${hit.id}, which is not in the library.`);
  const shown = toEntry(item);
  const title = keepMarks(hit.title, shown.title);
  const summary = keepMarks(hit.summary, shown.summary);
  const heading = hasMark(title) || hasMark(summary) ? undefined : hit.headings.find(hasMark);
  return {type: item.type, slug: item.slug, title, summary, ...(heading && {heading})};
}

/** The library's text always; the engine's marks only where it marked the same text. */
function keepMarks(marked: MarkedText, text: string): MarkedText {
  return toText(marked) === text ? marked : toPlainText(text);
}

function toFacets(counts: Counts, query: SearchQuery, library: LibraryWords): Facet[] {
  return filters.map(({name, label, options}) => ({
    name,
    label,
    values: options(library).map((option) => ({
      value: option.value,
      label: option.label,
      count: counts[name]?.[option.value] ?? 0,
      chosen: query.filters[name]?.includes(option.value) ?? false,
    })),
  }));
}
