// Rule adaptation-names-need: an adaptation says for whom it is.
import type {ContainerDirective} from 'mdast-util-directive';

import type {Place} from '../check/place.ts';
import {placeAt, placeOf} from '../check/place.ts';
import {createFinder, quote, quoteList, suggestWord} from '../check/words.ts';
import {isAdaptation, readNeeds} from '../parse/parse-activities.ts';
import type {MarkdownFile} from '../parse/parse-markdown.ts';
import type {FileRule} from './rule.ts';
import {findNodes} from '../parse/find-nodes.ts';

/** `for` of an `:::adapt` block names areas of need. */
export const adaptationNamesNeed: FileRule = {
  id: 'adaptation-names-need',
  scope: 'file',
  mends: true,
  description:
    'Every `:::adapt` block names in `for` one or more areas of need, with a blank between them (see vocabularies/areas-of-need.yaml).',
  examples: [
    {
      files: {
        'lesson.md': ':::adapt{for="cognition-and-learning sensory-and-physical"}\nLarger cards.\n:::\n',
      },
      messages: [],
    },
    {
      files: {
        'lesson.md':
          ':::adapt{for="cognition-and-learning sensory-physical"}\nLarger cards.\n:::\n\n:::adapt\nMore time.\n:::\n',
      },
      messages: [
        'lesson.md:1:38: Unexpected area of need `sensory-physical`, expected one of `cognition-and-learning`, `sensory-and-physical`. Change it to `sensory-and-physical`?',
        'lesson.md:5:1: Missing area of need, expected one of `cognition-and-learning`, `sensory-and-physical`. Write it like this: `:::adapt{for="cognition-and-learning"}`.',
      ],
    },
  ],
  check(file, report, words) {
    for (const node of findNodes(file.tree, 'containerDirective').filter(isAdaptation)) {
      const needs = readNeeds(node);
      if (needs.length === 0) {
        report({
          unexpected: 'Missing area of need',
          expected: `one of ${quoteList(words.needs)}`,
          fix: `Write it like this: \`:::adapt{for="${words.needs[0] ?? 'need'}"}\`.`,
          place: placeOf(node),
        });
      }
      // Without a vocabulary any need may be right.
      const known = words.needs.length > 0 ? words.needs : needs;
      const findNear = createFinder(needs, words.needs);
      for (const need of needs.filter((word) => !known.includes(word))) {
        const near = findNear(need);
        report({
          unexpected: `Unexpected area of need ${quote(need)}`,
          expected: `one of ${quoteList(words.needs, need)}`,
          fix: suggestWord(near, 'Choose one of them.'),
          place: placeOfWord(file, node, need),
          actual: need,
          options: near,
        });
      }
    }
  },
};

/** Where the word stands in the block's first line. */
function placeOfWord({file}: MarkdownFile, node: ContainerDirective, word: string): Place | undefined {
  const whole = String(file.value);
  const start = node.position?.start.offset ?? 0;
  const line = whole.slice(start).split('\n', 1)[0] ?? '';
  const values = line.indexOf('=');
  const found = line.indexOf(word, values);
  return found === -1 ? placeOf(node) : placeAt(whole, start + found, start + found + word.length);
}
