import type {Activity} from '@resilience/content';
import {expect, test} from 'vitest';

import {lesson, library} from '../../builders/library.ts';
import {toSupportSheet} from './to-support-sheet.ts';

function activity(title: string, changes: Partial<Activity> = {}): Activity {
  return {
    id: title,
    title,
    minutes: 10,
    canBeCut: false,
    adaptedFor: [],
    html: '',
    adaptations: [],
    ...changes,
  };
}

const taught = lesson({
  checkLearningHtml: '<p>Ask twice.</p>',
  activities: [
    activity('First look', {
      adaptedFor: ['cognition-and-learning', 'sensory-and-physical'],
      adaptations: [
        {for: ['cognition-and-learning'], html: '<p>Two posts only.</p>'},
        {for: ['sensory-and-physical'], html: '<p>Read it out.</p>'},
      ],
      demands: {reading: 2, writing: 0, talk: 1, noise: 0, movement: 0, waiting: 0},
    }),
    activity('Vote'),
  ],
});

test('says for the chosen need what to do in each activity, and what it asks of pupils', () => {
  const {steps, adaptedFor} = toSupportSheet(taught, library(), ['cognition-and-learning']);
  expect(adaptedFor).toBe('cognition and learning needs');
  expect(steps.map(({title, adaptations}) => [title, ...adaptations.map(({html}) => html)])).toEqual([
    ['First look', '<p>Two posts only.</p>'],
    ['Vote'],
  ]);
  expect(steps[0]?.demands?.[0]).toEqual({name: 'reading', label: 'Reading', level: 2, words: 'some'});
});

test('names the needs for which changes are ready on the lesson as planned, and asks to choose', () => {
  const {steps, notes} = toSupportSheet(taught, library(), []);
  expect(steps.map(({adaptations, changesFor}) => [adaptations.length, changesFor])).toEqual([
    [0, 'Learning and Sensory'],
    [0, undefined],
  ]);
  expect(notes).toEqual(['Choose the area of need: the sheet then says what to do in each activity.']);
});

test('gives the plain words to say, and the longer wording to leave for later', () => {
  expect(toSupportSheet(taught, library(), []).words).toEqual([
    {term: 'lateral reading', say: 'checking elsewhere', instead: 'leaving a page to check it'},
  ]);
});

test('links to the same version of the lesson, its cards and its own other versions', () => {
  const view = toSupportSheet(taught, library(), ['sensory-and-physical']);
  expect(view.lesson.href).toBe('/lessons/leave-the-page?adapt=sensory-and-physical');
  expect(view.cardsHref).toBe('/lessons/leave-the-page/cards?adapt=sensory-and-physical');
  expect(view.versions.map(({href, chosen}) => `${chosen ? '*' : ''}${href}`)).toEqual([
    '/lessons/leave-the-page/support-sheet',
    '/lessons/leave-the-page/support-sheet?adapt=cognition-and-learning',
    '*/lessons/leave-the-page/support-sheet?adapt=sensory-and-physical',
  ]);
});

test('writes lines for a support plan about the lesson, not about a pupil', () => {
  const {planLines} = toSupportSheet(taught, library(), ['cognition-and-learning']);
  expect(planLines.map(({label, text}) => `${label}: ${text}`)).toEqual([
    'Target: Can leave a page.',
    'Support: Words taught first: lateral reading (checking elsewhere); changed activities for cognition and learning needs: “First look”.',
    'By whom: Teacher and teaching assistant in the lesson “Leave the page”; the words are taught beforehand.',
    'Review: By the check at the end of the lesson, against its starting point; again at the next review of the plan.',
  ]);
});

test('sets the page closer the more stands on it, and says when it is too much for one', () => {
  const busy = (characters: number) =>
    toSupportSheet({...taught, checkLearningHtml: `<p>${'a'.repeat(characters)}</p>`}, library(), [
      'cognition-and-learning',
    ]);
  expect([0, 1800, 2500, 4000].map((characters) => busy(characters).density)).toEqual([
    'roomy',
    'close',
    'tight',
    'tight',
  ]);
  expect(busy(2500).notes).toEqual([]);
  expect(busy(4000).notes).toHaveLength(1);
});
