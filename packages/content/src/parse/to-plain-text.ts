// Plain text of Markdown nodes, for the search index and for counting words.
import type {Nodes} from 'mdast';
import {toString} from 'mdast-util-to-string';

/** Nodes whose text is one line: nothing inside them starts a new one. */
const LINES = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/**
 * Gives the text of nodes, one line for each paragraph, heading or cell. Shared passages are left out:
 * they are the same in many lessons.
 */
export function toPlainText(nodes: readonly Nodes[]): string {
  return nodes.flatMap(recall).join('\n');
}

/** A rule and the search index ask for the text of the same blocks. */
const known = new WeakMap<Nodes, string[]>();

function recall(node: Nodes): string[] {
  const lines = known.get(node) ?? toLines([node]);
  known.set(node, lines);
  return lines;
}

function toLines(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => {
    if (LINES.has(node.type)) return [toString(node).replaceAll(/\s+/g, ' ').trim()].filter(Boolean);
    return 'children' in node ? toLines(node.children) : [];
  });
}
