// Rule required-sections: every lesson has the same parts in the same order.
import {FILE_START, placeOf} from '../check/place.ts';
import {findNearWords, quote, quoteList, suggestWord} from '../check/words.ts';
import type {ParsedLesson, Section} from '../parse/parse-lesson.ts';
import type {LessonReport, LessonRule} from './rule.ts';

/** The sections of lesson.md, in order. */
export const SECTIONS = [
  'Before you teach',
  'Activities',
  'Adapt this lesson',
  'If a pupil says',
  'Check learning',
  'Take it further',
] as const;

const OPTIONAL = 'Adapt this lesson';

const WHOLE = `## Before you teach

Print the cards.

## Activities

### Sort (10 minutes)

## If a pupil says

### “No.”

## Check learning

Ask.

## Take it further

At home.
`;

/** The sections are there, filled, known, once each and in order. */
export const requiredSections: LessonRule = {
  id: 'required-sections',
  scope: 'lesson',
  description:
    'lesson.md has the sections “Before you teach”, “Activities”, “Adapt this lesson” (optional), “If a pupil says”, “Check learning” and “Take it further”, as headings of the second level, in this order, and none is empty.',
  examples: [
    {files: {'lesson.md': WHOLE}, messages: []},
    {
      files: {
        'lesson.md': WHOLE.replace('## Before you teach\n\nPrint the cards.\n\n', '').replace(
          '## Take',
          '## Before you teech\n\nPrint.\n\n## Take',
        ),
      },
      messages: [
        'lesson.md:1:1: Missing section `Before you teach`, expected it at the start. Add the heading `## Before you teach` there.',
        'lesson.md:13:1: Unexpected section `Before you teech`, expected one of `Before you teach`, `Activities`, `Adapt this lesson`, `If a pupil says`, `Check learning`, `Take it further`. Change it to `Before you teach`?',
      ],
    },
    {
      files: {
        'lesson.md': WHOLE.replace('Ask.\n\n', '').replace(
          '## Activities\n',
          '## Activities\n\n## Before you teach\n\nAgain.\n',
        ),
      },
      messages: [
        'lesson.md:5:1: Unexpected empty section `Activities`, expected text. Write the section.',
        'lesson.md:7:1: Unexpected second section `Before you teach`, expected it once. Move the text into the first one.',
        'lesson.md:17:1: Unexpected empty section `Check learning`, expected text. Write the section.',
      ],
    },
    {
      files: {
        'lesson.md': WHOLE.replace('## Check learning\n\nAsk.\n\n', '') + '\n## Check learning\n\nAsk.\n',
      },
      messages: [
        'lesson.md:17:1: Unexpected place of the section `Check learning`, expected it before `Take it further`. Move the section.',
      ],
    },
  ],
  check(lesson, report) {
    const first = lesson.sections.filter(
      (section, index, all) => all.findIndex(hasTitle(section.title)) === index,
    );
    checkTitles(lesson, report);
    checkMissing(lesson, report);
    checkOrder(first, report);
    for (const section of first.filter(({nodes}) => nodes.length === 0)) {
      report({
        unexpected: `Unexpected empty section ${quote(section.title)}`,
        expected: 'text',
        fix: 'Write the section.',
        place: placeOf(section.heading),
      });
    }
  },
};

function hasTitle(title: string): (section: Section) => boolean {
  return (section) => section.title === title;
}

function isKnown(title: string): title is (typeof SECTIONS)[number] {
  return (SECTIONS as readonly string[]).includes(title);
}

function checkTitles({sections}: ParsedLesson, report: LessonReport): void {
  sections.forEach(({title, heading}, index) => {
    const isSecond = sections.findIndex(hasTitle(title)) < index;
    if (isKnown(title) && !isSecond) return;
    const near = findNearWords(title, SECTIONS);
    report(
      isSecond
        ? {
            unexpected: `Unexpected second section ${quote(title)}`,
            expected: 'it once',
            fix: 'Move the text into the first one.',
            place: placeOf(heading),
          }
        : {
            unexpected: `Unexpected section ${quote(title)}`,
            expected: `one of ${quoteList(SECTIONS)}`,
            fix: suggestWord(near, 'Make it a heading of the fourth level inside a section.'),
            place: placeOf(heading),
            actual: title,
            options: near,
          },
    );
  });
}

function checkMissing(lesson: ParsedLesson, report: LessonReport): void {
  let previous: Section | undefined;
  for (const title of SECTIONS) {
    const found = lesson.sections.find(hasTitle(title));
    if (!found && title !== OPTIONAL) {
      report({
        unexpected: `Missing section ${quote(title)}`,
        expected: previous ? `it after ${quote(previous.title)}` : 'it at the start',
        fix: `Add the heading \`## ${title}\` there.`,
        place: placeOf(previous?.heading) ?? FILE_START,
      });
    }
    previous = found ?? previous;
  }
}

function checkOrder(sections: Section[], report: LessonReport): void {
  const known = sections.filter(({title}) => isKnown(title));
  known.forEach((section, index) => {
    const next = known[index + 1];
    if (!next || SECTIONS.indexOf(next.title as never) > SECTIONS.indexOf(section.title as never)) return;
    report({
      unexpected: `Unexpected place of the section ${quote(next.title)}`,
      expected: `it before ${quote(section.title)}`,
      fix: 'Move the section.',
      place: placeOf(next.heading),
    });
  });
}
