// Rule reading-age: what pupils read is written for their age.
import {findReadingAge, toAge} from '../measure/reading-age.ts';
import {toYearsText} from '../say/to-text.ts';
import type {PageReport, LessonRule} from './rule.ts';
import type {MarkdownFile} from '../parse/parse-markdown.ts';

/** Years by which a text may lie above the youngest pupils before that is a warning. */
const TOLERANCE = 2;

const HARD =
  'Investigate the circumstances surrounding this controversial publication and determine whether independent organisations corroborate its fundamental allegations. ';
const EASY = 'Look at the post. Who made it? Ask two of your friends what they think of it. ';

/** Slides and worksheets lie at most two years above the youngest pupils; a warning. */
export const readingAge: LessonRule = {
  id: 'reading-age',
  scope: 'lesson',
  description:
    'The reading age of slides and of each worksheet lies at most two years above the age of the youngest pupils named, which is their year and 5. It is reckoned from lengths of words and sentences (Flesch-Kincaid), without presenter’s notes and answers; each cell of a table is a sentence of its own. Texts under 80 words are not measured, for the formula means nothing there. A warning: names and words that are being taught count as long words, too.',
  examples: [
    {
      files: {
        'lesson.md': '---\nyears: [8, 9]\n---\n',
        'slides.md': `# Look\n\n${EASY.repeat(6)}\n\n:::notes\n${HARD.repeat(6)}\n:::\n`,
        'worksheet.md': `# Look\n\n${HARD}\n\n## Answers\n\n${HARD.repeat(6)}\n`,
      },
      messages: [],
    },
    {
      files: {
        'lesson.md': '---\nyears: [3, 4]\n---\n',
        'slides.md': `# Look\n\n${EASY.repeat(6)}\n`,
        'worksheet.md': `# Look\n\n${`${HARD}${EASY}`.repeat(4)}\n`,
      },
      messages: [
        'worksheet.md: Unexpected reading age of about 16, expected at most 10 for Year 3. Use shorter sentences and plainer words, or explain the long ones.',
      ],
    },
  ],
  check({fields: {years = []}, slides, worksheets}, report) {
    if (years.length === 0) return;
    const youngest = Math.min(...years);
    for (const file of [...(slides ? [slides] : []), ...worksheets]) checkAge(file, youngest, report);
  },
};

function checkAge(file: MarkdownFile, youngest: number, report: PageReport): void {
  const age = findReadingAge(file);
  const limit = toAge(youngest) + TOLERANCE;
  if (age === undefined || age <= limit) return;
  report(
    {
      unexpected: `Unexpected reading age of about ${age}`,
      expected: `at most ${limit} for ${toYearsText([youngest])}`,
      fix: 'Use shorter sentences and plainer words, or explain the long ones.',
      severity: 'warning',
    },
    file,
  );
}
