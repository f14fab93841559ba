// Finds names of symbols: those that somebody's words may mean.
import {findNearWords} from '../check/words.ts';

/** Drawings of the same in another colour of skin. */
const SKIN_TONE = 'skin-tone';

/** Names that are said where one is wrong. */
const SAID = 5;

/**
 * Finds the symbols in whose names all the words stand: first where they are the whole name, then shorter names.
 * @param words as typed; capitals and hyphens do not matter
 * @param names every name of the set
 * @returns names; variants by colour of skin only where a word asks for them
 */
export function findSymbolNames(words: string, names: readonly string[]): string[] {
  const asked = toWords(words);
  if (asked.length === 0) return [];
  const wantsTone = asked.some((word) => SKIN_TONE.includes(word));
  return names
    .filter((name) => wantsTone || !name.includes(SKIN_TONE))
    .filter((name) => asked.every((word) => hasWord(name, word)))
    .sort((a, b) => toWords(a).length - toWords(b).length || a.length - b.length || (a < b ? -1 : 1));
}

/**
 * Finds the names that an author may have meant by a wrong one: with the same words in them, or with nearly the same
 * letters.
 */
export function findNearSymbols(wrong: string, names: readonly string[]): string[] {
  const near = findNearWords(wrong, names);
  const byWords = findSymbolNames(wrong, names).filter((name) => !near.includes(name));
  return [...near, ...byWords].slice(0, SAID);
}

/** A word of the name begins with it: "vote" is found in "voter", "art" is not found in "heart". */
function hasWord(name: string, word: string): boolean {
  return name.split('-').some((part) => part.startsWith(word));
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
