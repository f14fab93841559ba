import {expect, test} from 'vitest';

import {toLessonChoices} from './to-lesson-choices.ts';

const keyStages = [
  {id: 'ks2', label: 'Key Stage 2', shortLabel: 'KS2'},
  {id: 'ks3', label: 'Key Stage 3', shortLabel: 'KS3'},
];
const lessons = [
  {slug: 'vote', title: 'Vote', minutes: 50, keyStages: ['ks3'], years: [8, 9]},
  {slug: 'sides', title: 'Both sides', minutes: 45, keyStages: ['ks2', 'ks3'], years: [6, 7]},
];
const vote = {value: 'vote', label: 'Vote (KS3, 50 min)'};
const sides = {value: 'sides', label: 'Both sides (KS2, KS3, 45 min)'};
const none = {value: '', label: 'Choose a lesson'};

function listFor(years: (number | undefined)[]) {
  const groups = years.map((year, at) => ({
    id: `g${at}`,
    name: '9A',
    size: 30,
    quiet: false,
    ...(year !== undefined && {year}),
  }));
  return toLessonChoices(lessons, {groups, keyStages});
}

test('puts lessons for the years of the groups first', () => {
  expect(listFor([9, undefined])).toEqual([
    none,
    {label: 'For the years of your groups', options: [vote]},
    {label: 'For other years', options: [sides]},
  ]);
});

test.each([
  ['no group says its year', [undefined]],
  ['all lessons are for them', [6, 9]],
  ['no lesson is for them', [0]],
])('is one list by title where %s', (_, years) => {
  expect(listFor(years)).toEqual([none, sides, vote]);
});
