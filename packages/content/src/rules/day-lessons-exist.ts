// Rule day-lessons-exist: what a day is made of can be found.
import {listNamedLessons} from '../check/day-lessons.ts';
import {LEFT_TO_WRITE} from '../check/left-to-write.ts';
import {findNearWords, quote, suggestWord} from '../check/words.ts';
import type {LibraryRule} from './rule.ts';

/** Lessons in the timetable, the carousel and the follow-ups of a day are there. */
export const dayLessonsExist: LibraryRule = {
  id: 'day-lessons-exist',
  scope: 'library',
  description:
    'Every lesson that a day names, in its timetable, carousel or follow-ups, is the slug of a lesson.',
  examples: [
    {
      files: {
        'fake-news/leave-the-page/lesson.md': '\n',
        '../days/example.md': '---\ncarousel: [leave-the-page]\n---\n',
      },
      messages: [],
    },
    {
      files: {
        'fake-news/leave-the-page/lesson.md': '\n',
        '../days/example.md':
          "---\ntimetable:\n  - { starts: '08:50', minutes: 20, kind: opening, title: Hall, lesson: the-vote }\ncarousel: [leave-that-page]\n---\n",
      },
      messages: [
        '../days/example.md:3:73: Unexpected lesson `the-vote`, expected the slug of a lesson. Choose a lesson that `lessons list` shows.',
        '../days/example.md:4:12: Unexpected lesson `leave-that-page`, expected the slug of a lesson. Change it to `leave-the-page`?',
      ],
    },
  ],
  check({lessons, days}, report) {
    const known = lessons.map(({slug}) => slug);
    for (const {day, slug, place} of days.flatMap(listNamedLessons)) {
      // What is left to write has a message of its own.
      if (known.includes(slug) || slug.startsWith(LEFT_TO_WRITE)) continue;
      const near = findNearWords(slug, known);
      report(
        {
          unexpected: `Unexpected lesson ${quote(slug)}`,
          expected: 'the slug of a lesson',
          fix: suggestWord(near, 'Choose a lesson that `lessons list` shows.'),
          place,
          actual: slug,
          options: near,
        },
        day.path,
      );
    }
  },
};
