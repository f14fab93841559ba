// Finds the nearest spelling among the words of a library.
import {distance} from 'fastest-levenshtein';

import {toTerm} from '../find/memory-index.ts';
import type {LibraryWords, SearchItem} from '../search-item.ts';
import {toSearchableText} from '../to-document.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of a library with how often each occurs. */
type WordCounts = Map<string, number>;

/** Respells a text; undefined where every word is known or no known word is near. */
export type FindSpelling = (text: string) => string | undefined;

/**
 * Prepares to respell texts with the words of a library's titles, summaries, aliases, objectives and vocabulary.
 * The words are collected at the first call: most visitors find something.
 */
export function createFindSpelling(items: SearchItem[], library: LibraryWords): FindSpelling {
  let words: WordCounts | undefined;
  return (text) => {
    words ??= countWords(items, library);
    const known = words;
    const respelt = text.replace(WORD, (word) => findNearest(toTerm(word), known) ?? word);
    return respelt === text ? undefined : respelt;
  };
}

function countWords(items: SearchItem[], library: LibraryWords): WordCounts {
  const counts: WordCounts = new Map();
  for (const item of items) {
    const {title, mainAliases, aliases, objectives, vocabulary, summary} = toSearchableText(item, library);
    for (const word of [title, mainAliases, aliases, objectives, vocabulary, summary]
      .flat()
      .join(' ')
      .match(WORD) ?? []) {
      const term = toTerm(word);
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}

/** The nearest known word, the most frequent of equally near ones; undefined for a known or a short word. */
function findNearest(word: string, known: WordCounts): string | undefined {
  if (word.length < 4 || known.has(word)) return undefined;
  const reach = Math.min(3, Math.floor(word.length / 3));
  const [nearest] = [...known]
    .filter(([candidate]) => Math.abs(candidate.length - word.length) <= reach)
    .map(([candidate, count]) => ({candidate, count, far: distance(word, candidate)}))
    .filter(({far}) => far <= reach)
    .sort((a, b) => a.far - b.far || b.count - a.count);
  return nearest?.candidate;
}
