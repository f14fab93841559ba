// The only HTML that leaves the compiler: elements that Markdown makes, and nothing that could load or run.
import type {Options as Schema} from 'rehype-sanitize';

import {LINK_SCHEMES} from '../parse/read-link.ts';

/** Narrower than GitHub's: no remote pictures, no ids, no classes, no forms. */
export const htmlSchema: Schema = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'ul', 'ol', 'li', 'hr', 'br', 'pre', 'code'],
    ...['strong', 'em', 'a', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
  },
  protocols: {href: LINK_SCHEMES, src: []},
  ancestors: {
    li: ['ol', 'ul'],
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  strip: ['script'],
  clobber: [],
  required: {},
};
