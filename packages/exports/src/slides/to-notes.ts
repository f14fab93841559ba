// Writes blocks as the lines of a presenter's notes: words only.
import {byKind, type ByKind} from '../by-kind.ts';
import type {Block} from '../outline.ts';
import {toPlainText} from '../say/to-plain-text.ts';

/** Writes notes, one line a paragraph. */
export function toNotesText(blocks: Block[]): string[] {
  return blocks.flatMap((block) => byKind(writers, block, undefined));
}

const writers: ByKind<Block, undefined, string[]> = {
  heading: ({content}) => toPlainText(content).split('\n'),
  paragraph: ({content}) => toPlainText(content).split('\n'),
  list: ({ordered, start, items}) =>
    items.flatMap((item, index) => {
      const [first = '', ...rest] = toNotesText(item);
      return [`${ordered ? `${start + index}.` : '•'} ${first}`, ...rest];
    }),
  table: ({header, rows}) =>
    [header, ...rows].filter((row) => row.length > 0).map((row) => row.map(toPlainText).join(' – ')),
  aside: ({tone, title, blocks}) => [...(tone === 'say' ? [] : [`${title}:`]), ...toNotesText(blocks)],
  quote: ({blocks}) => toNotesText(blocks),
  picture: ({alt}) => [`[${alt}]`],
  'writing-line': () => [],
};
