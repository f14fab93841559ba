// Rule day-matches-key-stage: no lesson of a day is for pupils of another age.
import {findNamedLessons} from '../check/day-lessons.ts';
import {quote, quoteList} from '../check/words.ts';
import type {LibraryRule} from './rule.ts';

/** Every lesson that a day names shares a key stage with it. */
export const dayMatchesKeyStage: LibraryRule = {
  id: 'day-matches-key-stage',
  scope: 'library',
  description: 'Every lesson that a day names is for one of the key stages of the day.',
  examples: [
    {
      files: {
        'fake-news/leave-the-page/lesson.md': '---\nkeyStages: [ks3, ks4]\n---\n',
        '../days/example.md': '---\nkeyStages: [ks4]\ncarousel: [leave-the-page]\n---\n',
      },
      messages: [],
    },
    {
      files: {
        'fake-news/leave-the-page/lesson.md': '---\nkeyStages: [ks3, ks4]\n---\n',
        '../days/example.md': '---\nkeyStages: [ks2]\ncarousel: [leave-the-page]\n---\n',
      },
      messages: [
        '../days/example.md:3:12: Unexpected lesson `leave-the-page` for `ks3`, `ks4`, expected one for `ks2`. Choose another lesson, or look whether this one suits the key stage too.',
      ],
    },
  ],
  check(library, report) {
    for (const {day, lesson, slug, place} of findNamedLessons(library)) {
      const wanted = day.fields.keyStages ?? [];
      const stages = lesson.fields.keyStages ?? [];
      // Where either is missing or wrong, that has a message of its own.
      if (wanted.length === 0 || stages.length === 0 || stages.some((stage) => wanted.includes(stage)))
        continue;
      report(
        {
          unexpected: `Unexpected lesson ${quote(slug)} for ${quoteList(stages)}`,
          expected: `one for ${quoteList(wanted)}`,
          fix: 'Choose another lesson, or look whether this one suits the key stage too.',
          place,
          actual: slug,
        },
        day.path,
      );
    }
  },
};
