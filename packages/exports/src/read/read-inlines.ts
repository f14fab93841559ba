// Reads what stands in a line: words, places to write, tick boxes and pictures.
import type {Element, ElementContent, RootContent} from 'hast';

import type {Inline, TextRun} from '../outline.ts';

/** Where a text stands. */
export interface ReadContext {
  /** Origin of the site, without a slash at its end: relative links lead there. */
  publicUrl: string;
  /** Level of the heading that the text stands under: 1 in a worksheet, 3 in an activity. */
  under: number;
  /** True in text whose line ends count. */
  keepLines?: boolean;
}

type Content = RootContent | ElementContent;

type Style = Omit<TextRun, 'kind' | 'text'>;

interface InlineContext extends ReadContext {
  style: Style;
}

/**
 * Reads nodes as one line.
 * @returns no white space at either end; an empty list where there is nothing to read
 */
export function readInlines(nodes: readonly Content[], context: ReadContext): Inline[] {
  return trim(readNodes(nodes, {...context, style: {}}));
}

/** Says whether it is white space only. */
export function isBlank(inline: Inline): boolean {
  return inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === '');
}

function readNodes(nodes: readonly Content[], context: InlineContext): Inline[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return readText(node.value, context);
    return node.type === 'element' ? readElement(node, context) : [];
  });
}

const readers: Record<string, (element: Element, context: InlineContext) => Inline[]> = {
  strong: ({children}, context) => readNodes(children, withStyle(context, {bold: true})),
  em: ({children}, context) => readNodes(children, withStyle(context, {italic: true})),
  a: ({properties, children}, context) =>
    readNodes(children, withStyle(context, {href: toAbsolute(properties['href'], context.publicUrl)})),
  br: () => [{kind: 'break'}],
  img: ({properties}) => {
    const alt = toText(properties['alt']);
    const file = toText(properties['src']).replace(/^\//, '');
    return file ? [{kind: 'picture', file, alt}] : [{kind: 'picture-prompt', text: alt}];
  },
  span: ({children}, context) => {
    const inlines = readNodes(children, context);
    const words = inlines.map((inline) => (inline.kind === 'text' ? inline.text : ''));
    const text = words
      .join('')
      .replace(/^(?:Picture|Draw or stick): /, '')
      .trim();
    // A symbol is drawn there already: the words below it are what it shows.
    const drawing = inlines.find((inline) => inline.kind === 'picture');
    return [drawing ? {...drawing, alt: text} : {kind: 'picture-prompt', text}];
  },
};

function readElement(element: Element, context: InlineContext): Inline[] {
  const prompt = element.tagName === 'span' && !isPrompt(element);
  const reader = prompt ? undefined : readers[element.tagName];
  return reader ? reader(element, context) : readNodes(element.children, context);
}

function isPrompt({properties}: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('picture-prompt');
}

function withStyle(context: InlineContext, style: Style): InlineContext {
  return {...context, style: {...context.style, ...style}};
}

const MARKS = /(_{3,}|☐|□|\[ \])/;

function readText(value: string, {style, keepLines}: InlineContext): Inline[] {
  if (keepLines)
    return value
      .replace(/\n$/, '')
      .split('\n')
      .flatMap((line, index) => [...(index > 0 ? [{kind: 'break'} as const] : []), toRun(line, style)]);
  return value
    .replaceAll(/[\t\n\f\r ]+/g, ' ')
    .split(MARKS)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('___')) return {kind: 'gap', length: part.length};
      return MARKS.test(part) ? {kind: 'tick-box'} : toRun(part, style);
    });
}

function toRun(text: string, style: Style): TextRun {
  return {kind: 'text', text, ...style};
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function toAbsolute(href: unknown, publicUrl: string): string | undefined {
  if (typeof href !== 'string' || href.startsWith('#')) return undefined;
  return href.startsWith('/') ? publicUrl + href : href;
}

// A line begins and ends with something to see; after a forced end of line no space is left standing.
function trim(inlines: Inline[]): Inline[] {
  const first = inlines.findIndex((inline) => !isBlank(inline));
  if (first === -1) return [];
  const last = inlines.findLastIndex((inline) => !isBlank(inline));
  return inlines.slice(first, last + 1).map((inline, index, all) => {
    if (inline.kind !== 'text') return inline;
    const starts = index === 0 || all[index - 1]?.kind === 'break';
    const text = starts ? inline.text.trimStart() : inline.text;
    return {...inline, text: index === all.length - 1 ? text.trimEnd() : text};
  });
}
