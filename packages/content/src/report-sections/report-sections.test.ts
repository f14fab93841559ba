// What each part of the report says of a small library.
import {expect, test} from 'vitest';

import type {DaySummary} from '../day.ts';
import type {LessonSummary} from '../lesson.ts';
import type {VocabularyEntry} from '../library.ts';
import {reportSections} from './index.ts';
import type {Finding, ReportedLibrary} from './report-section.ts';

const entry = (id: string, label: string): VocabularyEntry => ({id, label, aliases: []});

const plain = {
  theme: 'fake-news',
  themes: ['fake-news'],
  kind: 'lesson',
  keyStages: ['ks3'],
  years: [8],
  adaptedFor: [],
  activities: [],
  worksheets: [],
  slideCount: 0,
  sources: [],
  reviewDue: '2027-11-20',
};

const lesson = (parts: Partial<LessonSummary> & {slug: string}): LessonSummary =>
  ({...plain, ...parts}) as unknown as LessonSummary;

const worksheet = (name: string, readingAge?: number): LessonSummary['worksheets'][number] => ({
  name,
  title: name,
  adapted: name.endsWith('.adapted'),
  hasAnswers: false,
  readingAge,
});

function find(name: string, lessons: LessonSummary[], parts: Partial<ReportedLibrary> = {}): Finding {
  const vocabularies = {
    keyStages: [
      {...entry('ks2', 'Key Stage 2'), shortLabel: 'KS2'},
      {...entry('ks3', 'Key Stage 3'), shortLabel: 'KS3'},
    ],
    kinds: [entry('lesson', 'Lesson'), entry('assembly', 'Assembly'), entry('day', 'Day')],
    needs: [entry('sensory-and-physical', 'Sensory'), entry('cognition-and-learning', 'Cognition')],
  };
  const data = {vocabularies, themes: [entry('fake-news', 'Fake news'), entry('extremism', 'Extremism')]};
  const library = {data, lessons, days: [], texts: new Map(), today: '2026-11-20', ...parts};
  const section = reportSections.find((one) => one.name === name);
  if (!section) throw new Error(`There is no part ${name}.`);
  return section.find(library as unknown as ReportedLibrary);
}

test('coverage counts lessons by the theme of their folder, key stage and kind', () => {
  const lessons = [
    lesson({slug: 'a', keyStages: ['ks2', 'ks3']}),
    lesson({slug: 'b', kind: 'assembly', themes: ['fake-news', 'extremism']}),
    lesson({slug: 'c'}),
  ];
  expect(find('coverage', lessons)).toEqual({
    data: [
      {
        theme: 'fake-news',
        lessons: 3,
        alsoIn: 0,
        counts: {ks2: {lesson: 1}, ks3: {lesson: 2, assembly: 1}},
      },
      {theme: 'extremism', lessons: 0, alsoIn: 1, counts: {}},
    ],
    lines: [
      'Theme      KS2  KS3    Lessons  Also in',
      'fake-news  1L   2L 1A  3        0',
      'extremism  –    –      0        1',
      'All        1L   2L 1A  3',
      '',
      'L lesson, A assembly. A lesson for two key stages stands in both; “Also in” counts lessons of other themes that name this one.',
    ],
  });
});

test('adaptations counts lessons and activities by area of need, and names the lessons without', () => {
  const activity = {id: 'x', title: 'X', minutes: 5, canBeCut: false};
  const lessons = [
    lesson({
      slug: 'a',
      adaptedFor: ['sensory-and-physical'],
      activities: [
        {...activity, adaptedFor: ['sensory-and-physical']},
        {...activity, adaptedFor: []},
      ],
    }),
    lesson({slug: 'b'}),
  ];
  expect(find('adaptations', lessons).lines).toEqual([
    'Area of need            Lessons  Activities  Lessons without',
    'sensory-and-physical    1 of 2   1 of 2      b',
    'cognition-and-learning  0 of 2   0 of 2      a, b',
  ]);
});

test('adapted worksheets names the lessons with worksheets of which none is adapted', () => {
  const lessons = [
    lesson({slug: 'a', worksheets: [worksheet('worksheet'), worksheet('worksheet.adapted')]}),
    lesson({slug: 'b', worksheets: [worksheet('worksheet')]}),
    lesson({slug: 'c'}),
  ];
  expect(find('adaptedWorksheets', lessons)).toEqual({
    data: {worksheets: 1, lessons: ['a'], without: ['b']},
    lines: ['1 adapted worksheet in 1 lesson.', 'Worksheets, and none adapted: b.'],
  });
});

test('demands counts activities by demand and level, and names the lessons that do not say it everywhere', () => {
  const none = {reading: 0, writing: 0, talk: 0, noise: 0, movement: 0, waiting: 0};
  const activity = {id: 'x', title: 'X', minutes: 5, canBeCut: false, adaptedFor: []};
  const lessons = [
    lesson({slug: 'a', activities: [{...activity, demands: {...none, reading: 2, talk: 1}}]}),
    lesson({slug: 'b', activities: [{...activity, demands: {...none, reading: 1}}, activity]}),
  ];
  expect(find('demands', lessons)).toMatchObject({
    data: {
      activities: 3,
      stated: 2,
      demands: [{demand: 'reading', activities: [0, 1, 1, 0], gentleLessons: 0}, {}, {}, {}, {}, {}],
      without: ['b'],
    },
    lines: [
      'Demand    0  1  2  3  Lessons with none above 1',
      'reading   0  1  1  0  0 of 1',
      'writing   2  0  0  0  1 of 1',
      'talk      1  1  0  0  1 of 1',
      'noise     2  0  0  0  1 of 1',
      'movement  2  0  0  0  1 of 1',
      'waiting   2  0  0  0  1 of 1',
      '',
      '2 of 3 activities say their demands. Lessons with one that does not: b.',
    ],
  });
});

test('plain words counts plain meanings and symbols, and names the lessons that lack meanings', () => {
  const term = {term: 'law', meaning: 'a rule for all'};
  const symbol = {name: 'balance-scale', file: 'media/balance-scale.0a1b2c.svg'};
  const lessons = [
    lesson({slug: 'a', vocabulary: [{...term, plain: 'a rule', symbol}]}),
    lesson({slug: 'b', vocabulary: [{...term, plain: 'a rule'}, term]}),
  ];
  expect(find('plainWords', lessons)).toEqual({
    data: {words: 3, plain: 2, symbols: 1, withoutPlain: ['b']},
    lines: [
      '2 of 3 words have a plain meaning, 1 a symbol.',
      'Lessons with a word without a plain meaning: b.',
    ],
  });
});

test('reading ages names the texts that lie highest above the youngest pupils', () => {
  const lessons = [
    lesson({slug: 'a', years: [9, 8], slideCount: 5, slidesReadingAge: 12}),
    lesson({slug: 'b', years: [3], worksheets: [worksheet('worksheet', 11), worksheet('worksheet-cards')]}),
  ];
  expect(find('readingAges', lessons)).toEqual({
    data: {
      measured: 2,
      unmeasured: 1,
      worst: [
        {lesson: 'b', text: 'worksheet', readingAge: 11, pupilsAge: 8},
        {lesson: 'a', text: 'slides', readingAge: 12, pupilsAge: 13},
      ],
    },
    lines: [
      'Lesson  Text       Reading age  Youngest pupils',
      'b       worksheet  11           8',
      'a       slides     12           13',
      '',
      '2 texts measured; 1 has fewer than 80 words.',
    ],
  });
});

test('overdue reviews names lessons and days, the oldest first, and else the next', () => {
  const lessons = [lesson({slug: 'a'}), lesson({slug: 'b', reviewDue: '2026-11-19'})];
  const days = [{slug: 'c', reviewDue: '2026-01-01'} as DaySummary];
  expect(find('overdueReviews', lessons, {days}).lines).toEqual(['2026-01-01  c', '2026-11-19  b']);
  expect(find('overdueReviews', lessons, {today: '2026-11-19'})).toEqual({
    data: [],
    lines: ['None; the next is due on 2026-11-19.'],
  });
  expect(find('overdueReviews', []).lines).toEqual(['None.']);
});

test('sources names the lessons whose sources lack an address or what they support', () => {
  const source = {title: 'A', publisher: 'B', checkedOn: '2026-11-20'};
  const whole = {...source, url: 'https://example.org', supports: 'x'};
  const lessons = [
    lesson({slug: 'a', sources: [whole, {...source, title: 'C', supports: 'y'}]}),
    lesson({slug: 'b', sources: [whole]}),
    lesson({slug: 'c', sources: [source]}),
  ];
  expect(find('sources', lessons)).toEqual({
    data: [
      {lesson: 'a', sources: 2, withoutUrl: ['C'], withoutSupports: []},
      {lesson: 'c', sources: 1, withoutUrl: ['A'], withoutSupports: ['A']},
    ],
    lines: [
      'Lesson  Sources  No address  No “supports”',
      'a       2        1           0',
      'c       1        1           1',
    ],
  });
  expect(find('sources', [lesson({slug: 'b', sources: [whole]})]).lines).toEqual(['None.']);
});

test('likeness names the five most alike pairs, and fails over the limit', () => {
  const text = (body: string, adaptations = '') => ({headings: [], body, adaptations});
  const texts = new Map([
    ['a', text('one two three four five six', 'Larger print for all of them.')],
    ['b', text('one two three four five seven', 'Another word here now.')],
    ['c', text('Nothing of the kind.')],
  ]);
  const {lines, isOverLimit} = find('likeness', [], {texts});
  // a has 8 runs, b 6; one of them is in both.
  expect(lines).toEqual(['0.077  a  b']);
  expect(isOverLimit).toBe(false);

  const copy = new Map([...texts, ['d', text('one two three four five six')]]);
  expect(find('likeness', [], {texts: copy})).toMatchObject({
    data: [
      {lessons: ['a', 'd'], likeness: 0.25},
      {lessons: ['b', 'd'], likeness: 0.143},
      {lessons: ['a', 'b'], likeness: 0.077},
    ],
    isOverLimit: false,
  });
  const twice = new Map([...texts, ['e', text('one two three four five seven')]]);
  expect(find('likeness', [], {texts: twice})).toMatchObject({isOverLimit: true});
});
