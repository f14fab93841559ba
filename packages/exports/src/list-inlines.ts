// What stands in the lines of blocks, however deep.
import {byKind, type ByKind} from './by-kind.ts';
import type {Block, Inline} from './outline.ts';

const lists: ByKind<Block, undefined, Inline[]> = {
  picture: ({file, alt}) => [{kind: 'picture', file, alt}],
  heading: ({content}) => content,
  paragraph: ({content}) => content,
  list: ({items}) => listInlines(items.flat()),
  table: ({header, rows}) => [header, ...rows].flat(2),
  aside: ({blocks}) => listInlines(blocks),
  quote: ({blocks}) => listInlines(blocks),
  'writing-line': () => [],
};

/** Lists what stands in the lines of blocks, in its order; pictures that stand alone are among it. */
export function listInlines(blocks: Block[]): Inline[] {
  return blocks.flatMap((block) => byKind(lists, block, undefined));
}
