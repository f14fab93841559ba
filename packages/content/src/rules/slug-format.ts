// Rule slug-format: a lesson's folder, or a day's file, is a good address.
import {quote} from '../check/words.ts';
import {toId} from '../parse/to-id.ts';
import type {PageRule} from './rule.ts';

const MAX_LENGTH = 60;

/** The folder's or file's name is lower-case words with hyphens, at most 60 characters. */
export const slugFormat: PageRule = {
  id: 'slug-format',
  scope: 'page',
  description: `The lesson’s folder, or the day’s file, is its address: lower-case letters, digits and single hyphens, at most ${MAX_LENGTH} characters.`,
  examples: [
    {files: {'fake-news/leave-the-page/lesson.md': '\n'}, messages: []},
    {
      files: {'fake-news/Leave_the page/lesson.md': '\n'},
      messages: [
        'fake-news/Leave_the page/lesson.md: Unexpected folder `Leave_the page`, expected lower-case letters, digits and hyphens, at most 60 characters. Rename it to `leave-the-page`.',
      ],
    },
    {
      files: {'../days/Fair_play.md': '\n'},
      messages: [
        '../days/Fair_play.md: Unexpected file name `Fair_play`, expected lower-case letters, digits and hyphens, at most 60 characters. Rename it to `fair-play`.',
      ],
    },
  ],
  check({type, source: {slug}}, report) {
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= MAX_LENGTH) return;
    const better = toId(slug).slice(0, MAX_LENGTH).replace(/-+$/, '');
    report({
      unexpected: `Unexpected ${type === 'lesson' ? 'folder' : 'file name'} ${quote(slug)}`,
      expected: `lower-case letters, digits and hyphens, at most ${MAX_LENGTH} characters`,
      fix: `Rename it to ${quote(better)}.`,
      actual: slug,
    });
  },
};
