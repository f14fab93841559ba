// Writes passages set apart: a shaded cell with a border and words that say what it is.
import {BorderStyle, HeightRule, Paragraph, Table, TableCell, TableRow, WidthType} from 'docx';

import type {AsideBlock, QuoteBlock} from '../outline.ts';
import {colours} from './styles.ts';
import {toBlocks, type WordContext} from './to-blocks.ts';

/** Where a box stands. */
export interface BoxPlace {
  /** In twentieths of a point. */
  width: number;
  indent: number;
}

const PADDING = 170;

const tones = {
  adaptation: {edge: colours.plum, fill: colours.plumTint, style: 'AdaptationTitle'},
  care: {edge: colours.rust, fill: colours.rustTint, style: 'CareTitle'},
  say: {edge: colours.rust, fill: 'FFFFFF', style: 'CareTitle'},
  quote: {edge: colours.line, fill: 'FFFFFF', style: 'Normal'},
};

/** Writes an aside or a quotation. What to say needs no title: its lines begin with "Say", "Ask", "Listen for". */
export function toBox(block: AsideBlock | QuoteBlock, place: BoxPlace & {context: WordContext}): Table {
  const tone = block.kind === 'aside' ? block.tone : 'quote';
  const {edge, fill, style} = tones[tone];
  const titled = block.kind === 'aside' && tone !== 'say';
  const inside = {...place.context, depth: 0, width: place.width - 2 * PADDING};
  const children = [
    ...(titled ? [new Paragraph({style, text: block.title})] : []),
    ...toBlocks(block.blocks, inside),
  ];
  const thin = {style: BorderStyle.SINGLE, size: 4, color: edge};
  const none = {style: BorderStyle.NONE, size: 0, color: 'auto'};
  const round = tone === 'adaptation' || tone === 'care' ? thin : none;
  const borders = {top: round, right: round, bottom: round, left: {...thin, size: 24}};
  return toCellTable({...place, borders, fill, children});
}

/** In twentieths of a point: about 6 by 3.5 cm. */
const PROMPT_WIDTH = 3402;
const PROMPT_HEIGHT = 1984;

/** Writes a box to draw in, or to stick a symbol on. */
export function toPromptBox(text: string, {width, indent}: BoxPlace): Table {
  const edge = {style: BorderStyle.DASHED, size: 8, color: colours.grey};
  return toCellTable({
    width: Math.min(width, PROMPT_WIDTH),
    indent,
    borders: {top: edge, right: edge, bottom: edge, left: edge},
    fill: 'FFFFFF',
    height: PROMPT_HEIGHT,
    children: [new Paragraph({style: 'PicturePrompt', text: `Picture: ${text}`})],
  });
}

interface CellTable extends BoxPlace {
  borders: ConstructorParameters<typeof TableCell>[0]['borders'];
  fill: string;
  /** At least, in twentieths of a point. */
  height?: number;
  children: (Paragraph | Table)[];
}

function toCellTable({width, indent, borders, fill, height, children}: CellTable): Table {
  const size = {size: width, type: WidthType.DXA};
  const margins = {marginUnitType: WidthType.DXA, top: 110, bottom: 60, left: PADDING, right: PADDING};
  const cell = new TableCell({
    width: size,
    margins,
    borders,
    shading: {type: 'clear', fill, color: 'auto'},
    // Word wants a cell to end with a paragraph.
    children: children.at(-1) instanceof Table ? [...children, new Paragraph({style: 'Small'})] : children,
  });
  return new Table({
    width: size,
    indent: {size: indent, type: WidthType.DXA},
    columnWidths: [width],
    rows: [
      new TableRow({
        height: height === undefined ? undefined : {value: height, rule: HeightRule.ATLEAST},
        children: [cell],
      }),
    ],
  });
}
