import {expect, test} from 'vitest';

import {manifest} from '../../builders/library.ts';
import {toCurriculumRows, toUnreadText} from './to-curriculum-rows.ts';

const {frameworks} = manifest().vocabularies;

test('puts codes into words with their framework and edition', () => {
  expect(
    toCurriculumRows(['citizenship-2014/ks3-liberty', 'citizenship-2014/ks3-unread'], frameworks),
  ).toEqual([
    {
      framework: 'National Curriculum for England (2014)',
      label: 'Precious liberties',
      url: 'https://example.org/liberty',
      verified: true,
    },
    {
      framework: 'National Curriculum for England (2014)',
      label: 'Not read yet',
      url: undefined,
      verified: false,
    },
  ]);
});

test('shows a code that no framework has as it is, to be checked', () => {
  expect(toCurriculumRows(['citizenship-2014/gone', 'nowhere/x'], frameworks)).toEqual([
    {framework: 'citizenship-2014', label: 'citizenship-2014/gone', verified: false},
    {framework: 'nowhere', label: 'nowhere/x', verified: false},
  ]);
});

test('names each framework once whose statements nobody has read', () => {
  const codes = ['citizenship-2014/ks3-liberty', 'citizenship-2014/ks3-unread', 'nowhere/x', 'nowhere/y'];
  expect(toUnreadText(toCurriculumRows(codes, frameworks))).toBe(
    'National Curriculum for England (2014) and nowhere',
  );
  expect(toUnreadText(toCurriculumRows(codes.slice(0, 1), frameworks))).toBe(undefined);
});
