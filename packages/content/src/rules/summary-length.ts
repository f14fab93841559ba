// Rule summary-length: a summary is one sentence that fits below a title.
import type {PageRule} from './rule.ts';

const MAX = 200;

/** An end of a sentence followed by the start of another; not "e.g. this" or "Dr. Who". */
const TWO_SENTENCES = /[a-z0-9’”)]{2}[.!?]["”’)]*\s+[A-Z“‘]/;

/** The summary is one sentence of at most 200 characters. */
export const summaryLength: PageRule = {
  id: 'summary-length',
  scope: 'page',
  description: `A summary is one sentence of at most ${MAX} characters.`,
  examples: [
    {files: {'lesson.md': '---\nsummary: Pupils judge four posts, then check them.\n---\n'}, messages: []},
    {
      files: {'lesson.md': '---\nsummary: Pupils judge four posts. Then they check.\n---\n'},
      messages: [
        'lesson.md:2:10: Unexpected second sentence in the summary, expected one sentence. Join the two, or keep the one that says what pupils do.',
      ],
    },
    {
      files: {'lesson.md': `---\nsummary: ${'Pupils check. '.repeat(15).trim()}\n---\n`},
      messages: [
        'lesson.md:2:10: Unexpected summary of 209 characters, expected at most 200. Take out 9 or more.',
        'lesson.md:2:10: Unexpected second sentence in the summary, expected one sentence. Join the two, or keep the one that says what pupils do.',
      ],
    },
  ],
  check({fields: {summary}, frontMatter}, report) {
    if (summary === undefined) return;
    const place = frontMatter.placeOf(['summary']);
    const {length} = [...summary];
    if (length > MAX) {
      report({
        unexpected: `Unexpected summary of ${length} characters`,
        expected: `at most ${MAX}`,
        fix: `Take out ${length - MAX} or more.`,
        place,
        actual: summary,
      });
    }
    if (TWO_SENTENCES.test(summary)) {
      report({
        unexpected: 'Unexpected second sentence in the summary',
        expected: 'one sentence',
        fix: 'Join the two, or keep the one that says what pupils do.',
        place,
        actual: summary,
      });
    }
  },
};
