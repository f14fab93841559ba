// Rule required-sections: every lesson has the same parts in the same order, and so has every day.
import {FILE_START, placeOf} from '../check/place.ts';
import {findNearWords, quote, quoteList, suggestWord} from '../check/words.ts';
import {OPTIONAL_SECTION, SECTIONS} from '../parse/page-sections.ts';
import type {ParsedPage} from '../parse/parse-day.ts';
import type {Section} from '../parse/parse-lesson.ts';
import type {PageReport, PageRule} from './rule.ts';

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
export const requiredSections: PageRule = {
  id: 'required-sections',
  scope: 'page',
  description:
    'lesson.md has the sections “Before you teach”, “Activities”, “Adapt this lesson” (optional), “If a pupil says”, “Check learning” and “Take it further”, as headings of the second level, in this order, and none is empty. A drop-down day has those of its own page.',
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
    {
      files: {
        '../days/example.md':
          '## Purpose\n\nWhy.\n\n## Staff briefing\n\nWho.\n\n## Rooms and kit\n\nWhere.\n\n## Note to parents and carer\n\nDear all.\n\n## Retrieval quiz\n\n1. What?\n',
      },
      messages: [
        '../days/example.md:9:1: Missing section `Note to parents and carers`, expected it after `Rooms and kit`. Add the heading `## Note to parents and carers` there.',
        '../days/example.md:9:1: Missing section `Pupils who are absent or need a different day`, expected it after `Rooms and kit`. Add the heading `## Pupils who are absent or need a different day` there.',
        '../days/example.md:9:1: Missing section `Closing reflection`, expected it after `Rooms and kit`. Add the heading `## Closing reflection` there.',
        '../days/example.md:13:1: Unexpected section `Note to parents and carer`, expected one of `Purpose`, `Staff briefing`, `Rooms and kit`, `Note to parents and carers`, `Pupils who are absent or need a different day`, `Closing reflection`, `Retrieval quiz`. Change it to `Note to parents and carers`?',
      ],
    },
  ],
  check(page, report) {
    const first = page.sections.filter(
      (section, index, all) => all.findIndex(hasTitle(section.title)) === index,
    );
    checkTitles(page, report);
    checkMissing(page, report);
    checkOrder(first, SECTIONS[page.type], report);
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

function checkTitles({type, sections}: ParsedPage, report: PageReport): void {
  sections.forEach(({title, heading}, index) => {
    const isSecond = sections.findIndex(hasTitle(title)) < index;
    const known = SECTIONS[type];
    if (known.includes(title) && !isSecond) return;
    const near = findNearWords(title, known);
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
            expected: `one of ${quoteList(known)}`,
            fix: suggestWord(near, 'Make it a heading inside a section.'),
            place: placeOf(heading),
            actual: title,
            options: near,
          },
    );
  });
}

function checkMissing(page: ParsedPage, report: PageReport): void {
  let previous: Section | undefined;
  for (const title of SECTIONS[page.type]) {
    const found = page.sections.find(hasTitle(title));
    if (!found && title !== OPTIONAL_SECTION) {
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

function checkOrder(sections: Section[], order: readonly string[], report: PageReport): void {
  const known = sections.filter(({title}) => order.includes(title));
  known.forEach((section, index) => {
    const next = known[index + 1];
    if (!next || order.indexOf(next.title) > order.indexOf(section.title)) return;
    report({
      unexpected: `Unexpected place of the section ${quote(next.title)}`,
      expected: `it before ${quote(section.title)}`,
      fix: 'Move the section.',
      place: placeOf(next.heading),
    });
  });
}
