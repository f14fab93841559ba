// Rule unique-titles: nobody can tell two of the same title apart.
import {findSame} from '../check/find-same.ts';
import {quote} from '../check/words.ts';
import type {LibraryRule} from './rule.ts';

/** No two lessons or days have the same title. */
export const uniqueTitles: LibraryRule = {
  id: 'unique-titles',
  scope: 'library',
  description: 'No two lessons or days have the same title.',
  examples: [
    {
      files: {
        'fake-news/first/lesson.md': '---\ntitle: Check a picture\n---\n',
        'extremism/second/lesson.md': '---\ntitle: Check a video\n---\n',
      },
      messages: [],
    },
    {
      files: {
        'extremism/second/lesson.md': '---\ntitle: Check a picture\n---\n',
        'fake-news/first/lesson.md': '---\ntitle: Check a Picture\n---\n',
      },
      messages: [
        'extremism/second/lesson.md:2:8: Unexpected title `Check a picture`, which `content/lessons/fake-news/first/lesson.md` has too, expected each once in the library. Say what is different about this lesson.',
        'fake-news/first/lesson.md:2:8: Unexpected title `Check a Picture`, which `content/lessons/extremism/second/lesson.md` has too, expected each once in the library. Say what is different about this lesson.',
      ],
    },
  ],
  check({lessons, days, showPath}, report) {
    for (const {item, other} of findSame([...lessons, ...days], ({fields}) => fields.title?.toLowerCase())) {
      report(
        {
          unexpected: `Unexpected title ${quote(item.fields.title ?? '')}, which \`${showPath(other.path)}\` has too`,
          expected: 'each once in the library',
          fix: `Say what is different about this ${item.type}.`,
          place: item.places['title'],
          actual: item.fields.title,
        },
        item.path,
      );
    }
  },
};
