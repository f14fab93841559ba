// Parts the retrieval quiz of a day into questions and answers.
import type {RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';

/** A quiz in two parts. */
export interface Quiz {
  questions: RootContent[];
  /** What stands after `### Answers`; undefined where there is no such heading. */
  answers?: RootContent[];
}

/** Parts the nodes of the section at its heading `### Answers`. */
export function splitQuiz(nodes: RootContent[]): Quiz {
  const split = nodes.findIndex(
    (node) => node.type === 'heading' && node.depth === 3 && toString(node).trim() === 'Answers',
  );
  if (split === -1) return {questions: nodes};
  return {questions: nodes.slice(0, split), answers: nodes.slice(split + 1)};
}
