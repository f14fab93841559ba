// Rule no-raw-html: lessons are Markdown, and nothing else.

import {placeOf} from '../check/place.ts';
import {quote} from '../check/words.ts';
import type {FileRule} from './rule.ts';
import {findNodes} from '../parse/find-nodes.ts';

/** HTML is an error; it is never passed through. */
export const noRawHtml: FileRule = {
  id: 'no-raw-html',
  scope: 'file',
  description:
    'There is no HTML, not even a comment: lessons are printed, made into Word files and read aloud. It is never passed through.',
  examples: [
    {files: {'lesson.md': 'Fish & chips, 3 < 4, and `<b>` as code.\n'}, messages: []},
    {
      files: {'lesson.md': 'Press <kbd>Enter</kbd>.\n\n<!-- later -->\n'},
      messages: [
        'lesson.md:1:7: Unexpected HTML `<kbd>`, expected Markdown. Write it in Markdown, or put it between backticks if pupils should see it.',
        'lesson.md:1:17: Unexpected HTML `</kbd>`, expected Markdown. Write it in Markdown, or put it between backticks if pupils should see it.',
        'lesson.md:3:1: Unexpected HTML `<!-- later -->`, expected Markdown. Remove the comment.',
      ],
    },
  ],
  check({tree}, report) {
    for (const node of findNodes(tree, 'html')) {
      const isComment = node.value.startsWith('<!--');
      report({
        unexpected: `Unexpected HTML ${quote(node.value)}`,
        expected: 'Markdown',
        fix: isComment
          ? 'Remove the comment.'
          : 'Write it in Markdown, or put it between backticks if pupils should see it.',
        place: placeOf(node),
        actual: node.value,
      });
    }
  },
};
