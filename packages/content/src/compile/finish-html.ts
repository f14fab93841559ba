// Gives sanitised HTML what the pages need: tables that scroll, links that leak nothing, pictures with their size.
import type {Element, Root} from 'hast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';

import {toFileName} from '../parse/read-link.ts';

/** A picture as the pages load it. */
export interface Media {
  /** `/media/<name>-<hash>.<ext>`. */
  src: string;
  width?: number;
  height?: number;
}

/** Finds a picture by the name that the lesson uses. */
export type FindMedia = (name: string) => Media | undefined;

const MAX_LABEL = 80;

/**
 * Changes a sanitised tree in place.
 * @param tree what the sanitiser let through
 * @param findMedia the lesson's pictures
 */
export function finishHtml(tree: Root | Element, findMedia: FindMedia): void {
  tree.children.forEach((element, index) => {
    if (element.type !== 'element') return;
    finishers[element.tagName]?.(element, findMedia);
    finishHtml(element, findMedia);
    if (element.tagName === 'table') tree.children[index] = wrapTable(element);
  });
}

const finishers: Record<string, (element: Element, findMedia: FindMedia) => void> = {
  a({properties}) {
    if (/^https?:/i.test(String(properties['href'] ?? ''))) properties['rel'] = ['noopener', 'noreferrer'];
  },
  img({properties}, findMedia) {
    const {src, width, height} = findMedia(toFileName(String(properties['src'] ?? ''))) ?? {};
    Object.assign(properties, {src, width, height});
  },
  // Words to say, ask and listen for: a block quote with a bold label.
  blockquote({properties, children}) {
    const paragraph = children.find((child) => child.type === 'element');
    const label = paragraph?.children[0];
    if (label?.type === 'element' && label.tagName === 'strong') properties['className'] = ['script'];
  },
  th(element) {
    alignByClass(element);
    // An empty header cell names nothing: screen readers are better served by a plain one.
    if (toString(element).trim() === '') element.tagName = 'td';
    else element.properties['scope'] = 'col';
  },
  td: alignByClass,
};

function alignByClass({properties}: Element): void {
  const {align} = properties;
  delete properties['align'];
  if (align === 'center' || align === 'right') properties['className'] = [`align-${align}`];
}

function wrapTable(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: {className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: labelOf(table)},
    children: [table],
  };
}

function labelOf(table: Element): string {
  const headers: string[] = [];
  visit(table, 'element', (element) => {
    if (element.tagName === 'th') headers.push(toString(element).trim());
  });
  const label = headers.length > 0 ? `Table: ${headers.join(', ')}` : 'Table';
  return label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL - 1).trimEnd()}…` : label;
}
