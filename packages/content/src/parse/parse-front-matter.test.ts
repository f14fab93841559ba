// Front matter has its problems at their true place in lesson.md.
import {expect, test} from 'vitest';

import {toMessageRecord} from '../check/message.ts';
import {lessonFields} from '../fields/lesson-fields.ts';
import {exampleLesson} from '../testing/example-lesson.ts';
import {parseFrontMatter} from './parse-front-matter.ts';
import {parseMarkdown} from './parse-markdown.ts';

function findProblems(text: string): string[] {
  const {problems} = parseFrontMatter(parseMarkdown({path: 'lesson.md', text}, 'lesson'), lessonFields);
  return problems
    .map((problem) => toMessageRecord('front-matter', problem))
    .map(({place, reason}) => `${place?.start.line}:${place?.start.column} ${reason}`);
}

test('reads a lesson without problems', () => {
  const {values, problems} = parseFrontMatter(
    parseMarkdown({path: 'lesson.md', text: exampleLesson()}, 'lesson'),
    lessonFields,
  );
  expect(problems).toEqual([]);
  expect(values.vocabulary).toEqual([{term: 'lateral reading', meaning: 'leaving a page to check it'}]);
});

test('names a missing, an unknown and an empty field', () => {
  expect(findProblems(exampleLesson({licence: undefined, titel: 'x', summary: ''}))).toEqual([
    '3:10 Unexpected empty text in field `summary`, expected one sentence. Write it like this: `summary: Pupils leave a doubtful post and find out who is behind it.`.',
    '1:1 Missing field `licence`, expected one of `CC-BY-4.0`, `CC-BY-SA-4.0`, `CC0-1.0`, `OGL-UK-3.0`. Write it like this: `licence: CC-BY-4.0`.',
    '23:1 Unexpected field `titel`, expected one of `title`, `kind`, `themes`, `minutes`, `years`, `weight`, `licence`, `success`, … Remove it.',
  ]);
});

test('names fields inside lists at their own line', () => {
  const sources = `
  - title: A study
    publisher: A university
    checkedOn: 20 November
    URL: https://example.org
  - title: 12
    publisher: A university
    checkedOn: 2026-02-30
    url: ftp://example.org`;
  expect(findProblems(exampleLesson({sources}))).toEqual([
    '23:16 Unexpected `20 November` in field `sources.checkedOn`, expected a day of the calendar, YYYY-MM-DD. Write it like this: `checkedOn: 2026-11-20`.',
    '24:5 Unexpected field `URL`, expected one of `title`, `publisher`, `url`, `checkedOn`, `supports`. Change it to `url`?',
    '25:12 Unexpected `12` in field `sources.title`, expected the title of the source. Write it like this: `title: About the Everyday Misinformation Project`.',
    '28:10 Unexpected `ftp://example.org` in field `sources.url`, expected an address on the web. Write it like this: `url: https://www.gov.uk/guidance/equality-act-2010-guidance`.',
    '27:16 Unexpected `2026-02-30` in field `sources.checkedOn`, expected a day of the calendar, YYYY-MM-DD. Write it like this: `checkedOn: 2026-11-20`.',
  ]);
});

test('names lists that are too long, too short or hold a word twice', () => {
  expect(
    findProblems(exampleLesson({objectives: '[a, b, c, d, e]', years: '[]', subjects: '[pshe, pshe]'})),
  ).toEqual([
    '6:8 Unexpected list of 0 items in field `years`, expected a list of school years from 0 (Reception) to 13, each once. Write it like this: `years: [8, 9]`.',
    '7:11 Unexpected list of 2 items in field `subjects`, expected a list of subjects, each once. Write it like this: `subjects: [pshe, citizenship]`.',
    '10:13 Unexpected list of 5 items in field `objectives`, expected a list of 1 to 4 objectives. Write it like this: `objectives: [Explain what lateral reading is]`.',
  ]);
});

test('keeps the fields that are right, so that rules go on', () => {
  const text = exampleLesson({minutes: 'many'});
  const {values} = parseFrontMatter(parseMarkdown({path: 'lesson.md', text}, 'lesson'), lessonFields);
  expect(values.minutes).toBeUndefined();
  expect(values.kind).toBe('tutor-time');
});

test('misses front matter that is not there, not closed, or not at the top', () => {
  const message =
    '1:1 Missing front matter, expected fields between two lines of three hyphens at the top of the file. Start from `lessons new`, or copy the top of another file of its kind.';
  expect(findProblems('## Activities\n')).toEqual([message]);
  expect(findProblems('---\ntitle: x\n')).toEqual([message]);
  expect(findProblems('\n---\ntitle: x\n---\n')).toEqual([message]);
});

test('does not read front matter over the limit', () => {
  expect(findProblems(`---\ntitle: ${'x'.repeat(17_000)}\n---\n`)).toEqual([
    '1:1 Unexpected length of the front matter, expected at most 16 KB. Move text below the front matter.',
  ]);
});
