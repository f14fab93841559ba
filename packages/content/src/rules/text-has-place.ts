// Rule text-has-place: nothing is written where no page would show it.
import type {RootContent} from 'mdast';

import {placeOf} from '../check/place.ts';
import {isAdaptation} from '../parse/parse-activities.ts';
import type {ParsedPage} from '../parse/parse-day.ts';
import {findSection, type ParsedLesson} from '../parse/parse-lesson.ts';
import {SECTIONS} from '../parse/page-sections.ts';
import {isDemands} from '../parse/read-demands.ts';
import {parseWorksheet} from '../parse/parse-worksheet.ts';
import type {PageReport, PageRule} from './rule.ts';

/** Text stands under a heading that has a place on the page. */
export const textHasPlace: PageRule = {
  id: 'text-has-place',
  scope: 'page',
  description:
    'Nothing stands before the first section, before the first activity, before the first remark of “If a pupil says”, outside the blocks of “Adapt this lesson”, or before the title of a worksheet: no page would show it.',
  examples: [
    {
      files: {'lesson.md': '## Activities\n\n### Sort (10 minutes)\n\nTalk.\n\n## Check learning\n\nAsk.\n'},
      messages: [],
    },
    {
      files: {
        'lesson.md':
          'Hello.\n\n## Activities\n\nFour steps.\n\n### Sort (10 minutes)\n\n## Adapt this lesson\n\nMore time.\n\n## If a pupil says\n\nStay calm.\n\n### “No.”\n',
      },
      messages: [
        'lesson.md:1:1: Unexpected text before the first section, expected a section’s heading first. Move it into “Before you teach”.',
        'lesson.md:5:1: Unexpected text before the first activity, expected an activity’s heading first. Move it into “Before you teach” or into an activity.',
        'lesson.md:11:1: Unexpected text in “Adapt this lesson”, expected `:::adapt` blocks only. Put it into a block, with the area of need that it is for.',
        'lesson.md:15:1: Unexpected text before the first remark, expected a remark as a heading of the third level first. Move it under a remark or into “Before you teach”.',
      ],
    },
    {
      files: {'../days/example.md': '---\nneeds: []\n---\n\nHello.\n\n## Purpose\n\nWhy.\n'},
      messages: [
        '../days/example.md:5:1: Unexpected text before the first section, expected a section’s heading first. Move it into “Purpose”.',
      ],
    },
  ],
  check(page, report) {
    checkStart(page, report);
    if (page.type === 'lesson') checkLesson(page, report);
  },
};

function checkLesson(lesson: ParsedLesson, report: PageReport): void {
  checkUntil(sectionNodes(lesson, 'Activities'), report, {
    unexpected: 'Unexpected text before the first activity',
    expected: 'an activity’s heading first',
    fix: 'Move it into “Before you teach” or into an activity.',
  });
  checkUntil(sectionNodes(lesson, 'If a pupil says'), report, {
    unexpected: 'Unexpected text before the first remark',
    expected: 'a remark as a heading of the third level first',
    fix: 'Move it under a remark or into “Before you teach”.',
  });
  for (const node of sectionNodes(lesson, 'Adapt this lesson').filter(isText)) {
    if (isAdaptation(node)) continue;
    report({
      unexpected: 'Unexpected text in “Adapt this lesson”',
      expected: '`:::adapt` blocks only',
      fix: 'Put it into a block, with the area of need that it is for.',
      place: placeOf(node),
    });
  }
  for (const file of lesson.worksheets) {
    const {title} = parseWorksheet(file);
    const first = file.tree.children[0];
    if (!title || !first || first === title) continue;
    report(
      {
        unexpected: 'Unexpected text before the title',
        expected: 'the title first',
        fix: 'Move it below the title.',
        place: placeOf(first),
      },
      file,
    );
  }
}

function sectionNodes(lesson: ParsedLesson, title: string): RootContent[] {
  return findSection(lesson, title)?.nodes ?? [];
}

function checkStart({type, page, sections}: ParsedPage, report: PageReport): void {
  const end = sections[0] ? page.tree.children.indexOf(sections[0].heading) : page.tree.children.length;
  const lost = page.tree.children.slice(0, end).find(isText);
  // A title has its own message.
  if (!lost || (lost.type === 'heading' && lost.depth === 1)) return;
  report({
    unexpected: 'Unexpected text before the first section',
    expected: 'a section’s heading first',
    fix: `Move it into “${SECTIONS[type][0]}”.`,
    place: placeOf(lost),
  });
}

function checkUntil(
  nodes: RootContent[],
  report: PageReport,
  words: {unexpected: string; expected: string; fix: string},
): void {
  const first = nodes.find((node) => isText(node) && !isAdaptation(node));
  if (first && !(first.type === 'heading' && first.depth === 3)) report({...words, place: placeOf(first)});
}

/** Demands have a rule of their own about where they stand. */
function isText(node: RootContent): boolean {
  return node.type !== 'yaml' && node.type !== 'definition' && !isDemands(node);
}
