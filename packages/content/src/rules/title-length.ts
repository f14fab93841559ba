// Rule title-length: titles are short enough for lists and long enough to say what pupils do.
import type {LessonRule} from './rule.ts';

const MIN = 10;
const MAX = 70;

/** The title has 10 to 70 characters. */
export const titleLength: LessonRule = {
  id: 'title-length',
  scope: 'lesson',
  description: `A title says what pupils do in ${MIN} to ${MAX} characters.`,
  examples: [
    {files: {'lesson.md': '---\ntitle: Leave the page to check it\n---\n'}, messages: []},
    {
      files: {'lesson.md': '---\ntitle: Fake news\n---\n'},
      messages: ['lesson.md:2:8: Unexpected title of 9 characters, expected 10 to 70. Say what pupils do.'],
    },
  ],
  check({fields: {title}, frontMatter}, report) {
    if (title === undefined) return;
    const {length} = [...title];
    if (length >= MIN && length <= MAX) return;
    report({
      unexpected: `Unexpected title of ${length} characters`,
      expected: `${MIN} to ${MAX}`,
      fix:
        length < MIN ? 'Say what pupils do.' : `Take out ${length - MAX} or more, for lists cut longer ones.`,
      place: frontMatter.placeOf(['title']),
      actual: title,
    });
  },
};
