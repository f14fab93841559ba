// Rule demands-form: `::demands` stands directly under the heading of an activity, and says numbers from 0 to 3.
import type {LeafDirective} from 'mdast-util-directive';

import {placeAt, placeOf, type Place} from '../check/place.ts';
import type {Problem, Report} from '../check/problem.ts';
import {createFinder, quote, quoteList, suggestWord} from '../check/words.ts';
import {findNodes} from '../parse/find-nodes.ts';
import {parseActivities} from '../parse/parse-activities.ts';
import type {MarkdownFile} from '../parse/parse-markdown.ts';
import {DEMAND_LEVEL, DEMANDS, isDemands} from '../parse/read-demands.ts';
import type {LessonRule} from './rule.ts';

const MODEL = '`::demands{reading=1 talk=2}`';

/** What an activity asks of pupils is said once, in words that are known. */
export const demandsForm: LessonRule = {
  id: 'demands-form',
  scope: 'lesson',
  mends: true,
  description:
    '`::demands` stands directly under the heading of an activity, once. It names one or more of `reading`, `writing`, `talk`, `noise`, `movement` and `waiting`, each with a whole number from 0 (nothing) to 3 (a lot).',
  examples: [
    {
      files: {
        'lesson.md':
          '## Activities\n\n### Sort (10 minutes)\n\n::demands{reading=2 movement="1" talk=0}\n\nSort the cards.\n\n### Talk (5 minutes)\n\nTalk.\n',
      },
      messages: [],
    },
    {
      files: {
        'lesson.md':
          '## Activities\n\n### Sort (10 minutes)\n\n::demands{reading=4 writting=1 noise}\n\nSort the cards.\n\n### Talk (5 minutes)\n\n::demands\n\nTalk.\n',
      },
      messages: [
        'lesson.md:5:11: Unexpected reading `4`, expected a whole number from 0 (nothing) to 3 (a lot). Write it like this: `reading=1`.',
        'lesson.md:5:21: Unexpected demand `writting`, expected one of `reading`, `writing`, `talk`, `noise`, `movement`, `waiting`. Change it to `writing`?',
        'lesson.md:5:32: Unexpected noise without a number, expected a whole number from 0 (nothing) to 3 (a lot). Write it like this: `noise=1`.',
        'lesson.md:11:1: Missing demands, expected at least one of `reading`, `writing`, `talk`, `noise`, `movement`, `waiting`. Write it like this: `::demands{reading=1 talk=2}`.',
      ],
    },
    {
      files: {
        'lesson.md':
          '## Activities\n\n### Sort (10 minutes)\n\n::demands{reading=2}\n\nSort the cards.\n\n::demands{talk=1}\n\n### Talk (5 minutes)\n\nTalk.\n\n::demands{talk=2}\n\n## Check learning\n\n::demands{talk=1}\n',
      },
      messages: [
        'lesson.md:9:1: Unexpected second `::demands`, expected one in an activity. Put all of them into the first.',
        'lesson.md:15:1: Unexpected `::demands`, expected it directly under the heading of an activity. Move it there.',
        'lesson.md:19:1: Unexpected `::demands`, expected it directly under the heading of an activity. Move it there.',
      ],
    },
  ],
  check(lesson, report) {
    const activities = parseActivities(lesson);
    const right = activities.flatMap(({demands}) => demands ?? []);
    const second = activities.flatMap(({demands, moreDemands}) => (demands ? moreDemands : []));
    for (const node of findNodes(lesson.page.tree, 'leafDirective').filter(isDemands)) {
      if (right.includes(node)) checkNames(lesson.page, node, report);
      else report({...(second.includes(node) ? SECOND : ELSEWHERE), place: placeOf(node)});
    }
  },
};

const SECOND: Problem = {
  unexpected: 'Unexpected second `::demands`',
  expected: 'one in an activity',
  fix: 'Put all of them into the first.',
};

const ELSEWHERE: Problem = {
  unexpected: 'Unexpected `::demands`',
  expected: 'it directly under the heading of an activity',
  fix: 'Move it there.',
};

function checkNames(file: MarkdownFile, node: LeafDirective, report: Report): void {
  const written = Object.entries(node.attributes ?? {});
  if (written.length === 0) {
    report({
      unexpected: 'Missing demands',
      expected: `at least one of ${quoteList(DEMANDS)}`,
      fix: `Write it like this: ${MODEL}.`,
      place: placeOf(node),
    });
  }
  const findNear = createFinder(
    written.map(([name]) => name),
    DEMANDS,
  );
  for (const [name, level] of written) {
    const problem = isDemand(name) ? toWrongLevel(name, level ?? '') : toUnknown(name, findNear(name));
    if (problem) report({...problem, place: placeOfName(file, node, name)});
  }
}

function isDemand(name: string): boolean {
  return DEMANDS.some((demand) => demand === name);
}

function toUnknown(name: string, near: string[]): Problem {
  return {
    unexpected: `Unexpected demand ${quote(name)}`,
    expected: `one of ${quoteList(DEMANDS)}`,
    fix: suggestWord(near, 'Choose one of them.'),
    actual: name,
    options: near,
  };
}

function toWrongLevel(name: string, level: string): Problem | undefined {
  if (DEMAND_LEVEL.test(level)) return undefined;
  return {
    unexpected: level === '' ? `Unexpected ${name} without a number` : `Unexpected ${name} ${quote(level)}`,
    expected: 'a whole number from 0 (nothing) to 3 (a lot)',
    fix: `Write it like this: \`${name}=1\`.`,
  };
}

/** Where the name stands in its line; the line itself where it was written with a short sign, such as `.name`. */
function placeOfName({file}: MarkdownFile, node: LeafDirective, name: string): Place | undefined {
  const whole = String(file.value);
  const start = node.position?.start.offset ?? 0;
  const line = whole.slice(start, node.position?.end.offset);
  const found = [...line.matchAll(/[\w.-]+/g)].find(([word]) => word === name);
  if (!found) return placeOf(node);
  return placeAt(whole, start + found.index, start + found.index + name.length);
}
