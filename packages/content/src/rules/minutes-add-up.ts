// Rule minutes-add-up: the running order takes as long as the front matter says.
import {quote} from '../check/words.ts';
import {parseActivities} from '../parse/parse-activities.ts';
import type {LessonRule} from './rule.ts';

/** The minutes of the activities add up to `minutes`. */
export const minutesAddUp: LessonRule = {
  id: 'minutes-add-up',
  scope: 'lesson',
  description: 'The minutes of the activities add up to `minutes`, those that can be cut included.',
  examples: [
    {
      files: {
        'lesson.md':
          '---\nminutes: 20\n---\n\n## Activities\n\n### Sort (15 minutes)\n\n### Talk (5 minutes, can be cut)\n',
      },
      messages: [],
    },
    {
      files: {
        'lesson.md':
          '---\nminutes: 50\n---\n\n## Activities\n\n### Sort (15 minutes)\n\n### Talk (5 minutes)\n',
      },
      messages: [
        'lesson.md:2:10: Unexpected `50` minutes, expected 20, the sum of the activities. Change it to `20`, or change the activities.',
      ],
    },
  ],
  check(lesson, report) {
    const {minutes} = lesson.fields;
    const lengths = parseActivities(lesson).map((activity) => activity.minutes);
    // A heading without minutes has its own message.
    if (minutes === undefined || lengths.length === 0 || lengths.includes(undefined)) return;
    const sum = lengths.reduce<number>((total, length) => total + (length ?? 0), 0);
    if (sum === minutes) return;
    report({
      unexpected: `Unexpected ${quote(String(minutes))} minutes`,
      expected: `${sum}, the sum of the activities`,
      fix: `Change it to ${quote(String(sum))}, or change the activities.`,
      place: lesson.frontMatter.placeOf(['minutes']),
      actual: String(minutes),
    });
  },
};
