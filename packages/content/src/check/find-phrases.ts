// Finds phrases in running text, in whatever form they stand there: "loses her temper" for "lose/lost your temper".
import type {LiteralEntry} from './literal-entry.ts';

/** A phrase that stands in a text. */
export interface FoundPhrase {
  entry: LiteralEntry;
  /** As it stands there. */
  words: string;
  /** Offset of its first character. */
  from: number;
}

/** Words that stand for more than themselves. */
const WILD: Record<string, string> = {
  your: "(?:my|your|his|her|its|our|their|one[’']s|someone[’']s|somebody[’']s|people[’']s)",
  someone: '(?:me|you|him|her|it|us|them|someone|somebody|everyone|everybody|people)',
};

/** What may stand between words: a comma, marks of emphasis, a hyphen. */
const BETWEEN = '[*_,]*[\\s-]+[*_]*';

interface Pattern {
  /** One of them stands in every text in which the phrase does: looking for it costs a hundredth of the expression. */
  stems: string[];
  expression: RegExp;
}

const patterns = new WeakMap<LiteralEntry, Pattern>();

/**
 * Finds phrases in a text, in the order in which they stand there.
 * @param text running text; capitals do not matter
 * @param entries the phrases to find
 */
export function findPhrases(text: string, entries: readonly LiteralEntry[]): FoundPhrase[] {
  // The long s is the one letter that is an s to an expression, and is none in lower case.
  const lowerCase = text.toLowerCase().replaceAll('ſ', 's');
  return entries
    .filter((entry) => toPattern(entry).stems.some((stem) => lowerCase.includes(stem)))
    .flatMap((entry) =>
      [...text.matchAll(toPattern(entry).expression)].map(({0: words, index}) => ({
        entry,
        words,
        from: index,
      })),
    )
    .sort((a, b) => a.from - b.from);
}

function toPattern(entry: LiteralEntry): Pattern {
  const known = patterns.get(entry);
  if (known) return known;
  const words = entry.phrase.split(/[\s-]+/);
  const parts = words.map((word, index) => toForms(word, index === 0 || index === words.length - 1));
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join(BETWEEN)}(?![\\p{L}\\p{N}])`, 'giu');
  const pattern = {stems: findStems(words), expression};
  patterns.set(entry, pattern);
  return pattern;
}

/** What every form of the longest word begins with, one for each of its irregular forms. */
function findStems(words: string[]): string[] {
  const stems = words
    .filter((word) => WILD[word] === undefined)
    .map((word) => word.split('/').map((form) => form.replace(/[’'].*$|[ey]$/, '').toLowerCase()));
  const length = (forms: string[]): number => Math.min(...forms.map((form) => form.length));
  return stems.sort((a, b) => length(b) - length(a))[0] ?? [''];
}

function toForms(word: string, hasEndings: boolean): string {
  const wild = WILD[word];
  if (wild !== undefined) return wild;
  const forms = word.split('/').map((form) => {
    const plain = form.replaceAll(/[’']/g, "[’']");
    return hasEndings && form.length > 2 ? withEndings(plain) : plain;
  });
  return `(?:${forms.join('|')})`;
}

/** Regular forms of a verb or noun: "keeps", "identities", "hoped", "hoping". */
function withEndings(form: string): string {
  if (form.endsWith('y')) return `${form.slice(0, -1)}(?:y|ys|ies|ied|ying)`;
  if (form.endsWith('e')) return `${form.slice(0, -1)}(?:e|es|ed|ing)`;
  return `${form}(?:s|es|ed|ing)?`;
}
