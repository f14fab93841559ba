// A compiled lesson as an outline.
import {expect, test} from 'vitest';

import type {Block, LessonOutline} from './outline.ts';
import {toPlainText} from './say/to-plain-text.ts';
import {lesson, vocabularies} from './testing/builders.ts';
import {toLessonOutline} from './to-lesson-outline.ts';

const toOutline = (overrides: Parameters<typeof lesson>[0], needs: string[] = []) =>
  toLessonOutline({
    lesson: lesson(overrides),
    library: {vocabularies},
    needs,
    publicUrl: 'https://lessons.example.org/',
  });

const say = (block: Block): string => {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${toPlainText(block.content)}`;
  if (block.kind === 'paragraph') return toPlainText(block.content);
  if (block.kind === 'list')
    return block.items
      .flat()
      .map((item) => `- ${say(item)}`)
      .join(' ');
  if (block.kind === 'table')
    return [block.header, ...block.rows].map((row) => row.map(toPlainText).join(' | ')).join(' / ');
  if (block.kind === 'aside') return `${block.tone}: ${block.title}: ${block.blocks.map(say).join(' ')}`;
  return block.kind;
};

const partsOf = ({parts}: LessonOutline) =>
  parts.map(({id, kind, title, blocks}) => ({id, kind, title, blocks: blocks.map(say)}));

const activity = {
  id: 'look',
  title: 'Look',
  minutes: 5,
  canBeCut: true,
  adaptedFor: ['cognition-and-learning', 'sensory-and-physical'],
  html: '<p>Look at it.</p>',
  adaptations: [
    {for: ['cognition-and-learning'], html: '<p>Show one.</p>'},
    {for: ['sensory-and-physical'], html: '<p>Print it large.</p>'},
  ],
};

test('puts adaptations for the chosen need in place, marked, and says so at the top', () => {
  const outline = toOutline({activities: [activity]}, ['sensory-and-physical']);
  expect(outline.adaptedFor).toBe('sensory and physical needs');
  expect(outline.url).toBe('https://lessons.example.org/lessons/two-posts?adapt=sensory-and-physical');
  expect(partsOf(outline)[0]?.blocks).toEqual([
    'adaptation: This version is for sensory and physical needs: Each activity says what changes, in a passage set apart.',
    '## Pupils learn to',
    '- Say what a source is',
    '## Running order',
    'Minute | Activity | Takes | Can be cut / 0 | Look | 5 minutes | yes',
    '## Activities',
    '### Look (5 minutes, can be cut)',
    'Look at it.',
    'adaptation: For sensory and physical needs: Print it large.',
  ]);
});

test('has every adaptation as planned, and no need in its address', () => {
  const outline = toOutline({activities: [activity]});
  expect(outline.adaptedFor).toBeUndefined();
  expect(outline.url).toBe('https://lessons.example.org/lessons/two-posts');
  expect(partsOf(outline)[0]?.blocks.filter((words) => words.startsWith('adaptation'))).toEqual([
    'adaptation: For cognition and learning needs: Show one.',
    'adaptation: For sensory and physical needs: Print it large.',
  ]);
});

test('says when activities begin and what they ask of pupils', () => {
  const demands = {reading: 2, writing: 0, talk: 3, noise: 1, movement: 0, waiting: 0};
  const outline = toOutline({
    activities: [
      {...activity, demands},
      {...activity, canBeCut: false},
    ],
  });
  expect(partsOf(outline)[0]?.blocks[3]).toBe(
    'Minute | Activity | Takes | Can be cut | Asks of pupils / 0 | Look | 5 minutes | yes | a lot of talk, some reading, a little noise / 5 | Look | 5 minutes | no | ',
  );
});

test('gives vocabulary, worksheets and answers parts of their own', () => {
  const worksheets = [
    {
      name: 'worksheet',
      title: 'My log',
      adapted: false,
      hasAnswers: true,
      html: '<h2>A</h2>',
      answersHtml: '<p>1</p>',
    },
    {
      name: 'worksheet.adapted',
      title: 'My log',
      adapted: true,
      hasAnswers: false,
      html: '<p>B</p>',
      answersHtml: '',
    },
  ];
  expect(partsOf(toOutline({worksheets})).slice(1)).toEqual([
    {
      id: 'vocabulary',
      kind: 'vocabulary',
      title: 'Vocabulary',
      blocks: ['Word | Meaning / source | where something is from'],
    },
    {id: 'worksheet', kind: 'worksheet', title: 'My log', blocks: ['## A']},
    {id: 'worksheet-answers', kind: 'answers', title: 'Answers: My log', blocks: ['1']},
    {id: 'worksheet.adapted', kind: 'worksheet', title: 'My log (plainer version)', blocks: ['B']},
  ]);
});

test('does not tell a pupil that the worksheet is the plainer one', () => {
  const worksheets = [
    {
      name: 'worksheet',
      title: 'My log',
      adapted: false,
      hasAnswers: false,
      html: '<p>A</p>',
      answersHtml: '',
    },
    {
      name: 'worksheet.adapted',
      title: 'My log',
      adapted: true,
      hasAnswers: false,
      html: '<p>B</p>',
      answersHtml: '',
    },
  ];
  const titles = toOutline({worksheets}, ['cognition-and-learning']).parts.map(({title}) => title);
  expect(titles).toEqual(['Lesson plan', 'Vocabulary', 'My log']);
});

test('puts the facts into words', () => {
  expect(toOutline({}).facts).toEqual([
    {term: 'For', text: 'Key Stage 3, Years 7 and 8'},
    {term: 'Length', text: '20 minutes, or 15 with cuts'},
    {term: 'Kind', text: 'Lesson'},
    {term: 'You need', text: 'A classroom, a sheet for each pupil, no devices'},
    {term: 'Content', text: 'Light (1 of 3)'},
    {term: 'Reviewed', text: '20 November 2026'},
    {term: 'Next review', text: '20 November 2027'},
  ]);
});

test('says what the lesson serves and where its facts were read', () => {
  const outline = toOutline({
    curriculum: ['rshe-2025/online', 'rshe-2025/unknown'],
    contentNote: 'A story of bullying.',
    sources: [
      {title: 'A study', publisher: 'A university', checkedOn: '2026-11-01', supports: 'that it works'},
    ],
  });
  expect(partsOf(outline)[0]?.blocks.slice(2)).toEqual([
    '## Before you teach',
    'care: Content note: A story of bullying.',
    '## What it serves in the curriculum',
    'Framework | Statement / Health Education (2025) | Online safety / rshe-2025 | rshe-2025/unknown (to be checked)',
    '## Where the facts were read',
    '- A study. A university. Read on 1 November 2026. Stands behind: that it works.',
  ]);
});

test('tells the presenter what changes in the activity that a slide is named after', () => {
  const slides = [
    {title: 'Look!', html: '<p>What do you see?</p>', notesHtml: '<p>Wait.</p>'},
    {title: 'Then', html: '', notesHtml: ''},
  ];
  const outline = toOutline({activities: [activity], slides}, ['sensory-and-physical']);
  expect(outline.slides.map(({title, blocks, notes}) => [title, blocks.map(say), notes.map(say)])).toEqual([
    ['Look!', ['What do you see?'], ['Wait.', 'adaptation: For sensory and physical needs: Print it large.']],
    ['Then', [], []],
  ]);
});

test('begins the slides of a plainer version with its words', () => {
  const slides = [{title: 'Start', html: '', notesHtml: ''}];
  const outline = toOutline({slides}, ['cognition-and-learning']);
  expect(outline.slides.map(({title, blocks}) => [title, blocks.map(say)])).toEqual([
    ['Our words', ['- source: who said it']],
    ['Start', []],
  ]);
});
