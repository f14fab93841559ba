// Rule list-numbers: the numbers of a list are those that pupils see.
import type {List, ListItem} from 'mdast';

import {placeOf} from '../check/place.ts';
import type {MarkdownFile} from '../parse/parse-markdown.ts';
import type {FileRule} from './rule.ts';
import {findNodes} from '../parse/find-nodes.ts';

/** Numbers go up by one, for Markdown counts by itself from the first. */
export const listNumbers: FileRule = {
  id: 'list-numbers',
  scope: 'file',
  description:
    'The numbers of a list go up by one, or are all the same: Markdown reads only the first and counts on by itself, so that answers would stand beside the wrong questions. A warning.',
  examples: [
    {files: {'lesson.md': '3. Three\n4. Four\n\nAnd:\n\n1. One\n1. Two\n'}, messages: []},
    {
      files: {'worksheet.md': '# Log\n\n1. Fitness.\n3. Animals.\n4. No.\n'},
      messages: [
        'worksheet.md:4:1: Unexpected number `3`, expected `2`, which is what pupils see. Add what is missing, or start a new list after a paragraph.',
      ],
    },
  ],
  check(file, report) {
    for (const list of findNodes(file.tree, 'list')) {
      const wrong = list.ordered ? findWrong(list, file) : undefined;
      if (!wrong) continue;
      report({
        unexpected: `Unexpected number \`${wrong.written}\``,
        expected: `\`${wrong.shown}\`, which is what pupils see`,
        fix: 'Add what is missing, or start a new list after a paragraph.',
        place: placeOf(wrong.item),
        severity: 'warning',
      });
    }
  },
};

interface WrongNumber {
  item: ListItem;
  written: number;
  shown: number;
}

/** The first item whose number is not shown; those after it are wrong for the same reason. */
function findWrong(list: List, {file}: MarkdownFile): WrongNumber | undefined {
  const whole = String(file.value);
  const first = list.start ?? 1;
  const items = list.children.map((item, index) => ({
    item,
    written: Number.parseInt(whole.slice(item.position?.start.offset), 10),
    shown: first + index,
  }));
  if (items.every(({written}) => written === first)) return undefined;
  return items.find(({written, shown}) => written !== shown);
}
