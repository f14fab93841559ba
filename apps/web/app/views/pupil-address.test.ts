import {expect, test} from 'vitest';

import {isPupilView, toPupilAddress, toSheetName} from './pupil-address.ts';
import {toSheetOptions} from './to-sheet-options.ts';

const large = toSheetOptions(new URLSearchParams('size=18&stage=hide'));
const path = '/lessons/leave-the-page/worksheets/worksheet-log';

test('leads pupils to a sheet, with its size, without a word on their needs', () => {
  expect(toPupilAddress('leave-the-page', {name: 'worksheet-log'}, large)).toBe(
    `${path}?size=18&stage=hide&view=pupil`,
  );
  expect(toPupilAddress('leave-the-page', {name: 'worksheet-log.adapted'}, large)).toBe(
    `${path}?size=18&stage=hide&view=pupil&sheet=b`,
  );
});

test.each([
  ['view=pupil&sheet=b', 'worksheet-log.adapted'],
  ['view=pupil', 'worksheet-log'],
  ['sheet=b', 'worksheet-log'],
  ['view=pupil&sheet=x', 'worksheet-log'],
])('%s opens %s', (query, name) => {
  expect(toSheetName('worksheet-log', new URLSearchParams(query))).toBe(name);
});

test.each([
  [path, '?view=pupil', true],
  [path, '?view=other', false],
  [path, '', false],
  ['/lessons/leave-the-page', '?view=pupil', false],
  ['/adapted', '?view=pupil', false],
])('%s%s is for pupils: %s', (pathname, search, answer) => {
  expect(isPupilView({pathname, search})).toBe(answer);
});
