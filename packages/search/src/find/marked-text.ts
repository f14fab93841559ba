// Text with its matches marked: from an engine's sentinels, or from the words that matched.
import type {MarkedText} from '../query.ts';

/** Private-use characters around a match; documents never hold them. They stand in answers only, never in HTML. */
export const markStart = '\uE000';
export const markEnd = '\uE001';

/**
 * Reads text in which matches stand between {@link markStart} and {@link markEnd}. A mark reaches to the end of its
 * word: Meilisearch marks as many letters as were typed, which with a letter missing ends one too early.
 */
export function parseMarks(text: string): MarkedText {
  if (!text.includes(markStart)) return toPlainText(text.replaceAll(markEnd, ''));
  const pieces = text.split(markStart).flatMap((piece, index) => {
    if (index === 0) return [{text: piece.replaceAll(markEnd, ''), marked: false}];
    const [match, ...rest] = piece.split(markEnd);
    const after = rest.join('');
    const wordEnd = /^[\p{L}\p{N}]*/u.exec(after)![0];
    return [
      {text: match! + wordEnd, marked: true},
      {text: after.slice(wordEnd.length), marked: false},
    ];
  });
  return join(pieces);
}

/**
 * Marks the words of a text that `isMatch` knows.
 * @param isMatch is given each word as it stands
 */
export function markWords(text: string, isMatch: (word: string) => boolean): MarkedText {
  const pieces = text.split(/([\p{L}\p{N}]+)/u);
  return join(pieces.map((piece, index) => ({text: piece, marked: index % 2 === 1 && isMatch(piece)})));
}

/** Text without any mark. */
export function toPlainText(text: string): MarkedText {
  return text ? [{text, marked: false}] : [];
}

/** Takes the marks off. */
export function toText(marked: MarkedText): string {
  return marked.map(({text}) => text).join('');
}

/** Whether anything in the text is marked. */
export function hasMark(marked: MarkedText): boolean {
  return marked.some((piece) => piece.marked);
}

/** Leaves empty pieces out and joins neighbours that are marked alike. */
function join(pieces: MarkedText): MarkedText {
  const joined: MarkedText = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (!piece.text) continue;
    if (last?.marked === piece.marked) last.text += piece.text;
    else joined.push({...piece});
  }
  return joined;
}
