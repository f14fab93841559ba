// Reads what an activity asks of pupils out of its `::demands`.
import type {RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

import type {Demands} from '../lesson.ts';

/** What an activity can ask of pupils, in the order in which it is shown. */
export const DEMANDS = ['reading', 'writing', 'talk', 'noise', 'movement', 'waiting'] as const;

/** How demands are written. */
export const DEMAND_LEVEL = /^[0-3]$/;

/** Tells whether a node is `::demands`. */
export function isDemands(node: RootContent): node is LeafDirective {
  return node.type === 'leafDirective' && node.name === 'demands';
}

/** Reads `::demands`; what is left out is 0. */
export function readDemands({attributes}: LeafDirective): Demands {
  const read = (name: keyof Demands): number => Number(attributes?.[name] ?? 0);
  return {
    reading: read('reading'),
    writing: read('writing'),
    talk: read('talk'),
    noise: read('noise'),
    movement: read('movement'),
    waiting: read('waiting'),
  };
}
