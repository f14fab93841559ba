// Writes blocks as the lines of a slide.
import {byKind, type ByKind} from '../by-kind.ts';
import type {Block, Inline, ListBlock} from '../outline.ts';
import {toPlainText} from '../say/to-plain-text.ts';
import type {SlideRun} from './measure-text.ts';

/** A line of a slide: a paragraph, or an item of a list. */
export interface SlideLine {
  runs: SlideRun[];
  /** What stands before it: nothing, a bullet, or its number in a list that counts on. */
  mark: 'none' | 'bullet' | number;
  /** How deep in lists, from 0. */
  level: number;
}

/** Writes blocks as lines; pictures and tables are left out, for they have places of their own. */
export function toSlideText(blocks: Block[], level = 0): SlideLine[] {
  return blocks.flatMap((block) => byKind(writers, block, level));
}

const writers: ByKind<Block, number, SlideLine[]> = {
  heading: ({content}, level) => [
    {runs: toRuns(content).map((run) => ({...run, bold: true})), mark: 'none', level},
  ],
  paragraph: ({content}, level) => [{runs: toRuns(content), mark: 'none', level}],
  list: toItems,
  aside: ({blocks}, level) => toSlideText(blocks, level),
  quote: ({blocks}, level) => toSlideText(blocks, level),
  'writing-line': (_line, level) => [{runs: [{text: '_'.repeat(30)}], mark: 'none', level}],
  picture: () => [],
  table: () => [],
};

function toItems({ordered, start, items}: ListBlock, level: number): SlideLine[] {
  return items.flatMap((item, index) => {
    const [first, ...rest] = toSlideText(item, level);
    const line: SlideLine = {runs: first?.runs ?? [], mark: ordered ? start + index : 'bullet', level};
    // What else belongs to the item stands further in.
    return [line, ...rest.map((other) => ({...other, level: level + 1}))];
  });
}

function toRuns(line: Inline[]): SlideRun[] {
  return line.map((inline) => {
    if (inline.kind !== 'text') return {text: toPlainText([inline])};
    const {text, bold, italic, href} = inline;
    return {text, bold, italic, href};
  });
}
