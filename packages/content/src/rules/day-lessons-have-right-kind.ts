// Rule day-lessons-have-right-kind: what a day names is made for the part of the day in which it stands.
import {findNamedLessons, type FoundLesson} from '../check/day-lessons.ts';
import type {Problem} from '../check/problem.ts';
import {quote, quoteList} from '../check/words.ts';
import type {LibraryRule} from './rule.ts';

/** The kinds of lesson for each part of a day; `possible` only with a warning. */
const KINDS: Record<string, {part: string; right: string[]; possible?: string}> = {
  opening: {part: 'an opening', right: ['assembly', 'tutor-time']},
  session: {part: 'a session', right: ['lesson', 'workshop', 'tutor-time']},
  break: {part: 'a break', right: []},
  closing: {part: 'a closing', right: ['assembly', 'tutor-time']},
  carousel: {part: 'the carousel', right: ['lesson', 'workshop']},
  followUp: {part: 'a follow-up', right: ['tutor-time'], possible: 'assembly'},
};

/** Carousels hold lessons and workshops, openings and closings assemblies, follow-ups tutor time. */
export const dayLessonsHaveRightKind: LibraryRule = {
  id: 'day-lessons-have-right-kind',
  scope: 'library',
  description:
    'A carousel holds lessons and workshops; a session for everyone may also be tutor time. What opens or closes a day is an assembly or tutor time, and a break has no lesson. Follow-ups are tutor time; an assembly is a warning.',
  examples: [
    {
      files: {
        'fake-news/leave-the-page/lesson.md': '---\nkind: lesson\n---\n',
        'fake-news/ten-seconds/lesson.md': '---\nkind: assembly\n---\n',
        'fake-news/would-you-share-it/lesson.md': '---\nkind: tutor-time\n---\n',
        'extremism/who-can-i-tell/lesson.md': '---\nkind: tutor-time\n---\n',
        '../days/example.md': `---
timetable:
  - { starts: '08:50', minutes: 20, kind: opening, title: Hall, lesson: ten-seconds }
carousel: [leave-the-page]
followUps: [would-you-share-it, who-can-i-tell]
---
`,
      },
      messages: [],
    },
    {
      files: {
        'fake-news/leave-the-page/lesson.md': '---\nkind: lesson\n---\n',
        'fake-news/ten-seconds/lesson.md': '---\nkind: assembly\n---\n',
        '../days/example.md': `---
timetable:
  - { starts: '08:50', minutes: 20, kind: opening, title: Hall, lesson: leave-the-page }
  - { starts: '09:10', minutes: 20, kind: break, title: Break, lesson: ten-seconds }
carousel: [ten-seconds]
followUps: [leave-the-page, ten-seconds]
---
`,
      },
      messages: [
        '../days/example.md:3:73: Unexpected kind `lesson` of `leave-the-page` in an opening, expected one of `assembly`, `tutor-time`. Choose another lesson, or leave it out.',
        '../days/example.md:4:72: Unexpected kind `assembly` of `ten-seconds` in a break, expected no lesson. Leave it out.',
        '../days/example.md:5:12: Unexpected kind `assembly` of `ten-seconds` in the carousel, expected one of `lesson`, `workshop`. Choose another lesson, or leave it out.',
        '../days/example.md:6:13: Unexpected kind `lesson` of `leave-the-page` in a follow-up, expected `tutor-time`. Choose another lesson, or leave it out.',
        '../days/example.md:6:29: Unexpected kind `assembly` of `ten-seconds` in a follow-up, expected `tutor-time`. Choose another lesson, or leave it out.',
      ],
    },
  ],
  check(library, report) {
    for (const named of findNamedLessons(library)) {
      const problem = findProblem(named);
      if (problem) report({...problem, place: named.place, actual: named.slug}, named.day.path);
    }
  },
};

function findProblem({part, slot, slug, lesson}: FoundLesson): Problem | undefined {
  const {kind} = lesson.fields;
  const rule = KINDS[slot?.kind ?? part];
  if (kind === undefined || !rule || rule.right.includes(kind)) return undefined;
  return {
    unexpected: `Unexpected kind ${quote(kind)} of ${quote(slug)} in ${rule.part}`,
    expected: sayKinds(rule.right),
    fix: rule.right.length === 0 ? 'Leave it out.' : 'Choose another lesson, or leave it out.',
    severity: rule.possible === kind ? 'warning' : 'error',
  };
}

function sayKinds(kinds: string[]): string {
  if (kinds.length === 0) return 'no lesson';
  return kinds.length === 1 ? quoteList(kinds) : `one of ${quoteList(kinds)}`;
}
