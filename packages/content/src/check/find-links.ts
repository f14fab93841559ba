// Finds the links of a file that lead to this site: whether they lead somewhere only the whole library knows.

import type {MarkdownFile} from '../parse/parse-markdown.ts';
import {readScheme} from '../parse/read-link.ts';
import type {LinkFact} from './library-facts.ts';
import {placeOf} from './place.ts';
import {findNodes} from '../parse/find-nodes.ts';

/** Finds every link and definition without a scheme. */
export function findLinks({file, tree}: MarkdownFile): LinkFact[] {
  return findNodes(tree, 'link', 'definition')
    .filter(({url}) => readScheme(url) === undefined)
    .map((node) => ({path: file.path, url: node.url, place: placeOf(node)}));
}
