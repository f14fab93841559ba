// Rule quiz-has-answers: whoever gives the retrieval quiz can mark it.
import type {RootContent} from 'mdast';

import {placeOf} from '../check/place.ts';
import {count} from '../check/words.ts';
import {findSection} from '../parse/parse-lesson.ts';
import {splitQuiz} from '../parse/split-quiz.ts';
import type {DayRule} from './rule.ts';

const MIN = 8;
const MAX = 10;

/** The quiz has questions, and as many answers under a heading of their own. */
export const quizHasAnswers: DayRule = {
  id: 'quiz-has-answers',
  scope: 'day',
  description: `The retrieval quiz of a day is a numbered list of questions, followed by the heading \`### Answers\` and a numbered list of as many answers. Other than ${MIN} to ${MAX} questions are a warning.`,
  examples: [
    {files: {'../days/example.md': toQuiz(8, 8)}, messages: []},
    {
      files: {'../days/example.md': toQuiz(2, 1)},
      messages: [
        '../days/example.md:1:1: Unexpected quiz of 2 questions, expected 8 to 10. Ask what pupils should still know in three weeks.',
        '../days/example.md:6:1: Unexpected 1 answer to 2 questions, expected an answer to each. Number both in the same way.',
      ],
    },
    {
      files: {'../days/example.md': '## Retrieval quiz\n\n1. What?\n'},
      messages: [
        '../days/example.md:1:1: Unexpected quiz of 1 question, expected 8 to 10. Ask what pupils should still know in three weeks.',
        '../days/example.md:1:1: Missing answers, expected them under the heading `### Answers`. Write them after the questions.',
      ],
    },
  ],
  check(day, report) {
    const section = findSection(day, 'Retrieval quiz');
    // A quiz that is not there has a message of its own.
    if (!section || section.nodes.length === 0) return;
    const {questions, answers} = splitQuiz(section.nodes);
    const [asked, answered] = [countItems(questions), countItems(answers ?? [])];
    const place = placeOf(section.heading);
    if (asked < MIN || asked > MAX) {
      report({
        unexpected: `Unexpected quiz of ${count(asked, 'question')}`,
        expected: `${MIN} to ${MAX}`,
        fix: 'Ask what pupils should still know in three weeks.',
        place,
        severity: 'warning',
      });
    }
    if (!answers) {
      report({
        unexpected: 'Missing answers',
        expected: 'them under the heading `### Answers`',
        fix: 'Write them after the questions.',
        place,
      });
    } else if (asked !== answered) {
      report({
        unexpected: `Unexpected ${count(answered, 'answer')} to ${count(asked, 'question')}`,
        expected: 'an answer to each',
        fix: 'Number both in the same way.',
        place: placeOf(section.nodes[questions.length]),
      });
    }
  },
};

function countItems(nodes: RootContent[]): number {
  const lists = nodes.flatMap((node) => (node.type === 'list' && node.ordered ? [node] : []));
  return lists.reduce((sum, {children}) => sum + children.length, 0);
}

function toQuiz(questions: number, answers: number): string {
  const list = (number: number, text: string): string =>
    Array.from({length: number}, (_, index) => `${index + 1}. ${text}\n`).join('');
  return `## Retrieval quiz\n\n${list(questions, 'What?')}\n### Answers\n\n${list(answers, 'That.')}`;
}
