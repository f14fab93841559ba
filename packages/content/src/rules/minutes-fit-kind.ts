// Rule minutes-fit-kind: a lesson fits the slot that its kind is planned into.
import {quote} from '../check/words.ts';
import type {LessonRule} from './rule.ts';

/** Shortest and longest minutes by kind. */
const RANGES: Record<string, [number, number]> = {
  lesson: [40, 60],
  'tutor-time': [15, 25],
  assembly: [10, 20],
  workshop: [60, 120],
};

/** `minutes` lie in the range of `kind`. */
export const minutesFitKind: LessonRule = {
  id: 'minutes-fit-kind',
  scope: 'lesson',
  description:
    'A lesson takes 40 to 60 minutes, tutor time 15 to 25, an assembly 10 to 20, a workshop 60 to 120: days are planned in these slots.',
  examples: [
    {files: {'lesson.md': '---\nkind: assembly\nminutes: 15\n---\n'}, messages: []},
    {
      files: {'lesson.md': '---\nkind: assembly\nminutes: 25\n---\n'},
      messages: [
        'lesson.md:3:10: Unexpected `25` minutes for the kind `assembly`, expected 10 to 20. Change the minutes or the kind.',
      ],
    },
  ],
  check({fields: {kind = '', minutes}, frontMatter}, report) {
    const range = Object.hasOwn(RANGES, kind) ? RANGES[kind] : undefined;
    if (minutes === undefined || !range) return;
    const [shortest, longest] = range;
    if (minutes >= shortest && minutes <= longest) return;
    report({
      unexpected: `Unexpected ${quote(String(minutes))} minutes for the kind ${quote(kind)}`,
      expected: `${shortest} to ${longest}`,
      fix: 'Change the minutes or the kind.',
      place: frontMatter.placeOf(['minutes']),
      actual: String(minutes),
    });
  },
};
