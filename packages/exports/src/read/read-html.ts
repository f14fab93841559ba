// Reads what the compiler wrote as HTML into blocks. Whatever it does not know keeps its words.
import type {Element, ElementContent, Root, RootContent} from 'hast';
import {fromHtml} from 'hast-util-from-html';

import type {Block, HeadingBlock, Inline, ListBlock} from '../outline.ts';
import {isBlank, readInlines, type ReadContext} from './read-inlines.ts';
import {readTable} from './read-table.ts';

type Content = RootContent | ElementContent;

/**
 * Reads compiled HTML.
 * @param html made by the compiler
 * @param context where relative links lead, and the level of the heading that the text stands under
 * @returns blocks in their order; an empty list for an empty text
 */
export function readHtml(html: string, context: ReadContext): Block[] {
  const tree: Root = fromHtml(html, {fragment: true});
  return readBlocks(tree.children, context);
}

const readers: Record<string, (element: Element, context: ReadContext) => Block[]> = {
  p: ({children}, context) => readParagraph(children, context),
  pre: ({children}, context) => readParagraph(children, {...context, keepLines: true}),
  ul: readList,
  ol: readList,
  table: (element, context) => [readTable(element, context)],
  blockquote: readQuote,
  // Markdown reads a line of underscores as a rule: in a worksheet it is a line to write on.
  hr: () => [{kind: 'writing-line'}],
  h1: readHeading,
  h2: readHeading,
  h3: readHeading,
  h4: readHeading,
  h5: readHeading,
  h6: readHeading,
  div: ({children}, context) => readBlocks(children, context),
};

function readBlocks(nodes: readonly Content[], context: ReadContext): Block[] {
  const blocks: Block[] = [];
  let line: Content[] = [];
  const endLine = () => {
    blocks.push(...readParagraph(line, context));
    line = [];
  };
  for (const node of nodes) {
    const reader = node.type === 'element' ? readers[node.tagName] : undefined;
    if (reader && node.type === 'element') {
      endLine();
      blocks.push(...reader(node, context));
    } else line.push(node);
  }
  endLine();
  return blocks;
}

function readParagraph(nodes: readonly Content[], context: ReadContext): Block[] {
  const content = readInlines(nodes, context);
  if (content.length === 0) return [];
  const words = content.filter((inline) => !isBlank(inline));
  if (words.every((inline) => inline.kind === 'picture'))
    return words.map(({file, alt}) => ({kind: 'picture', file, alt}));
  return [isWritingLine(words) ? {kind: 'writing-line'} : {kind: 'paragraph', content}];
}

const LINE_LENGTH = 20;

function isWritingLine(words: Inline[]): boolean {
  const [only, ...others] = words;
  return others.length === 0 && only?.kind === 'gap' && only.length >= LINE_LENGTH;
}

function readHeading({tagName, children}: Element, context: ReadContext): Block[] {
  const level = Math.min(4, Math.max(2, Number(tagName.slice(1)) + context.under - 1));
  const content = readInlines(children, context);
  return content.length > 0 ? [{kind: 'heading', level: level as HeadingBlock['level'], content}] : [];
}

function readList({tagName, properties, children}: Element, context: ReadContext): [ListBlock] {
  const items = children
    .filter((child) => child.type === 'element')
    .map((item) => readBlocks(item.children, context));
  const start = Number(properties['start'] ?? 1);
  return [{kind: 'list', ordered: tagName === 'ol', start: Number.isInteger(start) ? start : 1, items}];
}

function readQuote({properties, children}: Element, context: ReadContext): Block[] {
  const blocks = readBlocks(children, context);
  const classes = Array.isArray(properties['className']) ? properties['className'] : [];
  if (classes.includes('script')) return [{kind: 'aside', tone: 'say', title: 'What to say', blocks}];
  return [{kind: 'quote', blocks}];
}
