// Finds the running text of a file, for rules about words.
import type {Root} from 'mdast';
import type {Node} from 'unist';

import {placeAt, type Place} from '../check/place.ts';
import {findFrontMatter, type MarkdownFile} from './parse-markdown.ts';
import {findNodes} from './find-nodes.ts';

/** A stretch of text as it stands in the file. */
export interface Prose {
  text: string;
  /** Where characters `from` to `to` of it stand. */
  placeOf(from: number, to: number): Place;
}

/** Fields of the front matter that hold sentences; titles of sources are as their publishers spell them. */
const PROSE_FIELDS = new Set(['title', 'summary', 'objectives', 'success', 'vocabulary', 'contentNote']);

/** Finds every stretch of running text: no code, no addresses, no names of sources. */
export function findProse(
  {file, tree}: MarkdownFile,
  within: Root | Root['children'][number] = tree,
): Prose[] {
  const whole = String(file.value);
  const prose: Prose[] = [];
  const add = (from: number, to: number): void => {
    prose.push({
      text: whole.slice(from, to),
      placeOf: (start, end) => placeAt(whole, from + start, from + end),
    });
  };
  for (const text of findNodes(within, 'text')) add(...rangeOf(text));
  const frontMatter = within === tree ? findFrontMatter(tree) : undefined;
  if (frontMatter) findFields(whole.slice(0, rangeOf(frontMatter)[1]), add);
  return prose;
}

/** Offsets of a node's first character and of the one after its last. */
function rangeOf({position}: Node): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function findFields(text: string, add: (from: number, to: number) => void): void {
  let offset = 0;
  let field = '';
  for (const line of text.split('\n')) {
    field = /^(\w+):/.exec(line)?.[1] ?? field;
    if (PROSE_FIELDS.has(field)) add(offset, offset + line.length);
    offset += line.length + 1;
  }
}
