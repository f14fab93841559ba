// Rule known-passage: shared passages that are included exist.

import {placeOf} from '../check/place.ts';
import type {Problem} from '../check/problem.ts';
import {findNearWords, quote, quoteList, suggestWord} from '../check/words.ts';
import type {FileRule} from './rule.ts';
import {findNodes} from '../parse/find-nodes.ts';

/** `::shared` names a passage of content/shared. */
export const knownPassage: FileRule = {
  id: 'known-passage',
  scope: 'file',
  mends: true,
  description: '`::shared` names a passage that lies in content/shared.',
  examples: [
    {files: {'lesson.md': '::shared{name="distancing"}\n'}, messages: []},
    {
      files: {'lesson.md': '::shared{name="distance"}\n\n::shared\n'},
      messages: [
        'lesson.md:1:1: Unexpected shared passage `distance`, expected one of `distancing`, `question-box`. Change it to `distancing`?',
        'lesson.md:3:1: Missing name of the shared passage, expected one of `distancing`, `question-box`. Write it like this: `::shared{name="distancing"}`.',
      ],
    },
  ],
  check(file, report, {passages}) {
    for (const node of findNodes(file.tree, 'leafDirective')) {
      const name = node.attributes?.['name'] ?? '';
      if (node.name !== 'shared' || passages.includes(name)) continue;
      report({...(name === '' ? toMissing(passages) : toUnknown(name, passages)), place: placeOf(node)});
    }
  },
};

function toMissing(passages: string[]): Problem {
  return {
    unexpected: 'Missing name of the shared passage',
    expected: sayPassages(passages),
    fix: `Write it like this: \`::shared{name="${passages[0] ?? 'name'}"}\`.`,
  };
}

function toUnknown(name: string, passages: string[]): Problem {
  const near = findNearWords(name, passages);
  return {
    unexpected: `Unexpected shared passage ${quote(name)}`,
    expected: sayPassages(passages, name),
    fix: suggestWord(near, 'Choose one of them.'),
    actual: name,
    options: near,
  };
}

function sayPassages(passages: string[], near = ''): string {
  return passages.length > 0 ? `one of ${quoteList(passages, near)}` : 'a file of content/shared';
}
