// Rule sex-not-gender: the Equality Act 2010 protects sex, and gender reassignment, by these names.
import {toString} from 'mdast-util-to-string';

import {findProse} from '../parse/find-prose.ts';
import type {FileRule} from './rule.ts';

const GENDER = /(?<!\p{L})[Gg]ender(?!\p{L})(?![\s-]+reassignment)/gu;

const ABOUT_THE_ACT = /equality act|protected characteristic/i;

/** Near the Act, "gender" alone is a warning. */
export const sexNotGender: FileRule = {
  id: 'sex-not-gender',
  scope: 'file',
  description:
    'Where a paragraph, list or table is about the Equality Act 2010 or protected characteristics, the characteristic is called “sex”, as the Act does. “Gender reassignment” is another one. A warning.',
  examples: [
    {
      files: {
        'lesson.md':
          'The Equality Act protects sex and gender reassignment.\n\nWe also talk about gender stereotypes.\n',
      },
      messages: [],
    },
    {
      files: {'lesson.md': 'Two protected characteristics are race and gender.\n'},
      messages: [
        'lesson.md:1:44: Unexpected “gender” next to the Equality Act, expected “sex”, the word of the Act. Change it, if the protected characteristic is meant.',
      ],
    },
  ],
  check(file, report) {
    for (const node of file.tree.children) {
      if (node.type === 'yaml' || !ABOUT_THE_ACT.test(toString(node))) continue;
      for (const {text, placeOf} of findProse(file, node)) {
        for (const {0: actual, index} of text.matchAll(GENDER)) {
          report({
            unexpected: 'Unexpected “gender” next to the Equality Act',
            expected: '“sex”, the word of the Act',
            fix: 'Change it, if the protected characteristic is meant.',
            place: placeOf(index, index + actual.length),
            actual,
            options: ['sex'],
            severity: 'warning',
          });
        }
      }
    }
  },
};
