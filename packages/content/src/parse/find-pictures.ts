// Finds the pictures that a file shows.
import type {Image, ImageReference} from 'mdast';

import type {MarkdownFile} from './parse-markdown.ts';
import {toFileName} from './read-link.ts';
import {findNodes} from './find-nodes.ts';

/** A picture in a text. */
export interface Picture {
  node: Image | ImageReference;
  url: string;
  /** Name of the file that it should be. */
  name: string;
}

/** Finds pictures, those whose address stands elsewhere in the file included. */
export function findPictures({tree}: MarkdownFile): Picture[] {
  const definitions = new Map<string, string>();
  // The first of the same name counts.
  for (const {identifier, url} of [...findNodes(tree, 'definition')].reverse())
    definitions.set(identifier, url);
  return findNodes(tree, 'image', 'imageReference').map((node) => {
    const url = node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? '');
    return {node, url, name: toFileName(url)};
  });
}
