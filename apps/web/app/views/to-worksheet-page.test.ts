import type {Worksheet} from '@resilience/content';
import {expect, test} from 'vitest';

import {lesson, library} from '../../builders/library.ts';
import {toSheetOptions} from './to-sheet-options.ts';
import {toWorksheetPage} from './to-worksheet-page.ts';

function sheet(name: string, changes: Partial<Worksheet> = {}): Worksheet {
  return {
    name,
    title: 'Log',
    adapted: name.endsWith('.adapted'),
    hasAnswers: true,
    readingAge: 7,
    html: '<p>Read.</p>',
    answersHtml: '<p>Yes.</p>',
    ...changes,
  };
}

function page(address: string, changes: {title?: string; html?: string} = {}) {
  const {title = 'Leave the page', html = '<p>Read.</p>'} = changes;
  const worksheets = [sheet('worksheet-log.adapted', {title: 'Plain log'}), sheet('worksheet-log', {html})];
  const taught = lesson({title, worksheets});
  const params = new URLSearchParams(address);
  return toWorksheetPage({lesson: taught, worksheet: worksheets[1]!}, library(), {
    chosen: params.getAll('adapt'),
    options: toSheetOptions(params),
  });
}

test('says on the sheet where it is from and for whom', () => {
  expect(page('').source).toBe(
    'From “Leave the page”, Key Stage 3, Years 8 and 9. Resilience Library, CC BY 4.0.',
  );
});

test('says nothing about stage on a copy without stage, and gives no reading age', () => {
  const view = page('stage=hide');
  expect([view.source, view.readingAge]).toEqual([
    'From “Leave the page”. Resilience Library, CC BY 4.0.',
    undefined,
  ]);
});

test('leaves out the title of a lesson that names a stage', () => {
  expect(page('stage=hide', {title: 'Reception chooses its story'}).source).toBe(
    'Resilience Library, CC BY 4.0.',
  );
});

test('tells the adult when the task itself names a year group', () => {
  const html = '<p>A trip for Year 9 only.</p>';
  expect(page('stage=hide', {html}).notes).toEqual([
    'The task itself says “Year 9”: it is part of the text and stays.',
  ]);
  expect(page('', {html}).notes).toEqual([]);
});

test('tells the adult when two copies do not fit', () => {
  expect(page('copies=2', {html: '<p>A long sentence for pupils.</p>'.repeat(80)}).notes).toEqual([
    'Two copies of this sheet do not fit on one sheet of A4 and stay readable: there is one a page here.',
  ]);
  expect(page('copies=2&size=24').notes).toEqual([
    'Two copies at 24 point do not fit on one sheet of A4: there is one a page here.',
  ]);
});

test('keeps version and options in the links to the plainer version, the answers and reading aloud', () => {
  const view = page('adapt=sensory-and-physical&size=18');
  expect(view.other?.href).toBe(
    '/lessons/leave-the-page/worksheets/worksheet-log.adapted?adapt=sensory-and-physical&size=18',
  );
  expect(view.answersHref).toBe('/lessons/leave-the-page?adapt=sensory-and-physical#worksheet-log');
  expect(view.aloudHref).toBe(
    '/lessons/leave-the-page/worksheets/worksheet-log?adapt=sensory-and-physical&size=18&read-aloud=1',
  );
  expect(page('').aloudHref).toBe('/lessons/leave-the-page/worksheets/worksheet-log?read-aloud=1');
});
