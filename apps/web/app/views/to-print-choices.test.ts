import {expect, test} from 'vitest';

import {lesson, library} from '../../builders/library.ts';
import {toPrintChoices} from './to-print-choices.ts';

const sheet = {html: '<p>Who?</p>', answersHtml: '<p>They.</p>', hasAnswers: true};
const slide = {title: 'Who?', html: '<p>Who says so?</p>', notesHtml: ''};

test('offers each part alone, in the chosen version, with its pages', () => {
  const printed = lesson({
    worksheets: [
      {...sheet, name: 'worksheet-log', title: 'Log', adapted: false},
      {...sheet, name: 'worksheet-log.adapted', title: 'Plain log', adapted: true, hasAnswers: false},
    ],
    slides: Array.from({length: 7}, () => slide),
  });
  const {groups} = toPrintChoices(printed, library(), ['sensory-and-physical']);
  const query = '?adapt=sensory-and-physical';
  const path = '/lessons/leave-the-page';
  expect(
    groups.map(({title, choices}) => [title, ...choices.map(({href, pages}) => `${href} ${pages}`)]),
  ).toEqual([
    [
      'For the teacher',
      `${path}/print/plan${query} about 2 pages`,
      `${path}/print/answers/worksheet-log${query} about 1 page`,
      `${path}/print/whole${query} about 7 pages`,
    ],
    [
      'For pupils',
      `${path}/worksheets/worksheet-log${query} about 1 page`,
      `${path}/worksheets/worksheet-log.adapted${query} about 1 page`,
      `${path}/print/vocabulary${query} about 1 page`,
    ],
    ['Slides', `${path}/slides${query} 7 pages`, `${path}/slides${query}&layout=notes 2 pages`],
  ]);
});

test('leaves out slides where there are none', () => {
  const {groups} = toPrintChoices(lesson(), library(), []);
  expect(groups.map(({title}) => title)).toEqual(['For the teacher', 'For pupils']);
});
