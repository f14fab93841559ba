// The way of a query through one engine: understand, find, widen, suggest, put into words.
import {filters} from './filters/index.ts';
import {hasMark, toPlainText, toText} from './find/marked-text.ts';
import {
  OtherLibraryError,
  PAGE_SIZE,
  type Counts,
  type EngineAnswer,
  type EngineHit,
  type Question,
  type SearchEngine,
} from './find/search-engine.ts';
import {toEngineText} from './find/to-engine-text.ts';
import type {Facet, Hit, MarkedText, SearchAnswer, SearchQuery} from './query.ts';
import type {LibraryWords, SearchItem} from './search-item.ts';
import {leaveOutWords} from './suggest/leave-out-words.ts';
import {createFindSpelling, type FindSpelling} from './suggest/find-spelling.ts';
import {suggest} from './suggest/suggest.ts';
import {toEntry, toItemId, toItems, type SearchLibrary} from './to-items.ts';
import {createEndsInAlias, type EndsInAlias} from './understand/ends-in-alias.ts';
import {
  createUnderstandWords,
  type UnderstandWords,
  type Understanding,
} from './understand/understand-words.ts';

/** A library with what answering needs of it, made once. */
export interface SearchContext {
  library: LibraryWords;
  itemById: ReadonlyMap<string, SearchItem>;
  understand: UnderstandWords;
  endsInAlias: EndsInAlias;
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
    endsInAlias: createEndsInAlias(library),
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
  const {library, itemById, findSpelling, endsInAlias} = context;
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
  const suggestion = await suggest({
    engine,
    query,
    library,
    findSpelling,
    endsInAlias,
    items: itemById.size,
  });
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
  const first = {...meant, leftOut: [], ...(await askWhole(engine, meant.query, context))};
  if (first.answer.total > 0) return first;
  const shorter = await leaveOutWords(engine, {...meant.query, text});
  if (shorter)
    return {...meant, leftOut: shorter.leftOut, ...(await ask(engine, meant.query, {text: shorter.text}))};
  if (meant.understood.length === 0) return first;
  const asTyped = await askWhole(engine, stated, context);
  return asTyped.answer.total > 0 ? {...asTyped, understood: [], leftOut: []} : first;
}

/** Takes a last word that ends the name of a theme as whole; as a beginning only where nothing holds it whole. */
async function askWhole(
  engine: SearchEngine,
  query: SearchQuery,
  {endsInAlias}: SearchContext,
): Promise<{query: SearchQuery; answer: EngineAnswer}> {
  const text = toEngineText(query.text);
  const whole = endsInAlias(text) ? await ask(engine, query, {text, isWhole: true}) : undefined;
  return whole && whole.answer.total > 0 ? whole : ask(engine, query, {text});
}

/** Asks once, and once more where the page lies behind the last one: the last one is shown then. */
async function ask(
  engine: SearchEngine,
  query: SearchQuery,
  words: Pick<Question, 'text' | 'isWhole'>,
): Promise<{query: SearchQuery; answer: EngineAnswer}> {
  const answer = await engine.find({...query, ...words});
  const lastPage = Math.max(toPages(answer.total), 1);
  if (query.page <= lastPage) return {query, answer};
  const last = {...query, page: lastPage};
  return {query: last, answer: await engine.find({...last, ...words})};
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
