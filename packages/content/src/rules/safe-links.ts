// Rule safe-links: links lead to pages, addresses and telephones, and run nothing.

import {placeOf} from '../check/place.ts';
import {quote} from '../check/words.ts';
import {LINK_SCHEMES, readScheme} from '../parse/read-link.ts';
import type {FileRule} from './rule.ts';
import {findNodes} from '../parse/find-nodes.ts';

/** Links begin with https, http, mailto or tel, or lead to this site. */
export const safeLinks: FileRule = {
  id: 'safe-links',
  scope: 'file',
  description:
    'Links begin with `https:`, `http:`, `mailto:` or `tel:`, or with `/` for a page of this site.',
  examples: [
    {files: {'lesson.md': '[GOV.UK](https://www.gov.uk) and [help](/help)\n'}, messages: []},
    {
      files: {
        'lesson.md':
          '[a](javascript:alert(1)) [b](<java\tscript:x>) [c](//example.org)\n\n[d]: data:text/html,x\n\n[e]: HTTPS://example.org\n',
      },
      messages: [
        'lesson.md:1:1: Unexpected link to `javascript:alert(1)`, expected an address that begins with `https:`, `http:`, `mailto:`, `tel:`. Give the address of a page.',
        'lesson.md:1:26: Unexpected link to `java script:x`, expected an address that begins with `https:`, `http:`, `mailto:`, `tel:`. Give the address of a page.',
        'lesson.md:1:47: Unexpected link to `//example.org`, expected an address that begins with `https:`, `http:`, `mailto:`, `tel:`. Give the address of a page.',
        'lesson.md:3:1: Unexpected link to `data:text/html,x`, expected an address that begins with `https:`, `http:`, `mailto:`, `tel:`. Give the address of a page.',
        'lesson.md:5:1: Unexpected link to `HTTPS://example.org`, expected an address that begins with `https:`, `http:`, `mailto:`, `tel:`. Give the address of a page.',
      ],
    },
  ],
  check({tree}, report) {
    for (const node of findNodes(tree, 'link', 'definition')) {
      // Exactly these, for the sanitiser takes no other way to write them.
      const isSafe = LINK_SCHEMES.some((scheme) => node.url.startsWith(`${scheme}:`));
      if (isSafe || readScheme(node.url) === undefined) continue;
      report({
        unexpected: `Unexpected link to ${quote(node.url)}`,
        expected: `an address that begins with ${LINK_SCHEMES.map((known) => quote(`${known}:`)).join(', ')}`,
        fix: 'Give the address of a page.',
        place: placeOf(node),
        actual: node.url,
      });
    }
  },
};
