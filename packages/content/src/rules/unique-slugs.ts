// Rule unique-slugs: a slug is an address, and nobody can tell two of the same apart.
import {findSame} from '../check/find-same.ts';
import {quote} from '../check/words.ts';
import type {LibraryRule} from './rule.ts';

/** No two lessons or days have the same slug. */
export const uniqueSlugs: LibraryRule = {
  id: 'unique-slugs',
  scope: 'library',
  description:
    'No two lessons have the same folder name, also under different themes, and no day has the name of a lesson: it is their address.',
  examples: [
    {files: {'fake-news/first/lesson.md': '\n', 'extremism/second/lesson.md': '\n'}, messages: []},
    {
      files: {'extremism/first/lesson.md': '\n', 'fake-news/first/lesson.md': '\n'},
      messages: [
        'extremism/first/lesson.md: Unexpected slug `first`, which `content/lessons/fake-news/first/lesson.md` has too, expected each once in the library. Rename one of the two.',
        'fake-news/first/lesson.md: Unexpected slug `first`, which `content/lessons/extremism/first/lesson.md` has too, expected each once in the library. Rename one of the two.',
      ],
    },
    {
      files: {'fake-news/first/lesson.md': '\n', '../days/first.md': '\n'},
      messages: [
        '../days/first.md: Unexpected slug `first`, which `content/lessons/fake-news/first/lesson.md` has too, expected each once in the library. Rename one of the two.',
        'fake-news/first/lesson.md: Unexpected slug `first`, which `content/days/first.md` has too, expected each once in the library. Rename one of the two.',
      ],
    },
  ],
  check({lessons, days, showPath}, report) {
    for (const {item, other} of findSame([...lessons, ...days], ({slug}) => slug)) {
      report(
        {
          unexpected: `Unexpected slug ${quote(item.slug)}, which \`${showPath(other.path)}\` has too`,
          expected: 'each once in the library',
          fix: 'Rename one of the two.',
          actual: item.slug,
        },
        item.path,
      );
    }
  },
};
