// Rule vocabulary-occurs: words that are taught are also used.
import {toPlainText} from '../parse/to-plain-text.ts';
import {quote} from '../check/words.ts';
import type {LessonRule} from './rule.ts';

/** Every term of the vocabulary occurs in the lesson, its slides or worksheets. */
export const vocabularyOccurs: LessonRule = {
  id: 'vocabulary-occurs',
  scope: 'lesson',
  description: 'Every word of the vocabulary occurs in the lesson, its slides or worksheets.',
  examples: [
    {
      files: {
        'lesson.md':
          '---\nvocabulary: [{ term: satire, meaning: a joke }, { term: colony, meaning: a land }]\n---\n\nIs it *Satire*? The colonies.\n',
      },
      messages: [],
    },
    {
      files: {
        'lesson.md':
          '---\nvocabulary:\n  - term: satire\n    meaning: made-up stories\n---\n\nIs it a joke?\n',
      },
      messages: [
        'lesson.md:3:11: Unexpected word `satire` that is never used, expected it in the lesson, its slides or worksheets. Use it, or take it out of the vocabulary.',
      ],
    },
  ],
  check({fields: {vocabulary = []}, files, frontMatter}, report) {
    if (vocabulary.length === 0) return;
    const text = normalise(files.map(({tree}) => toPlainText(tree.children)).join('\n'));
    vocabulary.forEach(({term}, index) => {
      if (text.includes(toStem(term))) return;
      report({
        unexpected: `Unexpected word ${quote(term)} that is never used`,
        expected: 'it in the lesson, its slides or worksheets',
        fix: 'Use it, or take it out of the vocabulary.',
        place: frontMatter.placeOf(['vocabulary', index, 'term']),
        actual: term,
      });
    });
  },
};

/** "Colonies" is a use of "colony", and "disguised" of "disguise". */
function toStem(term: string): string {
  return normalise(term).replace(/[ey]$/, '');
}

/** Upper case, kinds of quotation mark and hyphens do not make another word. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[\s\u2010-\u2013-]+/g, ' ');
}
