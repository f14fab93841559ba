// Rule emphasis-by-asterisk: underscores are gaps to write in, and stay so.

import {placeOf} from '../check/place.ts';
import type {FileRule} from './rule.ts';
import {findNodes} from '../parse/find-nodes.ts';

/** Emphasis is written with asterisks. */
export const emphasisByAsterisk: FileRule = {
  id: 'emphasis-by-asterisk',
  scope: 'file',
  description:
    'Words are stressed with asterisks: `*so*` or `**so**`. Underscores are gaps for pupils to write in; two gaps that touch brackets or words can turn what stands between them into bold. A warning.',
  examples: [
    {files: {'lesson.md': 'This *matters*. I was born in ______ and ______.\n'}, messages: []},
    {
      files: {'lesson.md': 'This _matters_. In ______. She ______ [__]. We do not know.\n'},
      messages: [
        'lesson.md:1:6: Unexpected emphasis by underscores, expected asterisks, or gaps apart from brackets. Write `*so*` to stress words; leave a blank on each side of a gap.',
        'lesson.md:1:24: Unexpected emphasis by underscores, expected asterisks, or gaps apart from brackets. Write `*so*` to stress words; leave a blank on each side of a gap.',
      ],
    },
  ],
  check({file, tree}, report) {
    const whole = String(file.value);
    for (const node of findNodes(tree, 'emphasis', 'strong')) {
      if (whole[node.position?.start.offset ?? -1] !== '_') continue;
      report({
        unexpected: 'Unexpected emphasis by underscores',
        expected: 'asterisks, or gaps apart from brackets',
        fix: 'Write `*so*` to stress words; leave a blank on each side of a gap.',
        place: placeOf(node),
        severity: 'warning',
      });
    }
  },
};
