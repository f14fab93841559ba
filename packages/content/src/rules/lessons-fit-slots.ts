// Rule lessons-fit-slots: no session of a day is over before its lesson is.
import {findCarouselSlots, findNamedLessons, type FoundLesson} from '../check/day-lessons.ts';
import type {DaySlot} from '../day.ts';
import {quote} from '../check/words.ts';
import type {LibraryRule} from './rule.ts';

/** Every lesson fits its slot, a lesson of the carousel every slot of it, at least in its shortest form. */
export const lessonsFitSlots: LibraryRule = {
  id: 'lessons-fit-slots',
  scope: 'library',
  description:
    'A lesson that everyone has fits its slot, and a lesson of the carousel fits every slot of the carousel: when everything that can be cut is cut, it takes no longer.',
  examples: [
    {files: toLibrary({first: 50, second: 45, shortest: 45}), messages: []},
    {
      files: toLibrary({first: 40, second: 42, shortest: 45}),
      messages: [
        '../days/example.md:3:78: Unexpected lesson `leave-the-page` of at least 45 minutes, expected at most 40, the minutes of `Session 1`. Give the slot more time, or choose a shorter lesson.',
        '../days/example.md:5:12: Unexpected lesson `what-is-fair` of at least 45 minutes, expected at most 42, the minutes of `Session 2`. Give the slot more time, or choose a shorter lesson.',
      ],
    },
  ],
  check(library, report) {
    for (const named of findNamedLessons(library)) {
      const {lesson, slug, place, day} = named;
      const slot = findShortestSlot(named);
      if (lesson.shortestMinutes === undefined || !slot || lesson.shortestMinutes <= slot.minutes) continue;
      report(
        {
          unexpected: `Unexpected lesson ${quote(slug)} of at least ${lesson.shortestMinutes} minutes`,
          expected: `at most ${slot.minutes}, the minutes of ${quote(slot.title)}`,
          fix: 'Give the slot more time, or choose a shorter lesson.',
          place,
          actual: slug,
        },
        day.path,
      );
    }
  },
};

/** Every group meets a lesson of the carousel in another slot: it must fit the shortest. */
function findShortestSlot({part, slot, day}: FoundLesson): DaySlot | undefined {
  if (part !== 'carousel') return slot;
  const slots = findCarouselSlots(day.fields.timetable ?? []);
  return slots.reduce<DaySlot | undefined>(
    (shortest, one) => (shortest && shortest.minutes <= one.minutes ? shortest : one),
    undefined,
  );
}

function toLibrary(minutes: {first: number; second: number; shortest: number}): Record<string, string> {
  const lesson = `## Activities\n\n### Sort (${minutes.shortest} minutes)\n\n### Swap (10 minutes, can be cut)\n`;
  return {
    'fake-news/leave-the-page/lesson.md': lesson,
    'extremism/what-is-fair/lesson.md': lesson,
    '../days/example.md': `---
timetable:
  - { starts: '09:00', minutes: ${minutes.first}, kind: session, title: Session 1, lesson: leave-the-page }
  - { starts: '10:00', minutes: ${minutes.second}, kind: session, title: Session 2 }
carousel: [what-is-fair]
---
`,
  };
}
