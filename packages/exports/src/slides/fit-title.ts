// Fits titles into their place: smaller letters first, then fewer words.
import {toHeight} from './fill-slides.ts';
import type {Placeholder} from './layouts.ts';

const SMALLER = [1, 0.88, 0.77, 0.66];

/** A title that fits. */
export interface FittedTitle {
  /** With "…" where words had to go. */
  text: string;
  /** In points. */
  size: number;
}

/**
 * Fits a title.
 * @param ending stands after it and is never left out: " (continued)"
 */
export function fitTitle(title: string, {place, size}: Placeholder, ending = ''): FittedTitle {
  const lines = (text: string) => [{runs: [{text, bold: true}], mark: 'none' as const, level: 0}];
  const fits = (text: string, points: number) => toHeight(lines(text), place, points) <= place.h * 72;
  const sizes = SMALLER.map((part) => Math.round(size * part));
  const fitting = sizes.find((points) => fits(title + ending, points));
  if (fitting !== undefined) return {text: title + ending, size: fitting};
  const smallest = sizes.at(-1)!;
  const letters = [...title];
  const shorten = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…${ending}`;
  let count = letters.length;
  while (count > 0 && !fits(shorten(count), smallest)) count -= 1;
  const atWord = shorten(count).replace(/[\s:,;.–-]*\s\S*…/, '…');
  return {text: atWord.startsWith('…') ? shorten(count) : atWord, size: smallest};
}
