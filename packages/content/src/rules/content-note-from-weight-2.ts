// Rule content-note-from-weight-2: heavy content says so beforehand.
import {quote} from '../check/words.ts';
import type {LessonRule} from './rule.ts';

/** From weight 2 there is a content note. */
export const contentNoteFromWeight2: LessonRule = {
  id: 'content-note-from-weight-2',
  scope: 'lesson',
  description: 'From weight 2, `contentNote` says what is heavy, whom to warn and what the way out is.',
  examples: [
    {files: {'lesson.md': '---\nweight: 2\ncontentNote: One story tells of a threat.\n---\n'}, messages: []},
    {
      files: {'lesson.md': '---\nweight: 3\n---\n'},
      messages: [
        'lesson.md:2:9: Unexpected weight `3` without a content note, expected the field `contentNote`. Say in it what is heavy, whom to warn and what the way out is.',
      ],
    },
  ],
  check({fields: {weight = 1, contentNote}, frontMatter}, report) {
    if (weight < 2 || contentNote !== undefined) return;
    report({
      unexpected: `Unexpected weight ${quote(String(weight))} without a content note`,
      expected: 'the field `contentNote`',
      fix: 'Say in it what is heavy, whom to warn and what the way out is.',
      place: frontMatter.placeOf(['weight']),
      actual: String(weight),
    });
  },
};
