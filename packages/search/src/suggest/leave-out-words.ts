// Finds which words of a question to leave out so that something is found.
import type {Question, SearchEngine} from '../find/search-engine.ts';

/** A question's text without some of its words. */
export interface ShorterText {
  text: string;
  leftOut: string[];
}

/**
 * Leaves out the words that nothing holds at all, then one word after the other: each time the one without which
 * most is found, the last of several. Engines have ways of their own for this: Meilisearch leaves out the last word
 * or the most frequent one, so that "spot fake news" becomes "spot"; this way is the same for all of them.
 * @returns undefined where no word is found
 */
export async function leaveOutWords(
  engine: SearchEngine,
  question: Question,
): Promise<ShorterText | undefined> {
  const all = question.text.split(' ').filter(Boolean);
  if (all.length < 2) return undefined;
  const count = (texts: string[][]) =>
    engine.count(texts.map((words) => ({...question, text: words.join(' ')})));

  const alone = await count(all.map((word) => [word]));
  let words = all.filter((_, at) => alone[at]! > 0);
  let found = words.length > 0 && words.length < all.length ? (await count([words]))[0]! : 0;
  while (found === 0 && words.length > 1) {
    const shorter = words.map((_, left) => words.filter((_word, at) => at !== left));
    const totals = await count(shorter);
    found = Math.max(...totals);
    words = shorter[totals.lastIndexOf(found)]!;
  }
  if (found === 0) return undefined;
  return {text: words.join(' '), leftOut: all.filter((word) => !words.includes(word))};
}
