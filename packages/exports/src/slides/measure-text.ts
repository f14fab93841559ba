// How much room words take, so that no slide is fuller than it can show.
import {Encodings, Font, type ICharMetrics} from '@pdf-lib/standard-fonts';

/** A run of text as it stands on a slide. */
export interface SlideRun {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** Where it leads; absolute. */
  href?: string;
}

// Arial was drawn to the widths of Helvetica, letter by letter; the measures of Helvetica are public.
const fonts = {plain: Font.load('Helvetica'), bold: Font.load('Helvetica-Bold')};

/** Width of a letter that Helvetica does not have, in thousandths of the size: no letter of Arial is wider. */
const WIDEST = 1000;

const known = {plain: new Map<string, number>(), bold: new Map<string, number>()};

/** @returns the width of the text in points at `size` points */
export function toWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text) thousandths += toLetterWidth(letter, bold ? 'bold' : 'plain');
  return (thousandths * size) / 1000;
}

function toLetterWidth(letter: string, weight: keyof typeof fonts): number {
  const width = known[weight].get(letter) ?? findWidth(letter, fonts[weight]) ?? WIDEST;
  known[weight].set(letter, width);
  return width;
}

function findWidth(letter: string, font: Font): ICharMetrics['WX'] | undefined {
  const point = letter.codePointAt(0) ?? 0;
  if (!Encodings.WinAnsi.canEncodeUnicodeCodePoint(point)) return undefined;
  return font.getWidthOfGlyph(Encodings.WinAnsi.encodeUnicodeCodePoint(point).name) ?? undefined;
}

/**
 * Counts the lines that runs take up when they are broken between words.
 * @param width of a line, in points
 * @param size of the letters, in points
 */
export function countLines(runs: SlideRun[], width: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const {text, bold} of runs) {
    for (const word of text.split(/(\n|(?<=[ –—-]))/)) {
      if (word === '\n') {
        lines += 1;
        used = 0;
        continue;
      }
      const whole = toWidth(word, size, bold);
      // A space at the end of a line takes no room.
      if (used > 0 && used + toWidth(word.trimEnd(), size, bold) > width) {
        lines += 1;
        used = 0;
      }
      // A word that is longer than a line is broken inside.
      lines += Math.floor(whole / width);
      used += whole % width;
    }
  }
  return lines;
}
