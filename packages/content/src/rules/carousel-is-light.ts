// Rule carousel-is-light: no group meets the heaviest content at the end of the day.
import {findNamedLessons} from '../check/day-lessons.ts';
import {quote} from '../check/words.ts';
import type {LibraryRule} from './rule.ts';

const HEAVY = 3;

/**
 * No lesson of weight 3 in a carousel. It turns, so that some group would have it last and go home with it, and two
 * of them would follow each other for somebody.
 */
export const carouselIsLight: LibraryRule = {
  id: 'carousel-is-light',
  scope: 'library',
  description:
    'A carousel holds no lesson of weight 3: each lesson is the last of the day for some group, who would go home with it, and beside another heavy one for some other. Give it a slot of its own in the morning.',
  examples: [
    {
      files: {
        'fake-news/leave-the-page/lesson.md': '---\nweight: 2\n---\n',
        'extremism/how-we-know/lesson.md': '---\nweight: 3\n---\n',
        '../days/example.md':
          "---\ntimetable:\n  - { starts: '09:00', minutes: 50, kind: session, title: All, lesson: how-we-know }\ncarousel: [leave-the-page]\n---\n",
      },
      messages: [],
    },
    {
      files: {
        'extremism/how-we-know/lesson.md': '---\nweight: 3\n---\n',
        '../days/example.md': '---\ncarousel: [how-we-know]\n---\n',
      },
      messages: [
        '../days/example.md:2:12: Unexpected lesson `how-we-know` of weight 3 in the carousel, expected weight 1 or 2. Give it a slot of its own in the morning, or choose another lesson.',
      ],
    },
  ],
  check(library, report) {
    for (const {day, part, lesson, slug, place} of findNamedLessons(library)) {
      if (part !== 'carousel' || (lesson.fields.weight ?? 1) < HEAVY) continue;
      report(
        {
          unexpected: `Unexpected lesson ${quote(slug)} of weight ${HEAVY} in the carousel`,
          expected: 'weight 1 or 2',
          fix: 'Give it a slot of its own in the morning, or choose another lesson.',
          place,
          actual: slug,
        },
        day.path,
      );
    }
  },
};
