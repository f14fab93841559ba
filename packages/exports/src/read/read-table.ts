// Reads a compiled table.
import type {Element, ElementContent} from 'hast';

import type {Inline, TableBlock} from '../outline.ts';
import {readInlines, type ReadContext} from './read-inlines.ts';

/**
 * Reads a table.
 * @returns rows all as long as the longest; no header where the compiled one is empty
 */
export function readTable(table: Element, context: ReadContext): TableBlock {
  const toCells = (row: Element) =>
    elementsOf(row.children).map((cell) => readInlines(cell.children, context));
  const sections = elementsOf(table.children);
  const rowsOf = (name: string) =>
    sections
      .filter(({tagName}) => tagName === name)
      .flatMap(({children}) => elementsOf(children).map(toCells));
  const [first = [], ...moreHeaders] = rowsOf('thead');
  const rows = [...moreHeaders, ...rowsOf('tbody')];
  const columns = Math.max(first.length, ...rows.map((row) => row.length));
  const fill = (row: Inline[][]) => [...row, ...Array.from({length: columns - row.length}, () => [])];
  const header = first.some((cell) => cell.length > 0) ? fill(first) : [];
  return {kind: 'table', header, rows: rows.map(fill)};
}

function elementsOf(children: readonly ElementContent[]): Element[] {
  return children.filter((child) => child.type === 'element');
}
