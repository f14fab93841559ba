// Rule theme-matches-folder: a lesson lies in the folder of its first theme.
import {quote} from '../check/words.ts';
import type {LessonRule} from './rule.ts';

/** The first theme is the name of the folder. */
export const themeMatchesFolder: LessonRule = {
  id: 'theme-matches-folder',
  scope: 'lesson',
  description: 'The first of a lesson’s themes is the folder that it lies in.',
  examples: [
    {files: {'fake-news/example/lesson.md': '---\nthemes: [fake-news, extremism]\n---\n'}, messages: []},
    {
      files: {'fake-news/example/lesson.md': '---\nthemes: [extremism, fake-news]\n---\n'},
      messages: [
        'lesson.md:2:10: Unexpected first theme `extremism`, expected `fake-news`, the folder. Put `fake-news` first, or move the lesson to `lessons/extremism`.',
      ],
    },
  ],
  check({source: {theme}, fields: {themes: [first] = []}, frontMatter}, report) {
    if (first === undefined || first === theme) return;
    report({
      unexpected: `Unexpected first theme ${quote(first)}`,
      expected: `${quote(theme)}, the folder`,
      fix: `Put ${quote(theme)} first, or move the lesson to ${quote(`lessons/${first}`)}.`,
      place: frontMatter.placeOf(['themes', 0]),
      actual: first,
    });
  },
};
