// Writes blocks as Word's paragraphs and tables.
import {Paragraph, TabStopType, type Table} from 'docx';

import {byKind, type ByKind} from '../by-kind.ts';
import type {Block, Inline, ListBlock} from '../outline.ts';
import type {Pictures} from '../pictures/load-pictures.ts';
import {LIST_INDENT} from './indent.ts';
import type {ListPlace, Numbering} from './numbering.ts';
import {TEXT_WIDTH} from './page.ts';
import {toBox, toPromptBox} from './to-box.ts';
import {toImage, toRuns} from './to-runs.ts';
import {toTable} from './to-table.ts';

/** What blocks need from the document around them. */
export interface WordContext {
  pictures: Pictures;
  numbering: Numbering;
  /** True in a worksheet: empty cells and picture prompts get room. */
  roomToWrite: boolean;
  /** How deep in lists; 0 outside. */
  depth?: number;
  /** Width of the text in twentieths of a point, where it is not the page's. */
  width?: number;
}

/** What may stand in a page or a cell. */
export type WordBlock = Paragraph | Table;

/** Writes blocks in their order. */
export function toBlocks(blocks: Block[], context: WordContext): WordBlock[] {
  return blocks.flatMap((block) => byKind(writers, block, context));
}

const writers: ByKind<Block, WordContext, WordBlock[]> = {
  heading: ({level, content}, {pictures}) => [
    new Paragraph({style: `Heading${level}`, children: toRuns(content, pictures)}),
  ],
  paragraph: ({content}, context) => toPrompt(content, context) ?? [toParagraph(content, context)],
  list: toList,
  table: (block, context) => [toTable(block, {...context, ...toRoom(context)}), toSpace()],
  picture: (block, context) => [toPicture(block, context)],
  aside: (block, context) => [toBox(block, {context, ...toRoom(context)}), toSpace()],
  quote: (block, context) => [toBox(block, {context, ...toRoom(context)}), toSpace()],
  'writing-line': (_line, context) => [toWritingLine(context)],
};

// Two tables that touch would be one.
function toSpace(): Paragraph {
  return new Paragraph({style: 'Small'});
}

function toRoom({width = TEXT_WIDTH, depth = 0}: WordContext): {width: number; indent: number} {
  return {width: width - depth * LIST_INDENT, indent: depth * LIST_INDENT};
}

function toIndent({depth = 0}: WordContext) {
  return depth > 0 ? {left: depth * LIST_INDENT} : undefined;
}

// In a worksheet, a place for a picture that stands alone is a box to draw in.
function toPrompt([only, ...others]: Inline[], context: WordContext): WordBlock[] | undefined {
  if (!context.roomToWrite || only?.kind !== 'picture-prompt' || others.length > 0) return undefined;
  return [toPromptBox(only.text, toRoom(context)), toSpace()];
}

function toParagraph(content: Inline[], context: WordContext, list?: ListPlace): Paragraph {
  return new Paragraph({
    style: list || context.depth ? 'ListParagraph' : undefined,
    numbering: list,
    indent: list ? undefined : toIndent(context),
    children: toRuns(content, context.pictures),
  });
}

function toPicture(picture: {file: string; alt: string}, context: WordContext): Paragraph {
  // 96 CSS pixels are an inch, and 1440 twentieths of a point.
  const widest = Math.min(toRoom(context).width / 15, 480);
  const highest = 300;
  const limit = (height: number, width: number) => Math.min(height, highest, (widest / width) * height);
  return new Paragraph({
    indent: toIndent(context),
    keepLines: true,
    children: [toImage(picture, context.pictures, limit)],
  });
}

function toWritingLine(context: WordContext, list?: ListPlace): Paragraph {
  return new Paragraph({
    style: 'WritingLine',
    numbering: list,
    indent: list ? undefined : toIndent(context),
    tabStops: [{type: TabStopType.RIGHT, position: context.width ?? TEXT_WIDTH, leader: 'underscore'}],
    text: '\t',
  });
}

function toList(list: ListBlock, context: WordContext): WordBlock[] {
  const depth = context.depth ?? 0;
  const place = context.numbering.begin({...list, level: depth});
  const inside = {...context, depth: depth + 1};
  return list.items.flatMap(([first, ...rest]) => [
    ...toFirst(first, inside, place),
    ...toBlocks(rest, inside),
  ]);
}

// The number stands before the item's first line; where the item begins with anything else, on a line of its own.
function toFirst(first: Block | undefined, context: WordContext, place: ListPlace): WordBlock[] {
  if (first?.kind === 'paragraph') return [toParagraph(first.content, context, place)];
  if (first?.kind === 'writing-line') return [toWritingLine(context, place)];
  const line = new Paragraph({style: 'ListParagraph', numbering: place});
  return first ? [line, ...byKind(writers, first, context)] : [line];
}
