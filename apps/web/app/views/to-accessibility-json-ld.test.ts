import type {Lesson, Worksheet} from '@resilience/content';
import {expect, test} from 'vitest';

import {lesson, library} from '../../builders/library.ts';
import {toAccessibilityJsonLd} from './to-accessibility-json-ld.ts';

const picture = '<p><img src="/media/a.svg" alt="A hand"></p>';

function sheet(changes: Partial<Worksheet> = {}): Worksheet {
  return {
    name: 'worksheet',
    title: 'Log',
    adapted: false,
    hasAnswers: false,
    html: '<p>Write.</p>',
    answersHtml: '',
    ...changes,
  };
}

function state(changes: Partial<Lesson>, chosen: string[] = []) {
  return toAccessibilityJsonLd(lesson(changes), library(), chosen);
}

test.each<[string, Partial<Lesson>]>([
  ['a worksheet', {worksheets: [sheet({html: picture})]}],
  ['the words before the lesson', {beforeYouTeachHtml: picture}],
  ['a slide', {slides: [{title: 'A hand', html: picture, notesHtml: ''}]}],
])('states a picture in %s, and that it is described', (_, changes) => {
  const stated = state(changes);
  expect(stated.accessMode).toContain('visual');
  expect(stated.accessibilityFeature).toContain('alternativeText');
  expect(stated.accessibilitySummary).toContain('Pictures have descriptions.');
});

test('states no pictures, worksheets or large print where there are none', () => {
  const stated = state({worksheets: []});
  expect(stated.accessMode).not.toContain('visual');
  expect(stated.accessibilityFeature).not.toContain('alternativeText');
  expect(stated.accessibilityFeature).not.toContain('largePrint');
  expect(stated.accessibilitySummary).not.toMatch(/picture|worksheet|point/i);
});

test('states large print where there is a worksheet to print', () => {
  const stated = state({worksheets: [sheet()]});
  expect(stated.accessibilityFeature).toContain('largePrint');
  expect(stated.accessibilitySummary).toContain('18 or 24 point');
});

test('needs no way of reading that the page does not have', () => {
  const {accessMode, accessModeSufficient} = state({worksheets: [sheet({html: picture})]});
  expect(accessMode).toEqual(expect.arrayContaining(accessModeSufficient.itemListElement));
});

test('states the version that is shown', () => {
  expect(state({}).accessibilitySummary).toMatch(/^The lesson as planned; /);
  expect(state({}, ['sensory-and-physical']).accessibilitySummary).toMatch(
    /^This is the version for sensory and physical needs\. /,
  );
});

test.each<[number, string[], string]>([
  [1, [], 'There is 1 plainer worksheet, which stands beside the ordinary one.'],
  [2, [], 'There are 2 plainer worksheets, which stand beside the ordinary ones.'],
  [1, ['cognition-and-learning'], 'There is 1 plainer worksheet, which takes the place of the ordinary one.'],
  [
    2,
    ['cognition-and-learning'],
    'There are 2 plainer worksheets, which take the place of the ordinary ones.',
  ],
])('says where %i plainer worksheets stand in the version for %j', (count, chosen, sentence) => {
  const worksheets = Array.from({length: count}, (_, index) =>
    sheet({name: `worksheet-${index}.adapted`, adapted: true}),
  );
  expect(state({worksheets}, chosen).accessibilitySummary).toContain(sentence);
});
