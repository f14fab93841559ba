// Rule heading-order: headings go down one level at a time, as people who hear a page rely on.
import type {Heading} from 'mdast';

import {placeOf} from '../check/place.ts';
import type {Problem} from '../check/problem.ts';
import {hasFrontMatter, type MarkdownKind} from '../parse/parse-markdown.ts';
import type {FileRule} from './rule.ts';
import {findNodes} from '../parse/find-nodes.ts';

/** The level above the first heading of a file: the page around it has the levels down to that one. */
const ABOVE: Record<MarkdownKind, number> = {
  lesson: 1,
  slides: 0,
  worksheet: 0,
  day: 1,
  passage: 3,
  field: 2,
};

/** No level is skipped, and lesson.md and days have no heading of the first level. */
export const headingOrder: FileRule = {
  id: 'heading-order',
  scope: 'file',
  description:
    'No level of heading is skipped. lesson.md and days start at `##`, for their titles stand in the front matter; slides and worksheets start at `#`, shared passages at `####`.',
  examples: [
    {files: {'lesson.md': '## Activities\n\n### Sort (10 minutes)\n\n#### Round one\n'}, messages: []},
    {files: {'../days/example.md': '## Retrieval quiz\n\n### Answers\n'}, messages: []},
    {
      files: {'lesson.md': '# Sort it\n\n## Activities\n\n#### Round one\n'},
      messages: [
        'lesson.md:1:1: Unexpected heading of level 1, expected level 2 or below. Remove it: the title stands in the front matter.',
        'lesson.md:5:1: Unexpected heading of level 4, expected level 3 after level 2. Write `###` for `####`.',
      ],
    },
  ],
  check(file, report) {
    let previous = ABOVE[file.kind];
    for (const heading of findNodes(file.tree, 'heading')) {
      if (hasFrontMatter(file.kind) && heading.depth === 1) report(toTitleProblem(heading));
      else if (heading.depth > previous + 1) report(toSkipProblem(heading, previous));
      previous = Math.max(heading.depth, ABOVE[file.kind]);
    }
  },
};

function toTitleProblem(heading: Heading): Problem {
  return {
    unexpected: 'Unexpected heading of level 1',
    expected: 'level 2 or below',
    fix: 'Remove it: the title stands in the front matter.',
    place: placeOf(heading),
  };
}

function toSkipProblem(heading: Heading, previous: number): Problem {
  const expected = previous + 1;
  return {
    unexpected: `Unexpected heading of level ${heading.depth}`,
    expected: previous === 0 ? `level ${expected} at the start` : `level ${expected} after level ${previous}`,
    fix: `Write \`${'#'.repeat(expected)}\` for \`${'#'.repeat(heading.depth)}\`.`,
    place: placeOf(heading),
  };
}
