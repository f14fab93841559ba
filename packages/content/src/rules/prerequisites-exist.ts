// Rule prerequisites-exist: what must come before can be found.
import {findNearWords, quote, suggestWord} from '../check/words.ts';
import type {LibraryRule} from './rule.ts';

/** Prerequisites are slugs of other lessons. */
export const prerequisitesExist: LibraryRule = {
  id: 'prerequisites-exist',
  scope: 'library',
  description: 'Every prerequisite is the slug of another lesson.',
  examples: [
    {
      files: {
        'fake-news/first/lesson.md': '\n',
        'fake-news/second/lesson.md': '---\nprerequisites: [first]\n---\n',
      },
      messages: [],
    },
    {
      files: {
        'fake-news/first/lesson.md': '\n',
        'fake-news/second/lesson.md': '---\nprerequisites: [fist, second]\n---\n',
      },
      messages: [
        'fake-news/second/lesson.md:2:17: Unexpected prerequisite `fist`, expected the slug of another lesson. Change it to `first`?',
        'fake-news/second/lesson.md:2:23: Unexpected prerequisite `second`, expected the slug of another lesson. Remove it.',
      ],
    },
  ],
  check({lessons}, report) {
    const known = new Set(lessons.map(({slug}) => slug));
    for (const {slug, path, fields, places} of lessons) {
      (fields.prerequisites ?? []).forEach((word, index) => {
        if (word !== slug && known.has(word)) return;
        const others = [...known].filter((other) => other !== slug);
        const near = word === slug ? [] : findNearWords(word, others);
        report(
          {
            unexpected: `Unexpected prerequisite ${quote(word)}`,
            expected: 'the slug of another lesson',
            fix: suggestWord(near, 'Remove it.'),
            place: places[`prerequisites.${index}`],
            actual: word,
            options: near,
          },
          path,
        );
      });
    }
  },
};
