// Takes words such as "y9" out of a query and makes them filters that a visitor can remove.
import {findFilter} from '../filters/index.ts';
import type {FilterChoices, SearchQuery, UnderstoodWords} from '../query.ts';
import type {LibraryWords} from '../search-item.ts';
import {lengthPattern, listFilterWords, readLength, type FilterWords} from './filter-words.ts';

/** A query after its words were understood. */
export interface Understanding {
  /** Understood words taken out of `text` and put into `filters`. */
  query: SearchQuery;
  understood: UnderstoodWords[];
}

/** Where in the text words stand that mean filter values. */
interface Found extends FilterWords {
  start: number;
  end: number;
}

/** Reads the words of queries over one library. */
export type UnderstandWords = (query: SearchQuery) => Understanding;

/**
 * Prepares to understand words over one library. Words match whole, without typos, in any case; the longest
 * words win ("year 10" is not "year 1"). A choice that the visitor made in a filter wins over words for the same
 * filter: they are taken out of the text and change nothing.
 */
export function createUnderstandWords(library: LibraryWords): UnderstandWords {
  const meanings = toMeanings(listFilterWords(library));
  const pattern = toPattern([...meanings.keys()]);

  return (stated) => {
    const found = findWords(stated.text, pattern, meanings);
    const text = cut(stated.text, found);
    const added = found.filter(({filter}) => !stated.filters[filter]);
    const understood = added
      .filter((words, at) => added.findIndex((other) => isSame(other, words)) === at)
      .flatMap((words) =>
        toUnderstood(
          added.filter((other) => isSame(other, words)),
          stated,
          library,
        ),
      );
    return {query: {...stated, text, filters: addChoices(stated.filters, added)}, understood};
  };
}

/** Joins what the same words mean; words that mean two filters ("circle time") mean none. */
function toMeanings(list: FilterWords[]): Map<string, FilterWords> {
  const meanings = new Map<string, FilterWords>();
  for (const entry of list) {
    const words = toKey(entry.words);
    const known = meanings.get(words);
    if (!known) meanings.set(words, {...entry, words});
    else if (known.filter !== entry.filter) meanings.set(words, {words, filter: '', values: []});
    else meanings.set(words, {...known, values: [...new Set([...known.values, ...entry.values])]});
  }
  return meanings;
}

function toPattern(words: string[]): RegExp {
  const longestFirst = words
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ -]'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function findWords(text: string, pattern: RegExp, meanings: Map<string, FilterWords>): Found[] {
  const named = [...text.matchAll(pattern)].flatMap((match): Found[] => {
    const meaning = meanings.get(toKey(match[0]));
    return meaning?.filter ? [{...meaning, ...toPlace(match)}] : [];
  });
  const lengths = [...text.matchAll(lengthPattern)].flatMap((match): Found[] => {
    const value = readLength(match[1]!, match[2]!);
    return value ? [{words: match[0], filter: 'length', values: [value], ...toPlace(match)}] : [];
  });
  const found: Found[] = [];
  for (const next of [...named, ...lengths].sort((a, b) => a.start - b.start)) {
    // "Year 9 minutes" says a year: what stands first takes the 9.
    if (next.start >= (found.at(-1)?.end ?? 0)) found.push(next);
  }
  return found;
}

/** Whether two finds stand for the same: "y9 y9", "Y8 and y9". */
function isSame(a: FilterWords, b: FilterWords): boolean {
  return a.filter === b.filter && a.values.join() === b.values.join();
}

function toKey(words: string): string {
  return words.toLowerCase().replaceAll('-', ' ');
}

function toPlace(match: RegExpExecArray): {start: number; end: number} {
  return {start: match.index, end: match.index + match[0].length};
}

function cut(text: string, places: {start: number; end: number}[]): string {
  let left = '';
  let from = 0;
  for (const {start, end} of places) {
    left += text.slice(from, start);
    from = end;
  }
  // Words that tied the filter to the rest have nothing left to tie: "misinformation for y9".
  const rest = `${left}${text.slice(from)}`.replace(/\s+/g, ' ').trim();
  if (places.length === 0) return rest;
  return rest.replace(/(?:^|\s)(?:for|in|with|and|[\p{P}\s])+$/iu, '').replace(/^(?:and|[,;/–-])\s+/iu, '');
}

/** Explains finds that stand for the same by the first of them; without it means without all of them. */
function toUnderstood(alike: Found[], stated: SearchQuery, library: LibraryWords): UnderstoodWords[] {
  const {start, end, filter, values} = alike[0]!;
  const options = findFilter(filter)?.options(library) ?? [];
  const without = {...stated, text: cut(stated.text, alike), page: 1};
  return values.map((value) => ({
    words: stated.text.slice(start, end),
    filter,
    value,
    label: options.find((option) => option.value === value)?.label ?? value,
    without,
  }));
}

function addChoices(chosen: FilterChoices, added: FilterWords[]): FilterChoices {
  const choices = {...chosen};
  for (const {filter, values} of added) {
    choices[filter] = [...new Set([...(choices[filter] ?? []), ...values])];
  }
  return choices;
}
