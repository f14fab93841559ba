// Writes blocks as elements of a page.
import {h} from 'hastscript';

import {byKind, type ByKind} from '../by-kind.ts';
import type {AsideBlock, Block, Inline, ListBlock, TableBlock, TextRun} from '../outline.ts';

type Element = ReturnType<typeof h>;
type Child = Element | string;

/** Gives the address of a picture from its path inside the compiled library. */
export type PictureSource = (file: string) => string;

/** Where blocks stand. */
export interface ElementContext {
  toSource: PictureSource;
  /** Level of the heading that they stand under. */
  under: number;
}

/** Writes blocks in their order. */
export function toElements(blocks: Block[], context: ElementContext): Element[] {
  return blocks.map((block) => byKind(writers, block, context));
}

const writers: ByKind<Block, ElementContext, Element> = {
  heading: ({level, content}, context) =>
    h(`h${Math.min(6, level + context.under - 1)}`, toLine(content, context)),
  paragraph: ({content}, context) => h(isPrompt(content) ? 'p.prompt' : 'p', toLine(content, context)),
  list: toList,
  table: toTable,
  picture: ({file, alt}, context) => h('p.picture', [h('img', {src: context.toSource(file), alt})]),
  aside: toAside,
  quote: ({blocks}, context) => h('blockquote', toElements(blocks, context)),
  'writing-line': () => h('p.writing-line', {ariaLabel: 'Line to write on', role: 'img'}),
};

// A place for a picture that stands alone is a box to draw in.
function isPrompt([only, ...others]: Inline[]): boolean {
  return only?.kind === 'picture-prompt' && others.length === 0;
}

function toAside({tone, title, blocks}: AsideBlock, context: ElementContext): Element {
  const named = tone === 'say' ? [] : [h('p.name', [h('strong', title)])];
  return h('div', {className: [tone]}, [...named, ...toElements(blocks, context)]);
}

function toList({ordered, start, items}: ListBlock, context: ElementContext): Element {
  const properties = ordered && start !== 1 ? {start} : {};
  return h(
    ordered ? 'ol' : 'ul',
    properties,
    items.map((item) => h('li', toItem(item, context))),
  );
}

// An item of one paragraph is that line: browsers set it closer.
function toItem(item: Block[], context: ElementContext): Child[] {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph') return toElements(item, context);
  if (rest.some(({kind}) => kind === 'paragraph')) return toElements(item, context);
  return [...toLine(first.content, context), ...toElements(rest, context)];
}

function toTable({header, rows}: TableBlock, context: ElementContext): Element {
  const toHead = (cell: Inline[]) =>
    cell.length > 0 ? h('th', {scope: 'col'}, toLine(cell, context)) : h('td');
  const head = header.length > 0 ? [h('thead', [h('tr', header.map(toHead))])] : [];
  const body = rows.map((row) =>
    h(
      'tr',
      row.map((cell) => h('td', toLine(cell, context))),
    ),
  );
  return h('div.table', {tabIndex: 0, role: 'region', ariaLabel: 'Table'}, [
    h('table', [...head, h('tbody', body)]),
  ]);
}

function toLine(line: Inline[], context: ElementContext): Child[] {
  return line.map((inline) => toInline(inline, context));
}

function toInline(inline: Inline, {toSource}: ElementContext): Child {
  switch (inline.kind) {
    case 'text':
      return toRun(inline);
    case 'break':
      return h('br');
    case 'picture-prompt':
      return h('span.picture-prompt', `Picture: ${inline.text}`);
    case 'gap':
      return h('span.gap', '_'.repeat(inline.length));
    case 'tick-box':
      return '☐';
    case 'picture':
      return h('img.symbol', {src: toSource(inline.file), alt: inline.alt});
  }
}

function toRun({text, bold, italic, href}: TextRun): Child {
  const slanted: Child = italic ? h('em', text) : text;
  const strong: Child = bold ? h('strong', [slanted]) : slanted;
  return href ? h('a', {href, rel: ['noopener', 'noreferrer']}, [strong]) : strong;
}
