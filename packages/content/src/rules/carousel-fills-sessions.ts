// Rule carousel-fills-sessions: every group has something in every slot, and meets everything once.
import {findCarouselSlots} from '../check/day-lessons.ts';
import {count, quote} from '../check/words.ts';
import type {DayRule} from './rule.ts';

/** As many lessons in the carousel as sessions without a lesson of their own, and no more groups than lessons. */
export const carouselFillsSessions: DayRule = {
  id: 'carousel-fills-sessions',
  scope: 'day',
  description:
    'The carousel names as many lessons as there are sessions that name none, so that each group meets each lesson once. More groups than lessons are a warning: two of them would meet the same lesson at once.',
  examples: [
    {
      files: {'../days/example.md': toDay({groups: 2, carousel: '[leave-the-page, three-counts]'})},
      messages: [],
    },
    {
      files: {'../days/example.md': toDay({groups: 1, carousel: '[leave-the-page]'})},
      messages: [
        '../days/example.md:7:11: Unexpected carousel of 1 lesson, expected 2, as many as there are sessions without `lesson`. Add a lesson, or give a session one that everyone has.',
      ],
    },
    {
      files: {'../days/example.md': toDay({groups: 3, carousel: '[leave-the-page, three-counts]'})},
      messages: [
        '../days/example.md:2:9: Unexpected `3` groups for a carousel of 2 lessons, expected at most 2. Add a session and a lesson, or run two rooms of the same lesson and write 2.',
      ],
    },
  ],
  check({fields: {groups = 0, timetable, carousel}, frontMatter}, report) {
    if (!timetable || !carousel) return;
    const {length: slots} = findCarouselSlots(timetable);
    const {length} = carousel;
    if (length !== slots) {
      report({
        unexpected: `Unexpected carousel of ${count(length, 'lesson')}`,
        expected: `${slots}, as many as there are sessions without \`lesson\``,
        fix:
          length < slots
            ? 'Add a lesson, or give a session one that everyone has.'
            : 'Take a lesson out, or add a session.',
        place: frontMatter.placeOf(['carousel']),
      });
    } else if (groups > length && length > 0) {
      report({
        unexpected: `Unexpected ${quote(String(groups))} groups for a carousel of ${count(length, 'lesson')}`,
        expected: `at most ${length}`,
        fix: `Add a session and a lesson, or run two rooms of the same lesson and write ${length}.`,
        place: frontMatter.placeOf(['groups']),
        actual: String(groups),
        severity: 'warning',
      });
    }
  },
};

function toDay({groups, carousel}: {groups: number; carousel: string}): string {
  return `---
groups: ${groups}
timetable:
  - { starts: '08:50', minutes: 20, kind: opening, title: Assembly, lesson: ten-seconds }
  - { starts: '09:15', minutes: 55, kind: session, title: Session 1 }
  - { starts: '10:20', minutes: 55, kind: session, title: Session 2 }
carousel: ${carousel}
---
`;
}
