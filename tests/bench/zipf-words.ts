// Invented words by Zipf's law, the same for the same seed: text whose statistics are like a language's.
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus';
import {uniformInt} from 'pure-rand/distribution/uniformInt';

/** Gives invented text. */
export interface Words {
  /** A whole number from `from` to `to`, both included. */
  number(from: number, to: number): number;
  /** One of the list. */
  pick<T>(list: readonly T[]): T;
  /** A word; common ones come often. */
  word(): string;
  /** A sentence of `count` words. */
  sentence(count?: number): string;
  /** A paragraph of `count` sentences. */
  paragraph(count?: number): string;
}

/** Different words. */
const VOCABULARY = 30_000;
const SYLLABLES = [...'bdfghlmnprst'].flatMap((consonant) => [...'aeiou'].map((vowel) => consonant + vowel));

/**
 * Makes a source of invented words. Word number `r` of {@link VOCABULARY} comes with a chance of 1 : r (Zipf, exponent
 * 1), found by halving in the sums of the chances.
 */
export function createWords(seed: number): Words {
  const random = xoroshiro128plus(seed);
  const number: Words['number'] = (from, to) => uniformInt(random, from, to);
  const pick: Words['pick'] = (list) => {
    const item = list[number(0, list.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const word = (): string => toWord(findRank((number(0, 0x3fffffff) / 0x40000000) * total));
  const sentence: Words['sentence'] = (count = number(5, 12)) => {
    const text = Array.from({length: count}, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph: Words['paragraph'] = (count = number(3, 5)) =>
    Array.from({length: count}, () => sentence()).join(' ');
  return {number, pick, word, sentence, paragraph};
}

const sums = new Float64Array(VOCABULARY);
let total = 0;
for (let rank = 0; rank < VOCABULARY; rank += 1) {
  total += 1 / (rank + 1);
  sums[rank] = total;
}

function findRank(wanted: number): number {
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Common words are short: two syllables for the first 3,600 ranks, three after them.
function toWord(rank: number): string {
  const syllables: string[] = [];
  let rest = rank;
  do {
    syllables.push(SYLLABLES[rest % SYLLABLES.length] ?? '');
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0 || syllables.length < 2);
  return syllables.join('');
}
