import {expect, test} from 'vitest';

import {lesson, library} from '../../builders/library.ts';
import {toShareView} from './to-share-view.ts';

const publicUrl = 'https://library.example.org';
const worksheets = [
  {name: 'worksheet-log', title: 'Log', adapted: false, hasAnswers: false, html: '', answersHtml: ''},
];

test('links to the chosen version of the lesson, at every place', () => {
  const shared = lesson({title: 'Fact & fake', summary: 'Who says so?'});
  const request = {chosen: ['sensory-and-physical'], hidesStage: false, publicUrl};
  const url = 'https%3A%2F%2Flibrary.example.org%2Flessons%2Fleave-the-page%3Fadapt%3Dsensory-and-physical';
  expect(toShareView(shared, library(), request).lesson).toEqual({
    id: 'lesson',
    title: 'Fact & fake',
    url: 'https://library.example.org/lessons/leave-the-page?adapt=sensory-and-physical',
    places: [
      {label: 'Google Classroom', href: `https://classroom.google.com/u/0/share?url=${url}`},
      {
        label: 'Microsoft Teams',
        href: `https://teams.microsoft.com/share?href=${url}&text=Fact%20%26%20fake`,
      },
      {label: 'Email', href: `mailto:?subject=Fact%20%26%20fake&body=Who%20says%20so%3F%0A%0A${url}`},
    ],
  });
});

test.each([
  [false, '/worksheets/worksheet-log?view=pupil', '/lessons/leave-the-page/share?stage=hide#pupils'],
  [true, '/worksheets/worksheet-log?stage=hide&view=pupil', '/lessons/leave-the-page/share#pupils'],
])('copies for pupils that hide the stage (%s) are at %s', (hidesStage, address, otherHref) => {
  const view = toShareView(lesson({worksheets}), library(), {chosen: [], hidesStage, publicUrl});
  expect(view.worksheets.map(({url}) => url)).toEqual([`${publicUrl}/lessons/leave-the-page${address}`]);
  expect(view.stageHref).toBe(otherHref);
});
