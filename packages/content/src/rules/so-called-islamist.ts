// Rule so-called-islamist: no religion is named as if it were the extremism that misuses it.
import {findProse} from '../parse/find-prose.ts';
import {quote} from '../check/words.ts';
import type {FileRule} from './rule.ts';

const BARE =
  /(?<!so-called\s)(?<!\p{L})Islamist\s+(?:extremis[mt]s?|terroris[mt]s?|radicalisation|groups?|ideolog(?:y|ies))(?!\p{L})/giu;

/** Without it there is nothing to search: looking for it costs a tenth. */
const LIKELY = /islamist/iu;

/** "Islamist extremism" is written with "so-called". */
export const soCalledIslamist: FileRule = {
  id: 'so-called-islamist',
  scope: 'file',
  description:
    'Extremists who claim to act for Islam are called “so-called Islamist”: a faith and its followers are not their deeds. A warning.',
  examples: [
    {files: {'lesson.md': 'So-called Islamist extremism is one kind.\n'}, messages: []},
    {
      files: {'lesson.md': 'The far right and Islamist extremism.\n'},
      messages: [
        'lesson.md:1:19: Unexpected `Islamist extremism`, expected `so-called Islamist extremism`. Add “so-called”.',
      ],
    },
  ],
  check(file, report) {
    if (!LIKELY.test(String(file.file.value))) return;
    for (const {text, placeOf} of findProse(file)) {
      for (const {0: actual, index} of text.matchAll(BARE)) {
        report({
          unexpected: `Unexpected ${quote(actual)}`,
          expected: quote(`so-called ${actual}`),
          fix: 'Add “so-called”.',
          place: placeOf(index, index + actual.length),
          actual,
          options: [`so-called ${actual}`],
          severity: 'warning',
        });
      }
    }
  },
};
