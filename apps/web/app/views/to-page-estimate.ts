// Reckons how many sheets of A4 a text takes in print. No browser is at hand when a page is made, so it counts letters
// and lines; tests/e2e/classroom-library.spec.ts holds it to what a browser prints: at most one page off, of many one in eight.
import {countLetters, countPicturePlaces, MM_PER_POINT, toCells} from './measure-text.ts';

/** Width and height of what is printed on, in millimetres: A4 within the stylesheet's margins. */
const WIDTH_MM = 178;
const HEIGHT_MM = 261;
/** Of a letter, as a share of the size of the type: measured over the lessons. */
const LETTER = 0.52;
const LINE = 1.5;

interface Box {
  /** Share of the width that the text has. */
  width: number;
  /** Of the ordinary size of type. */
  scale: number;
  /** Space around it, in ordinary lines. */
  around: number;
}

const boxes: Record<string, Box> = {
  h1: {width: 1, scale: 2.2, around: 1},
  h2: {width: 1, scale: 1.35, around: 1.4},
  h3: {width: 1, scale: 1.2, around: 1.2},
  h4: {width: 1, scale: 1, around: 1},
  h5: {width: 1, scale: 1, around: 1},
  h6: {width: 1, scale: 1, around: 1},
  p: {width: 0.97, scale: 1, around: 0.55},
  li: {width: 0.94, scale: 1, around: 0.2},
};

const BLOCK = /<(h[1-6]|p|li|tr)\b[^>]*>([\s\S]*?)(?=<\/?(?:h[1-6]|p|li|tr|ul|ol|table|blockquote)\b|$)/g;

/**
 * Reckons the pages of a text.
 * @param html as the compiler writes it
 * @param point size of the type
 * @returns at least 1
 */
export function toPageEstimate(html: string, point = 11): number {
  return Math.max(1, Math.ceil(toLines(html, point) / toLinesPerPage(point) - SLACK));
}

// What stands just over the edge is as often on the page: counted too high as often as too low.
const SLACK = 0.05;

function toLinesPerPage(point: number): number {
  return HEIGHT_MM / (point * LINE * MM_PER_POINT);
}

function toLines(html: string, point: number): number {
  const letters = WIDTH_MM / (point * LETTER * MM_PER_POINT);
  const pictures = [...html.matchAll(/<img\b(?! class="picture-symbol")[^>]*?\bheight="(\d+)"/g)];
  const pictureLines = pictures.reduce(
    (sum, [, height]) => sum + Math.min(Number(height), 500) / (point * 2),
    0,
  );
  const blocks = [...html.matchAll(BLOCK)];
  const textLines = blocks.reduce(
    (sum, [, tag = 'p', inner = '']) => sum + toBlockLines(tag, inner, letters),
    0,
  );
  return textLines + pictureLines + countPicturePlaces(html) * 2.5;
}

function toBlockLines(tag: string, inner: string, letters: number): number {
  if (tag === 'tr') return toRowLines(inner, letters);
  const {width, scale, around} = boxes[tag]!;
  const lines = Math.ceil((countLetters(inner) * scale) / (letters * width)) || 1;
  return lines * (scale > 1 ? scale * 0.8 : 1) + around;
}

// A row is as high as its fullest cell; empty cells are there to write in.
function toRowLines(inner: string, letters: number): number {
  const cells = toCells(inner);
  const width = letters / Math.max(1, cells.length) - 3;
  const lines = cells.map((cell) => {
    const length = countLetters(cell);
    return length === 0 ? 1.6 : Math.ceil((length * 1.1) / Math.max(width, 6));
  });
  return Math.max(1, ...lines) + 0.7;
}
