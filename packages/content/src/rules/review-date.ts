// Rule review-date: somebody read the lesson or day through, and will again.
import type {Problem} from '../check/problem.ts';
import {quote} from '../check/words.ts';
import type {IsoDate} from '../lesson.ts';
import type {LibraryRule} from './rule.ts';

/** `reviewDue` is after `reviewed`; an overdue review is a warning, and a day still to come, for the clock may be behind. */
export const reviewDate: LibraryRule = {
  id: 'review-date',
  scope: 'library',
  description:
    '`reviewDue` comes after `reviewed`. When `reviewDue` has passed, or `reviewed` is still to come, that is a warning: the clock may be wrong.',
  examples: [
    {files: {'lesson.md': '---\nreviewed: 2026-11-20\nreviewDue: 2027-11-20\n---\n'}, messages: []},
    {
      files: {'lesson.md': '---\nreviewed: 2026-11-21\nreviewDue: 2026-11-21\n---\n'},
      messages: [
        'lesson.md:2:11: Unexpected day `2026-11-21`, expected a day that has been. Write the day on which the lesson was last read through.',
        'lesson.md:3:12: Unexpected day `2026-11-21`, expected a day after `reviewed`. Write the day by which the lesson is read through again.',
      ],
    },
    {
      files: {'lesson.md': '---\nreviewed: 2025-11-01\nreviewDue: 2026-11-01\n---\n'},
      messages: [
        'lesson.md:3:12: Unexpected day `2026-11-01` that has passed, expected a review by then. Read the lesson through, and set `reviewed` and `reviewDue` anew.',
      ],
    },
    {
      files: {'../days/example.md': '---\nreviewed: 2025-11-01\nreviewDue: 2026-11-01\n---\n'},
      messages: [
        '../days/example.md:3:12: Unexpected day `2026-11-01` that has passed, expected a review by then. Read the day through, and set `reviewed` and `reviewDue` anew.',
      ],
    },
  ],
  check({lessons, days}, report, today) {
    for (const {type, path, fields, places} of [...lessons, ...days]) {
      const {reviewed, reviewDue} = fields;
      for (const {field, ...problem} of findProblems({today, reviewed, reviewDue, type})) {
        report({...problem, place: places[field], actual: fields[field]}, path);
      }
    }
  },
};

type ReviewProblem = Problem & {field: 'reviewed' | 'reviewDue'};

interface ReviewDays {
  today: IsoDate;
  type: 'lesson' | 'day';
  reviewed?: IsoDate;
  reviewDue?: IsoDate;
}

function findProblems({today, type, reviewed, reviewDue}: ReviewDays): ReviewProblem[] {
  const problems: ReviewProblem[] = [];
  if (reviewed !== undefined && reviewed > today) {
    problems.push({
      field: 'reviewed',
      unexpected: `Unexpected day ${quote(reviewed)}`,
      expected: 'a day that has been',
      fix: `Write the day on which the ${type} was last read through.`,
      severity: 'warning',
    });
  }
  if (reviewDue === undefined) return problems;
  if (reviewed !== undefined && reviewDue <= reviewed) {
    problems.push({
      field: 'reviewDue',
      unexpected: `Unexpected day ${quote(reviewDue)}`,
      expected: 'a day after `reviewed`',
      fix: `Write the day by which the ${type} is read through again.`,
    });
  } else if (reviewDue < today) {
    problems.push({
      field: 'reviewDue',
      unexpected: `Unexpected day ${quote(reviewDue)} that has passed`,
      expected: 'a review by then',
      fix: `Read the ${type} through, and set \`reviewed\` and \`reviewDue\` anew.`,
      severity: 'warning',
    });
  }
  return problems;
}
