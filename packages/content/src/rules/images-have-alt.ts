// Rule images-have-alt: pictures say in words what they show.

import {placeOf} from '../check/place.ts';
import type {FileRule} from './rule.ts';
import {findNodes} from '../parse/find-nodes.ts';

/** Every picture has an alternative text. */
export const imagesHaveAlt: FileRule = {
  id: 'images-have-alt',
  scope: 'file',
  description: 'Every picture says in words what it shows, for those who do not see it.',
  examples: [
    {files: {'lesson.md': '![Two hands hold a phone](phone.svg)\n', 'phone.svg': '<svg/>'}, messages: []},
    {
      files: {'lesson.md': '![](phone.svg)\n', 'phone.svg': '<svg/>'},
      messages: [
        'lesson.md:1:1: Missing text of the picture, expected what it shows, in words. Write it like this: `![Two hands hold a phone](phone.svg)`.',
      ],
    },
  ],
  check({tree}, report) {
    for (const node of findNodes(tree, 'image', 'imageReference')) {
      if (node.alt?.trim()) continue;
      report({
        unexpected: 'Missing text of the picture',
        expected: 'what it shows, in words',
        fix: 'Write it like this: `![Two hands hold a phone](phone.svg)`.',
        place: placeOf(node),
      });
    }
  },
};
