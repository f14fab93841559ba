import {expect, test} from 'vitest';

import type {LessonFormat} from '../server/site-context.server.ts';
import {lesson, library} from '../../builders/library.ts';
import {toLessonView} from './to-lesson-view.ts';
import {toTakeAlong} from './to-take-along.ts';

const word: LessonFormat = {
  format: 'docx',
  label: 'Word',
  description: 'to edit',
  mediaType: 'application/x-words',
  extension: 'docx',
  parts: true,
};
const slides: LessonFormat = {...word, format: 'pptx', label: 'PowerPoint', extension: 'pptx', parts: false};
const worksheets = [
  {name: 'worksheet-log', title: 'Log', adapted: false, hasAnswers: false, html: '', answersHtml: ''},
];

function takeAlong(chosen: string[], formats: LessonFormat[]) {
  const taken = lesson({worksheets});
  const view = toLessonView(taken, library(), chosen);
  return toTakeAlong({slug: taken.slug, slideCount: 3, chosen, view, formats});
}

test('every link keeps the chosen version', () => {
  const {doing, files, sheets} = takeAlong(['sensory-and-physical'], [slides, word]);
  const query = '?adapt=sensory-and-physical';
  expect([...doing, ...files].map(({href, label}) => [label, href])).toEqual([
    ['Present', `/lessons/leave-the-page/slides${query}`],
    ['Print', `/lessons/leave-the-page/print${query}`],
    ['Share', `/lessons/leave-the-page/share${query}`],
    ['PowerPoint', `/lessons/leave-the-page/downloads/pptx${query}`],
    ['Word', `/lessons/leave-the-page/downloads/docx${query}`],
  ]);
  expect(sheets).toEqual({
    'worksheet-log': {
      href: `/lessons/leave-the-page/downloads/docx${query}&part=worksheet-log`,
      label: 'Word',
    },
  });
});

test('offers no worksheet alone where no format can write one', () => {
  expect(takeAlong([], [slides]).sheets).toEqual({});
});
