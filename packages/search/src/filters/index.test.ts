// The registry of filters: complete, in order, and each with its values and options.
import {readdirSync} from 'node:fs';

import {expect, test} from 'vitest';

import {day, lesson, themes, trusted, vocabularies} from '../../test/builders.ts';
import type {SearchItem} from '../search-item.ts';
import {filters, findFilter} from './index.ts';
import {toLengthSpan} from './length.ts';

const words = {vocabularies, themes};

test('lists every file of the folder', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => !file.startsWith('index.') && !file.endsWith('.test.ts'))
    .map((file) => file.replace(/\.ts$/, ''));
  const listed = filters.map(({name}) => name);
  expect(files.filter((file) => !listed.includes(file))).toEqual([]);
});

test('stands in the order of the sidebar', () => {
  expect(filters.map(({name, label}) => `${name}: ${label}`)).toEqual([
    'stage: Key stage',
    'theme: Theme',
    'adapted: Adapted for',
    'length: Length',
    'kind: Kind',
    'subject: Subject',
    'year: School year',
    'devices: Devices',
  ]);
});

test.each<{item: SearchItem; values: Record<string, string[]>}>([
  {
    item: {
      type: 'lesson',
      slug: 'a',
      lesson: lesson({
        title: 'A',
        keyStages: ['ks2', 'ks3'],
        years: [6, 7],
        themes: ['fake-news', 'online-safety'],
        subjects: ['pshe', 'history'],
        adaptedFor: ['cognition-and-learning'],
        kind: 'tutor-time',
        minutes: 20,
        resources: {devices: 'teacher', printing: 'none', space: 'classroom'},
      }),
    },
    values: {
      stage: ['ks2', 'ks3'],
      theme: ['fake-news', 'online-safety'],
      adapted: ['cognition-and-learning'],
      length: ['0-20'],
      kind: ['tutor-time'],
      subject: ['pshe', 'history'],
      year: ['6', '7'],
      devices: ['teacher'],
    },
  },
  {
    item: {
      type: 'day',
      slug: 'b',
      day: day({
        title: 'B',
        keyStages: ['ks3', 'ks4'],
        years: [9, 10],
        themes: ['fake-news', 'online-safety'],
        needs: ['cognition-and-learning'],
      }),
    },
    values: {
      stage: ['ks3', 'ks4'],
      theme: ['fake-news', 'online-safety'],
      adapted: ['cognition-and-learning'],
      kind: ['day'],
      year: ['9', '10'],
    },
  },
  {
    item: {
      type: 'trusted',
      slug: 'c',
      trusted: trusted({title: 'C', keyStages: ['ks4'], themes: ['fake-news']}),
    },
    values: {stage: ['ks4'], theme: ['fake-news'], kind: ['trusted']},
  },
])('gives a $item.type its values, and none for what it does not have', ({item, values}) => {
  const found = filters.map((filter): [string, string[]] => [filter.name, filter.values(item)]);
  expect(Object.fromEntries(found.filter(([, own]) => own.length > 0))).toEqual(values);
});

test.each([
  [10, '0-20'],
  [20, '0-20'],
  [21, '20-30'],
  [30, '20-30'],
  [31, '30-60'],
  [60, '30-60'],
  [61, '60-120'],
  [240, '60-120'],
])('puts %i minutes into the span %s', (minutes, span) => {
  expect(toLengthSpan(minutes)).toBe(span);
});

test('offers every value of the vocabulary, in words', () => {
  const labels = (name: string) =>
    findFilter(name)!
      .options(words)
      .map(({label}) => label);
  expect(labels('length')).toEqual([
    'Up to 20 minutes',
    '20 to 30 minutes',
    '30 to 60 minutes',
    'Over an hour',
  ]);
  expect(labels('year').slice(0, 3)).toEqual(['Reception', 'Year 1', 'Year 2']);
  expect(labels('devices')).toEqual(['No devices', 'Teacher’s device only', 'Pupils’ devices']);
  expect(labels('kind')).toContain('Trusted resource');
  expect(labels('theme')[0]).toBe('The Equality Act');
});

test('offers days and trusted resources as kinds where the vocabulary forgets them', () => {
  const bare = {themes, vocabularies: {...vocabularies, kinds: []}};
  expect(findFilter('kind')!.options(bare)).toEqual([
    {value: 'day', label: 'Drop-down day'},
    {value: 'trusted', label: 'Trusted resource'},
  ]);
});
