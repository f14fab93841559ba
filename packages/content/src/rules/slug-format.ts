// Rule slug-format: a lesson's folder is a good address.
import {quote} from '../check/words.ts';
import {toId} from '../parse/to-id.ts';
import type {LessonRule} from './rule.ts';

const MAX_LENGTH = 60;

/** The folder's name is lower-case words with hyphens, at most 60 characters. */
export const slugFormat: LessonRule = {
  id: 'slug-format',
  scope: 'lesson',
  description: `The lesson’s folder is its address: lower-case letters, digits and single hyphens, at most ${MAX_LENGTH} characters.`,
  examples: [
    {files: {'fake-news/leave-the-page/lesson.md': '\n'}, messages: []},
    {
      files: {'fake-news/Leave_the page/lesson.md': '\n'},
      messages: [
        'fake-news/Leave_the page/lesson.md: Unexpected folder `Leave_the page`, expected lower-case letters, digits and hyphens, at most 60 characters. Rename it to `leave-the-page`.',
      ],
    },
  ],
  check({source: {slug}}, report) {
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= MAX_LENGTH) return;
    const better = toId(slug).slice(0, MAX_LENGTH).replace(/-+$/, '');
    report({
      unexpected: `Unexpected folder ${quote(slug)}`,
      expected: `lower-case letters, digits and hyphens, at most ${MAX_LENGTH} characters`,
      fix: `Rename it to ${quote(better)}.`,
      actual: slug,
    });
  },
};
