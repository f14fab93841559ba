// Says what would help when nothing was found, with numbers.
import {OtherLibraryError, withoutFilter, type Question, type SearchEngine} from '../find/search-engine.ts';
import {toEngineText} from '../find/to-engine-text.ts';
import {findFilter} from '../filters/index.ts';
import type {SearchQuery, Suggestion} from '../query.ts';
import type {LibraryWords} from '../search-item.ts';
import type {EndsInAlias} from '../understand/ends-in-alias.ts';
import type {FindSpelling} from './find-spelling.ts';

/** What a suggestion is made from. */
export interface SuggestOptions {
  engine: SearchEngine;
  /** The query that found nothing, its words understood. */
  query: SearchQuery;
  library: LibraryWords;
  findSpelling: FindSpelling;
  endsInAlias: EndsInAlias;
  /** Items in the library: an engine that holds another number cannot say that nothing was found. */
  items: number;
}

/**
 * Finds what would help, by one request to the engine.
 * @throws OtherLibraryError when the engine holds fewer or more items than the library, so that an index that has
 *   been lost is never shown as "nothing found"
 */
export async function suggest(options: SuggestOptions): Promise<Suggestion> {
  const {engine, query, library, findSpelling, endsInAlias, items} = options;
  const toQuestion = createToQuestion(endsInAlias);
  const ways = toWays(query, library);
  const respelt = findSpelling(query.text);
  const [held, ...totals] = await engine.count([
    toQuestion({...query, text: '', filters: {}}),
    ...ways.map(({without}) => toQuestion(without)),
    ...(respelt ? [toQuestion({...query, text: respelt})] : []),
  ]);
  if (held !== items) {
    throw new OtherLibraryError(`The index holds ${held} items where the library has ${items}.`);
  }
  const drop = ways.map((way, at) => ({...way, total: totals[at]!})).filter(({total}) => total > 0);
  const single = drop.filter(({filter}) => filter !== 'all').sort((a, b) => b.total - a.total);
  const spelling =
    respelt && totals[ways.length]! > 0 ? {text: respelt, total: totals[ways.length]!} : undefined;
  return {...(spelling && {spelling}), drop: single.length > 0 ? single : drop};
}

/** Questions as they would be asked, so that the numbers are those that a visitor then sees. */
function createToQuestion(endsInAlias: EndsInAlias): (query: SearchQuery) => Question {
  return (query) => {
    const text = toEngineText(query.text);
    return {...query, text, isWhole: endsInAlias(text), page: 1};
  };
}

/** Each filter by itself, then all of them together where there are several. */
function toWays(query: SearchQuery, library: LibraryWords): Omit<Suggestion['drop'][number], 'total'>[] {
  const chosen = Object.entries(query.filters).filter(([, values]) => values.length > 0);
  const single = chosen.map(([filter, values]) => ({
    filter,
    value: values[0]!,
    label: values.map((value) => findLabel(filter, value, library)).join(', '),
    without: {...query, filters: withoutFilter(query.filters, filter), page: 1},
  }));
  if (single.length < 2) return single;
  return [
    ...single,
    {filter: 'all', value: '', label: 'All filters', without: {...query, filters: {}, page: 1}},
  ];
}

function findLabel(name: string, value: string, library: LibraryWords): string {
  const option = findFilter(name)
    ?.options(library)
    .find((known) => known.value === value);
  return option?.label ?? value;
}
