// Rule title-length: titles are short enough for lists and long enough to say what pupils do.
import type {PageRule} from './rule.ts';

const MIN = 10;
const MAX = 70;

const SAY = {lesson: 'Say what pupils do.', day: 'Say what the day is about.'};

/** The title has 10 to 70 characters. */
export const titleLength: PageRule = {
  id: 'title-length',
  scope: 'page',
  description: `A title says what pupils do, or what a day is, in ${MIN} to ${MAX} characters.`,
  examples: [
    {files: {'lesson.md': '---\ntitle: Leave the page to check it\n---\n'}, messages: []},
    {
      files: {'lesson.md': '---\ntitle: Fake news\n---\n'},
      messages: ['lesson.md:2:8: Unexpected title of 9 characters, expected 10 to 70. Say what pupils do.'],
    },
    {
      files: {'../days/fair-play.md': '---\ntitle: Fair play\n---\n'},
      messages: [
        '../days/fair-play.md:2:8: Unexpected title of 9 characters, expected 10 to 70. Say what the day is about.',
      ],
    },
  ],
  check({type, fields: {title}, frontMatter}, report) {
    if (title === undefined) return;
    const {length} = [...title];
    if (length >= MIN && length <= MAX) return;
    report({
      unexpected: `Unexpected title of ${length} characters`,
      expected: `${MIN} to ${MAX}`,
      fix: length < MIN ? SAY[type] : `Take out ${length - MAX} or more, for lists cut longer ones.`,
      place: frontMatter.placeOf(['title']),
      actual: title,
    });
  },
};
