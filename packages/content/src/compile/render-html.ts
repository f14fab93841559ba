// Renders Markdown nodes to HTML that is safe to put into a page as it stands.
import {toHtml} from 'hast-util-to-html';
import type {Definition, Root, RootContent} from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';

import type {Html} from '../lesson.ts';
import {finishHtml, type FindMedia} from './finish-html.ts';
import {htmlSchema} from './html-schema.ts';
import {includePassages, type FindPassage} from './include-passages.ts';
import {markPicturePrompts, PICTURE_START, type FindPicture} from './mark-picture-prompts.ts';

/** What rendering needs from around the nodes. */
export interface RenderContext {
  /** The file that the nodes are of: link definitions may stand anywhere in it. */
  tree: Root;
  findPassage: FindPassage;
  findMedia: FindMedia;
  /** Finds symbols for places for pictures; without it all of them are boxes to draw in. */
  findPicture?: FindPicture;
}

/** Renders nodes of one file. */
export type Render = (nodes: readonly RootContent[]) => Html;

const processor = unified().use(remarkRehype).use(rehypeSanitize, htmlSchema).freeze();

/**
 * Gives the renderer of a file.
 * @returns a function from nodes of the file to HTML
 */
export function createRender({tree, findPassage, findMedia, findPicture}: RenderContext): Render {
  const definitions = tree.children.filter((node): node is Definition => node.type === 'definition');
  return (nodes) => {
    if (nodes.length === 0) return '';
    const others = definitions.filter((definition) => !nodes.includes(definition));
    const children = [...includePassages(nodes, findPassage), ...others];
    const html = processor.runSync({type: 'root', children});
    finishHtml(html, findMedia);
    const text = toHtml(html).trim();
    if (!text.includes(PICTURE_START)) return text;
    markPicturePrompts(html, findPicture ?? (() => undefined));
    return toHtml(html).trim();
  };
}
