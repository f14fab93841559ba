// Reads a worksheet: its title, what pupils get, and the answers apart.
import type {Heading, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';

import type {MarkdownFile} from './parse-markdown.ts';

/** A worksheet that was read, right or wrong. */
export interface ParsedWorksheet {
  title?: Heading;
  nodes: RootContent[];
  /** What stands after `## Answers`; undefined where there is no such heading. */
  answers?: RootContent[];
}

/** Parts a worksheet into title, pupils' part and answers. */
export function parseWorksheet({tree}: MarkdownFile): ParsedWorksheet {
  const title = tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const nodes = tree.children.filter((node) => node !== title);
  const split = nodes.findIndex(isAnswers);
  if (split === -1) return {title, nodes};
  return {title, nodes: nodes.slice(0, split), answers: nodes.slice(split + 1)};
}

function isAnswers(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2 && toString(node).trim() === 'Answers';
}
