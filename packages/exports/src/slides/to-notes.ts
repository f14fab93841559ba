// Writes blocks as the lines of a presenter's notes: words only.
import {byKind, type ByKind} from '../by-kind.ts';
import {listInlines} from '../list-inlines.ts';
import type {Block} from '../outline.ts';
import {toTextWithLinks} from '../say/to-plain-text.ts';

/** Writes notes, one line a paragraph. */
export function toNotesText(blocks: Block[]): string[] {
  return blocks.flatMap((block) => byKind(writers, block, undefined));
}

/** Lists the links of blocks, one line each: who prints the slides, or shows a table, has no other way to them. */
export function toLinkNotes(blocks: Block[]): string[] {
  const lines = listInlines(blocks).flatMap((inline) =>
    inline.kind === 'text' && inline.href ? [`Link: ${toTextWithLinks([inline])}`] : [],
  );
  return [...new Set(lines)];
}

const writers: ByKind<Block, undefined, string[]> = {
  heading: ({content}) => toTextWithLinks(content).split('\n'),
  paragraph: ({content}) => toTextWithLinks(content).split('\n'),
  list: ({ordered, start, items}) =>
    items.flatMap((item, index) => {
      const [first = '', ...rest] = toNotesText(item);
      return [`${ordered ? `${start + index}.` : '•'} ${first}`, ...rest];
    }),
  table: ({header, rows}) =>
    [header, ...rows].filter((row) => row.length > 0).map((row) => row.map(toTextWithLinks).join(' – ')),
  aside: ({tone, title, blocks}) => [...(tone === 'say' ? [] : [`${title}:`]), ...toNotesText(blocks)],
  quote: ({blocks}) => toNotesText(blocks),
  picture: ({alt}) => [`[${alt}]`],
  'writing-line': () => [],
};
