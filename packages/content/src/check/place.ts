// Where something stands in a file.
import type {Node} from 'unist';

/** A line and a column, both from 1. */
export interface Point {
  line: number;
  column: number;
}

/** A stretch of a file. */
export interface Place {
  start: Point;
  end: Point;
}

/** The start of a file, for what is missing in it. */
export const FILE_START: Place = {start: {line: 1, column: 1}, end: {line: 1, column: 1}};

/** Where a node of a tree stands. Nodes made by the parser always have a place. */
export function placeOf(node: Node | undefined): Place | undefined {
  if (!node?.position) return undefined;
  const {start, end} = node.position;
  return {
    start: {line: start.line, column: start.column},
    end: {line: end.line, column: end.column},
  };
}

/**
 * Finds the place of a stretch of a file's text.
 * @param text the whole file
 * @param from offset of the first character
 * @param to offset after the last character
 */
export function placeAt(text: string, from: number, to: number): Place {
  return {start: pointAt(text, from), end: pointAt(text, to)};
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const line = before.split(/\r\n|\r|\n/).length;
  const column = offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return {line, column};
}
