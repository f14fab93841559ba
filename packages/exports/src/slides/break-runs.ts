// Parts runs of text so that each piece fits somewhere, and nothing of the text is lost.
import type {SlideRun} from './measure-text.ts';

/** Where a text may be parted, the best first: after a sentence or a line, after a word, after any letter. */
const BREAKS = [/[.!?…][”’"')\]]*\s+|\n/g, /\s+/g, /[\s\S]/gu];

/**
 * Breaks runs into the fewest pieces that each fit: after a sentence, after a word where no sentence fits, inside a word
 * where no word does.
 * @param fits says whether runs have room; what is shorter must fit where what is longer does
 * @returns the runs in their order without white space at the ends of pieces; one letter is the least that a piece has
 */
export function breakRuns(runs: SlideRun[], fits: (runs: SlideRun[]) => boolean): SlideRun[][] {
  const whole = runs.map(({text}) => text).join('');
  const ends = BREAKS.map((pattern) => [
    ...[...whole.matchAll(pattern)].map((match) => match.index + match[0].length),
    whole.length,
  ]);
  const pieces: SlideRun[][] = [];
  let from = 0;
  while (from < whole.length) {
    const to = findEnd(ends, from, (end) => fits(cut(runs, from, end)));
    pieces.push(cut(runs, from, to));
    from = to;
  }
  return pieces.filter((piece) => piece.length > 0);
}

function findEnd(ends: number[][], from: number, fits: (end: number) => boolean): number {
  for (const places of ends) {
    const ahead = places.filter((end) => end > from);
    const count = countWhile(ahead, fits);
    if (count > 0) return ahead[count - 1]!;
  }
  // Not even a letter fits: it stands there all the same, or nothing would ever end.
  return ends.at(-1)?.find((end) => end > from) ?? from + 1;
}

/** Counts how many of the first hold, where none holds after one that does not: by halves, for texts are long. */
function countWhile<Item>(items: Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(items[middle - 1]!)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Cuts a piece out, with the style of each run. */
function cut(runs: SlideRun[], from: number, to: number): SlideRun[] {
  let start = 0;
  const piece = runs.map((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return {...run, text};
  });
  while (piece.at(-1)?.text.trim() === '') piece.pop();
  const last = piece.at(-1);
  if (last) piece[piece.length - 1] = {...last, text: last.text.trimEnd()};
  return piece.filter(({text}) => text !== '');
}
