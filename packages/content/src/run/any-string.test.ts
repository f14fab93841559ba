// Any string is a lesson or has messages; it is never an exception.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {checkTogether} from '../check/check-together.ts';
import type {LibraryFacts} from '../check/library-facts.ts';
import {EXAMPLE_WORDS} from '../rules/run-example.ts';
import {exampleDay} from '../testing/example-day.ts';
import {exampleLesson} from '../testing/example-lesson.ts';
import type {JobResult} from './job.ts';
import {runJob} from './run-job.ts';

const FOLDER = 'lessons/fake-news/any';

function compile(files: Record<string, string>): JobResult {
  const texts = Object.entries(files).map(([name, text]) => ({path: `${FOLDER}/${name}`, text}));
  const lesson = {theme: 'fake-news', slug: 'any', folder: FOLDER, texts, images: [], others: []};
  return runJob({type: 'lesson', path: `${FOLDER}/lesson.md`, lesson, passages: [], words: EXAMPLE_WORDS});
}

function compileDay(text: string): JobResult {
  const path = 'days/any.md';
  return runJob({type: 'day', path, source: {path, text}, passages: [], words: EXAMPLE_WORDS});
}

const NOTHING: LibraryFacts = {
  lessons: [],
  days: [],
  links: [],
  uses: [],
  words: EXAMPLE_WORDS,
  showPath: (path) => path,
};

function expectLessonOrMessages({lesson, messages}: JobResult): void {
  const hasErrors = messages.some(({message}) => message.severity === 'error');
  expect(lesson === undefined).toBe(hasErrors);
  for (const {message} of messages) {
    expect(message.reason).not.toBe('');
    expect(message.place?.start.line ?? 1).toBeGreaterThan(0);
    expect(message.place?.start.column ?? 1).toBeGreaterThan(0);
  }
}

/** Pieces of the format, so that strings come near to being lessons. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '---\n',
        '## Activities\n\n',
        '### A (5 minutes)\n\n',
        '# T\n\n',
        '\n',
        ':::adapt{for="x"}\n',
        ':::adapt{for="communication-and-interaction"}\n',
      ),
      fc.constantFrom(
        ':::\n',
        ':::notes\n',
        '::shared{name="x"}\n',
        '::demands{reading=2 x}\n',
        '“yeah right” *broke the ice*',
        '> **Say** x\n',
        '| a |\n| - |\n',
        '![x](y.svg)',
      ),
      fc.constantFrom(
        '[a](/lessons/x)',
        '<b>',
        '](javascript:x)',
        '- ',
        '1. ',
        'title: ',
        'sources:\n  - ',
        'a: &b *b\n',
      ),
      fc.string({unit: 'binary', maxLength: 20}),
    ),
    {maxLength: 25},
  )
  .map((parts) => parts.join(''));

const anyText = fc.oneof(fc.string({unit: 'binary', maxLength: 2000}), pieces);

/** YAML-like values, and any text in their place. */
const anyField = fc.oneof(
  fc.json({maxDepth: 2}),
  fc.string(),
  fc.constantFrom('[', '{a: *x}', '"', '|', '!!binary x'),
);

/** The same strings in every run: a failure is found by everybody or by nobody. */
const RUNS = {numRuns: 250, seed: 20_261_120};

describe('any string', () => {
  test('as lesson.md', () => {
    fc.assert(
      fc.property(anyText, (text) => expectLessonOrMessages(compile({'lesson.md': text}))),
      RUNS,
    );
  });

  test('as slides and worksheets of a right lesson', () => {
    fc.assert(
      fc.property(anyText, anyText, (slides, text) =>
        expectLessonOrMessages(
          compile({
            'lesson.md': exampleLesson(),
            'slides.md': slides,
            'worksheet.md': text,
            'worksheet.adapted.md': text,
          }),
        ),
      ),
      RUNS,
    );
  });

  test('as a field of the front matter', () => {
    const names = fc.constantFrom('title', 'years', 'themes', 'vocabulary', 'resources', 'sources', 'x');
    fc.assert(
      fc.property(names, anyField, (name, value) =>
        expectLessonOrMessages(compile({'lesson.md': exampleLesson({[name]: value})})),
      ),
      RUNS,
    );
  });

  test('as a section of a right lesson', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        expectLessonOrMessages(compile({'lesson.md': exampleLesson().replace('Ask again.', () => text)})),
      ),
      RUNS,
    );
  });

  test('as a drop-down day, and as a field and a section of a right one', () => {
    const names = fc.constantFrom('timetable', 'carousel', 'followUps', 'groups', 'needs', 'years', 'x');
    const texts = fc.oneof(
      anyText,
      fc.tuple(names, anyField).map(([name, value]) => exampleDay({[name]: value})),
      anyText.map((text) => exampleDay({}, {'Retrieval quiz': text})),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const {day, dayFacts, messages} = compileDay(text);
        expect(day === undefined).toBe(messages.some(({message}) => message.severity === 'error'));
        expect(dayFacts?.slug).toBe('any');
        if (dayFacts)
          expect(checkTogether({...NOTHING, days: [dayFacts]}, '2026-11-20')).toBeInstanceOf(Array);
      }),
      RUNS,
    );
  });

  test('as a YAML file', () => {
    const paths = fc.constantFrom('area.yaml', 'themes/x.yaml', 'vocabularies/kinds.yaml', 'trusted/x.yaml');
    fc.assert(
      fc.property(paths, fc.oneof(anyText, anyField), (path, text) => {
        const {value, messages} = runJob({type: 'data', path, source: {path, text}});
        expect(value === undefined).toBe(messages.some(({message}) => message.severity === 'error'));
      }),
      RUNS,
    );
  });
});

test('a right lesson and a right day compile', () => {
  expect(compile({'lesson.md': exampleLesson()}).messages).toEqual([]);
  expect(compileDay(exampleDay()).messages).toEqual([]);
});
