// Rule sources-present: what pupils are told was read somewhere, on a day.
import type {Problem} from '../check/problem.ts';
import type {IsoDate} from '../lesson.ts';
import {quote} from '../check/words.ts';
import type {LibraryRule} from './rule.ts';

/** A lesson has sources; a day still to come is a warning, for the clock may be behind. */
export const sourcesPresent: LibraryRule = {
  id: 'sources-present',
  scope: 'library',
  description:
    'A lesson has at least one source. One that was checked on a day that is still to come, or whose address begins with `http:`, is a warning.',
  examples: [
    {
      files: {
        'lesson.md':
          '---\nsources:\n  - title: About us\n    publisher: Loughborough University\n    checkedOn: 2026-11-20\n---\n',
      },
      messages: [],
    },
    {
      files: {'lesson.md': '---\nsources: []\n---\n'},
      messages: [
        'lesson.md:2:10: Missing sources, expected at least one. Say where the facts that pupils are told were read.',
      ],
    },
    {
      files: {
        'lesson.md':
          '---\nsources:\n  - title: About us\n    publisher: Loughborough University\n    url: http://example.org/\n    checkedOn: 2026-11-21\n---\n',
      },
      messages: [
        'lesson.md:5:10: Unexpected address `http://example.org/`, expected one that begins with `https://`. Look whether the same page has one.',
        'lesson.md:6:16: Unexpected day `2026-11-21`, expected a day that has been. Write the day on which you read the source.',
      ],
    },
  ],
  check({lessons}, report, today) {
    for (const {path, fields, places} of lessons) {
      if (fields.sources?.length === 0) report({...NONE, place: places['sources']}, path);
      fields.sources?.forEach(({checkedOn, url}, index) => {
        const placeOf = (field: string) => places[`sources.${index}.${field}`];
        if (url?.startsWith('http:')) report({...toUnsafe(url), place: placeOf('url')}, path);
        if (checkedOn > today) report({...toFuture(checkedOn), place: placeOf('checkedOn')}, path);
      });
    }
  },
};

const NONE: Problem = {
  unexpected: 'Missing sources',
  expected: 'at least one',
  fix: 'Say where the facts that pupils are told were read.',
};

function toUnsafe(url: string): Problem {
  return {
    unexpected: `Unexpected address ${quote(url)}`,
    expected: 'one that begins with `https://`',
    fix: 'Look whether the same page has one.',
    actual: url,
    severity: 'warning',
  };
}

function toFuture(day: IsoDate): Problem {
  return {
    unexpected: `Unexpected day ${quote(day)}`,
    expected: 'a day that has been',
    fix: 'Write the day on which you read the source.',
    actual: day,
    severity: 'warning',
  };
}
