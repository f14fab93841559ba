// Rule worksheet-form: worksheets have a title, and adapted ones an original.
import type {Heading} from 'mdast';
import {toString} from 'mdast-util-to-string';

import {FILE_START, placeOf} from '../check/place.ts';
import type {Report} from '../check/problem.ts';
import {quote} from '../check/words.ts';
import type {MarkdownFile} from '../parse/parse-markdown.ts';
import {parseWorksheet} from '../parse/parse-worksheet.ts';
import type {LessonRule} from './rule.ts';

/** A worksheet has one title and at most one part with answers; an adapted one has an original. */
export const worksheetForm: LessonRule = {
  id: 'worksheet-form',
  scope: 'lesson',
  description:
    'A worksheet starts with a title (`# …`). The answers come last, under one heading `## Answers`. A plainer version, `worksheet-<name>.adapted.md`, has an original, `worksheet-<name>.md`.',
  examples: [
    {
      files: {
        'worksheet-log.md': '# Log\n\nWrite.\n\n## Answers\n\nAny.\n',
        'worksheet-log.adapted.md': '# Log: plain\n\nTick.\n',
      },
      messages: [],
    },
    {
      files: {
        'worksheet-cards.adapted.md': 'Tick.\n\n## Answers\n\nAny.\n\n## Answers\n\nAll.\n',
        'worksheet.md': '# One\n\n# Two\n\n## Answers\n',
      },
      messages: [
        'worksheet-cards.adapted.md: Unexpected adapted worksheet without an original, expected the file `worksheet-cards.md`. Add it, or rename this file.',
        'worksheet-cards.adapted.md:1:1: Missing title, expected a heading of the first level. Write it like this: `# Six posts to check`.',
        'worksheet-cards.adapted.md:7:1: Unexpected second heading `Answers`, expected one, at the end. Put all answers under the first.',
        'worksheet.md:3:1: Unexpected second title, expected one. Make it a heading of the second level.',
        'worksheet.md:5:1: Missing answers, expected them under the heading `Answers`. Write them, or remove the heading.',
      ],
    },
  ],
  check({worksheets}, report) {
    const names = worksheets.map(({name}) => name);
    for (const file of worksheets) {
      checkHeadings(file, (problem) => report(problem, file));
      const original = file.name.replace(/\.adapted\.md$/, '.md');
      if (original === file.name || names.includes(original)) continue;
      report(
        {
          unexpected: 'Unexpected adapted worksheet without an original',
          expected: `the file ${quote(original)}`,
          fix: 'Add it, or rename this file.',
        },
        file,
      );
    }
  },
};

function checkHeadings(file: MarkdownFile, report: Report): void {
  const headings = file.tree.children.filter((node): node is Heading => node.type === 'heading');
  const titles = headings.filter(({depth}) => depth === 1);
  const answers = headings.filter((node) => node.depth === 2 && toString(node).trim() === 'Answers');
  if (titles.length === 0) {
    report({
      unexpected: 'Missing title',
      expected: 'a heading of the first level',
      fix: 'Write it like this: `# Six posts to check`.',
      place: FILE_START,
    });
  }
  for (const title of titles.slice(1)) {
    report({
      unexpected: 'Unexpected second title',
      expected: 'one',
      fix: 'Make it a heading of the second level.',
      place: placeOf(title),
    });
  }
  for (const heading of answers.slice(1)) {
    report({
      unexpected: 'Unexpected second heading `Answers`',
      expected: 'one, at the end',
      fix: 'Put all answers under the first.',
      place: placeOf(heading),
    });
  }
  if (answers[0] && parseWorksheet(file).answers?.length === 0) {
    report({
      unexpected: 'Missing answers',
      expected: 'them under the heading `Answers`',
      fix: 'Write them, or remove the heading.',
      place: placeOf(answers[0]),
    });
  }
}
