// Chooses how large the text of a slide can be on a page of 16 by 9, where no script measures it.
import type {Slide} from '@resilience/content';

import {countLetters, countPicturePlaces, countPictures, toCells} from './measure-text.ts';

/** From a title with one line to a full table. */
export type SlideSize = 'large' | 'medium' | 'small' | 'smaller' | 'smallest';

/** Size of the text as a share of the slide's width: the same as in styles/_slides.scss. */
const sizes: [SlideSize, number][] = [
  ['large', 5.2],
  ['medium', 4.6],
  ['small', 3.9],
  ['smaller', 3.3],
];

/** Hundredths of the slide's width that text has, across and down. */
const WIDTH = 90;
const HEIGHT = 48;
const LETTER = 0.53;
const TITLE = 1.25;
/** Lines that a picture, and a row of places for pictures, may take. */
const PICTURE_LINES = 6.5;
const PROMPT_LINES = 4;
const PROMPT_WIDTH = 9.6;

const BLOCK = /<(p|li|tr)\b[^>]*>([\s\S]*?)<\/\1>/g;

/** @returns the largest size at which everything has its place */
export function toSlideSize(slide: Pick<Slide, 'title' | 'html'>): SlideSize {
  return sizes.find(([, size]) => toHeight(slide, size) <= HEIGHT)?.[0] ?? 'smallest';
}

function toHeight({title, html}: Pick<Slide, 'title' | 'html'>, size: number): number {
  const letters = WIDTH / (LETTER * size);
  const titleLines = Math.ceil((title.length * TITLE) / letters) * TITLE + 0.6;
  const blocks = [...html.matchAll(BLOCK)].reduce(
    (sum, [, tag = 'p', inner = '']) => sum + toBlockLines(tag, inner, letters),
    0,
  );
  const pictures = countPictures(html) * PICTURE_LINES;
  const promptRows = Math.ceil(
    countPicturePlaces(html) / Math.max(1, Math.floor(WIDTH / (size * PROMPT_WIDTH))),
  );
  return (titleLines + blocks + pictures + promptRows * PROMPT_LINES) * 1.3 * size;
}

function toBlockLines(tag: string, inner: string, letters: number): number {
  if (tag === 'tr') {
    const cells = toCells(inner);
    const lines = cells.map((cell) => Math.ceil((countLetters(cell) * cells.length * 0.95) / letters));
    return Math.max(1, ...lines) * 0.85 + 0.5;
  }
  return Math.ceil(countLetters(inner) / letters) + (tag === 'li' ? 0.15 : 0.4);
}
