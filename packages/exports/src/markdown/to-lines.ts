// Writes blocks as lines of Markdown.
import {byKind, type ByKind} from '../by-kind.ts';
import type {Block, Inline, ListBlock, TableBlock, TextRun} from '../outline.ts';
import {escapeInline, escapeMarkdown, escapeStart} from './escape-markdown.ts';

/** Gives the address of a picture from its path inside the compiled library. */
export type PictureAddress = (file: string) => string;

/** Writes blocks, parted by empty lines. */
export function toLines(blocks: Block[], toAddress: PictureAddress): string[] {
  return blocks.flatMap((block, index) => [
    ...(index > 0 ? ['', ...toGuard(blocks, index)] : []),
    ...byKind(writers, block, toAddress),
  ]);
}

// Two lists in a row would be read as one.
function toGuard(blocks: Block[], index: number): string[] {
  return blocks[index]?.kind === 'list' && blocks[index - 1]?.kind === 'list' ? ['<!-- -->', ''] : [];
}

const writers: ByKind<Block, PictureAddress, string[]> = {
  heading: ({level, content}, toAddress) => [
    `${'#'.repeat(level)} ${toLine(content, toAddress).replaceAll('\\\n', ' ')}`,
  ],
  paragraph: ({content}, toAddress) => toLine(content, toAddress).split('\n'),
  list: toList,
  table: toTable,
  picture: (picture, toAddress) => [toPicture(picture, toAddress)],
  aside({tone, title, blocks}, toAddress) {
    const name = tone === 'say' ? [] : [`**${escapeMarkdown(title)}**`, ''];
    return quote([...name, ...toLines(blocks, toAddress)]);
  },
  quote: ({blocks}, toAddress) => quote(toLines(blocks, toAddress)),
  'writing-line': () => ['\\_'.repeat(60)],
};

function quote(lines: string[]): string[] {
  return lines.map((line) => (line === '' ? '>' : `> ${line}`));
}

function toList({ordered, start, items}: ListBlock, toAddress: PictureAddress): string[] {
  const loose = items.some((item) => item.length > 1);
  return items.flatMap((item, index) => {
    const mark = ordered ? `${start + index}. ` : '- ';
    const indent = ' '.repeat(mark.length);
    const [first = '', ...rest] = toLines(item, toAddress);
    const lines = [mark + first, ...rest.map((line) => (line === '' ? '' : indent + line))];
    return loose && index > 0 ? ['', ...lines] : lines;
  });
}

function toTable({header, rows}: TableBlock, toAddress: PictureAddress): string[] {
  const columns = header.length || (rows[0]?.length ?? 0);
  const toRow = (cells: Inline[][]) =>
    `| ${cells.map((cell) => toLine(cell, toAddress).replaceAll('\\\n', ' · ')).join(' | ')} |`;
  const head = header.length > 0 ? header : Array.from({length: columns}, (): Inline[] => []);
  return [toRow(head), `|${' --- |'.repeat(columns)}`, ...rows.map(toRow)];
}

function toPicture({file, alt}: {file: string; alt: string}, toAddress: PictureAddress): string {
  return `![${escapeMarkdown(alt)}](${toAddress(file)})`;
}

function toLine(line: Inline[], toAddress: PictureAddress): string {
  return escapeStart(line.map((inline) => byKind(inlineWriters, inline, toAddress)).join(''));
}

const inlineWriters: ByKind<Inline, PictureAddress, string> = {
  text: (run) => toRun(run),
  break: () => '\\\n',
  'picture-prompt': ({text}) => `\\[Picture: ${escapeInline(text)}\\]`,
  gap: ({length}) => '\\_'.repeat(length),
  'tick-box': () => '☐',
  picture: (picture, toAddress) => toPicture(picture, toAddress),
};

// Marks hold only where they touch a word, so that space at either end stands outside of them.
function toRun(run: TextRun): string {
  const words = run.text.trim();
  if (words === '') return run.text;
  // A function, for "$" has a meaning in the text that replaces.
  return run.text.replace(words, () => toMarked(run, escapeInline(words)));
}

function toMarked({bold, italic, href}: TextRun, words: string): string {
  const slanted = italic ? `*${words}*` : words;
  const marked = bold ? `**${slanted}**` : slanted;
  return href ? `[${marked}](<${href}>)` : marked;
}
