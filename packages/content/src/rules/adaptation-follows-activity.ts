// Rule adaptation-follows-activity: what changes stands directly under what it changes.
import type {RootContent} from 'mdast';

import {placeOf} from '../check/place.ts';
import {isAdaptation, parseActivities} from '../parse/parse-activities.ts';
import {findSection} from '../parse/parse-lesson.ts';
import type {LessonRule} from './rule.ts';
import {findNodes} from '../parse/find-nodes.ts';

/** `:::adapt` blocks stand in an activity, after its text, or in "Adapt this lesson". */
export const adaptationFollowsActivity: LessonRule = {
  id: 'adaptation-follows-activity',
  scope: 'lesson',
  description:
    'An `:::adapt` block stands in an activity, or in the section “Adapt this lesson”, and not inside another block.',
  examples: [
    {
      files: {
        'lesson.md':
          '## Activities\n\n### Sort (10 minutes)\n\nSort the cards.\n\n:::adapt{for="cognition-and-learning"}\nFour cards.\n:::\n',
      },
      messages: [],
    },
    {
      files: {
        'lesson.md': '## Check learning\n\n:::adapt{for="cognition-and-learning"}\nAsk one question.\n:::\n',
      },
      messages: [
        'lesson.md:3:1: Unexpected `:::adapt` block, expected it in an activity or under “Adapt this lesson”. Move it to the activity that it changes.',
      ],
    },
  ],
  check(lesson, report) {
    const right = new Set<RootContent>([
      ...parseActivities(lesson).flatMap(({adaptations}) => adaptations),
      ...(findSection(lesson, 'Adapt this lesson')?.nodes ?? []),
    ]);
    for (const file of lesson.files) {
      for (const node of findNodes(file.tree, 'containerDirective')) {
        if (!isAdaptation(node) || right.has(node)) continue;
        report(
          {
            unexpected: 'Unexpected `:::adapt` block',
            expected: 'it in an activity or under “Adapt this lesson”',
            fix: 'Move it to the activity that it changes.',
            place: placeOf(node),
          },
          file,
        );
      }
    }
  },
};
