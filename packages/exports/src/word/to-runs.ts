// Writes what stands in a line as Word's runs.
import {CheckBox, ExternalHyperlink, ImageRun, TextRun, type ParagraphChild} from 'docx';

import type {Inline, TextRun as OutlineRun} from '../outline.ts';
import {getPicture, type Pictures} from '../pictures/load-pictures.ts';
import {colours} from './styles.ts';

/** Height of a picture among words, in CSS pixels. */
const INLINE_HEIGHT = 44;

/** Writes a line. */
export function toRuns(line: Inline[], pictures: Pictures): ParagraphChild[] {
  return line.map((inline) => toRun(inline, pictures));
}

function toRun(inline: Inline, pictures: Pictures): ParagraphChild {
  switch (inline.kind) {
    case 'text':
      return toText(inline);
    case 'break':
      return new TextRun({break: 1});
    case 'gap':
      return toGap(inline.length);
    case 'tick-box':
      return new CheckBox({alias: 'Tick box', uncheckedState: {value: '2610', font: 'MS Gothic'}});
    case 'picture-prompt':
      return new TextRun({
        text: `\u00a0Picture: ${inline.text}\u00a0`,
        color: colours.grey,
        border: {style: 'single', size: 6, space: 2, color: colours.grey},
      });
    case 'picture':
      return toImage(inline, pictures, (height) => Math.min(height, INLINE_HEIGHT));
  }
}

function toText({text, bold, italic, href}: OutlineRun): ParagraphChild {
  const options = {text, bold, italics: italic};
  if (!href) return new TextRun(options);
  return new ExternalHyperlink({link: href, children: [new TextRun({...options, style: 'Hyperlink'})]});
}

const LONGEST_GAP = 45;

// Two no-break spaces are as wide as one underscore, and a screen reader does not spell them out.
function toGap(length: number): TextRun {
  return new TextRun({text: '\u00a0'.repeat(2 * Math.min(length, LONGEST_GAP)), underline: {type: 'single'}});
}

/**
 * Writes a picture.
 * @param limit gives the height to draw it at from its own, both in CSS pixels; the width follows
 */
export function toImage(
  {file, alt}: {file: string; alt: string},
  pictures: Pictures,
  limit: (height: number, width: number) => number,
): ImageRun {
  const {type, bytes, svg, width, height} = getPicture(pictures, file);
  const drawn = limit(height, width);
  const transformation = {width: Math.round((width * drawn) / height), height: Math.round(drawn)};
  const altText = {name: file.replace(/^.*\//, ''), title: '', description: alt};
  const raster = {type, data: bytes, transformation} as const;
  if (!svg) return new ImageRun({...raster, altText});
  return new ImageRun({type: 'svg', data: svg, transformation, altText, fallback: raster});
}
