// Rule activity-heading: the heading of an activity says how long it takes.
import {placeOf} from '../check/place.ts';
import {quote} from '../check/words.ts';
import {parseActivities} from '../parse/parse-activities.ts';
import {findSection} from '../parse/parse-lesson.ts';
import type {LessonRule} from './rule.ts';

/** Activities are headed "Name (10 minutes)" or "Name (10 minutes, can be cut)". */
export const activityHeading: LessonRule = {
  id: 'activity-heading',
  scope: 'lesson',
  description:
    'The section “Activities” has at least one activity. Each is headed `### Name (10 minutes)`, or `### Name (10 minutes, can be cut)` where a teacher who is short of time may leave it out.',
  examples: [
    {
      files: {
        'lesson.md': '## Activities\n\n### First look (10 minutes)\n\n### Swap (1 minute, can be cut)\n',
      },
      messages: [],
    },
    {
      files: {'lesson.md': '## Activities\n\n### First look (10 mins)\n'},
      messages: [
        'lesson.md:3:1: Unexpected heading `First look (10 mins)`, expected a name and the minutes. Write it like this: `### First look (10 minutes)`, or `(10 minutes, can be cut)`.',
      ],
    },
    {
      files: {'lesson.md': '## Activities\n\nTalk.\n'},
      messages: [
        'lesson.md:1:1: Missing activities, expected at least one. Add a heading such as `### First look (10 minutes)`.',
      ],
    },
  ],
  check(lesson, report) {
    const section = findSection(lesson, 'Activities');
    const activities = parseActivities(lesson);
    if (section && activities.length === 0) {
      report({
        unexpected: 'Missing activities',
        expected: 'at least one',
        fix: 'Add a heading such as `### First look (10 minutes)`.',
        place: placeOf(section.heading),
      });
    }
    for (const {title, minutes, heading} of activities) {
      if (minutes !== undefined && minutes > 0) continue;
      const name = title.replace(/\s*\(.*$/, '') || 'First look';
      report({
        unexpected: `Unexpected heading ${quote(title)}`,
        expected: 'a name and the minutes',
        fix: `Write it like this: \`### ${name} (10 minutes)\`, or \`(10 minutes, can be cut)\`.`,
        place: placeOf(heading),
        actual: title,
      });
    }
  },
};
