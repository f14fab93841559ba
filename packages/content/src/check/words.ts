// Says words and lists of words in messages, and finds the word that an author meant.
import {distance} from 'fastest-levenshtein';

const LISTED = 9;

/** Puts a word between backticks, shortened when long. */
export function quote(word: string): string {
  const line = word.replaceAll(/\s+/g, ' ').replaceAll('`', '’').trim();
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
}

/**
 * Lists words for "expected one of".
 * @param words every allowed word
 * @param near the word that was written: of a long list, only the nearest words are said
 */
export function quoteList(words: readonly string[], near = ''): string {
  const shown = words.length > LISTED ? sortByDistance(words, near).slice(0, LISTED - 1) : words;
  const rest = words.length > LISTED ? ', …' : '';
  return `${shown.map(quote).join(', ')}${rest}`;
}

/**
 * Finds the words that an author may have meant: the nearest ones, all equally near.
 * @param word what was written
 * @param known the words of a vocabulary
 * @returns no words where nothing is near: more than two letters in five would change
 */
export function findNearWords(word: string, known: readonly string[]): string[] {
  const spoken = normalise(word);
  const limit = Math.max(1, Math.floor(spoken.length * 0.4));
  let best = limit;
  let near: string[] = [];
  for (const candidate of known) {
    const steps = distance(spoken, normalise(candidate));
    if (steps < best) near = [];
    if (steps <= best) {
      best = Math.min(best, steps);
      near.push(candidate);
    }
  }
  return near;
}

/**
 * Makes a finder of near words for a list in which each word stands once: what stands there already is not found,
 * nor is the only near word of one wrong word found again for the next.
 * @param present the words that stand there
 * @param known the words of a vocabulary
 */
export function createFinder(
  present: readonly string[],
  known: readonly string[],
): (word: string) => string[] {
  const taken = new Set(present);
  return (word) => {
    const near = findNearWords(word, known).filter((one) => !taken.has(one));
    if (near.length === 1) near.forEach((one) => taken.add(one));
    return near;
  };
}

/** Says which word to change to, or `otherwise` where none is near. */
export function suggestWord(near: readonly string[], otherwise: string): string {
  if (near.length === 0) return otherwise;
  return `Change it to ${near.slice(0, 3).map(quote).join(' or ')}?`;
}

/** "1 error", "3 errors". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function normalise(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}

function sortByDistance(words: readonly string[], near: string): readonly string[] {
  if (near === '') return words;
  const spoken = normalise(near);
  return [...words].sort((a, b) => distance(spoken, normalise(a)) - distance(spoken, normalise(b)));
}
