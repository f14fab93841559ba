import type {ActivityOutline, Demands, WorksheetOutline} from '@resilience/content';
import {expect, test} from 'vitest';

import {lesson} from '../../builders/library.ts';
import {findPlainestAge, fitsQuery, isGentleOn, toAdaptedQuery} from './to-adapted-query.ts';

const words = {
  needs: ['cognition-and-learning', 'sensory-and-physical'],
  stages: ['ks2', 'ks3'],
  themes: ['fake-news', 'equality-act'],
};

function query(address: string) {
  return toAdaptedQuery(new URLSearchParams(address), words);
}

function activity(minutes: number, talk?: number): ActivityOutline {
  const demands = {
    reading: 0,
    writing: 0,
    talk: talk ?? 0,
    noise: 0,
    movement: 0,
    waiting: 0,
  } satisfies Demands;
  return {
    id: 'a',
    title: 'A',
    minutes,
    canBeCut: false,
    adaptedFor: [],
    ...(talk !== undefined && {demands}),
  };
}

function sheet(name: string, readingAge?: number): WorksheetOutline {
  return {name, title: name, adapted: name.endsWith('.adapted'), hasAnswers: false, readingAge};
}

test('reads what is asked for, and drops junk', () => {
  expect(
    query('need=sensory-and-physical&need=x&stage=ks3&theme=fake-news&gentler=talk&gentler=fun&readingAge=9'),
  ).toEqual({
    needs: ['sensory-and-physical'],
    stages: ['ks3'],
    theme: 'fake-news',
    gentler: ['talk'],
    readingAge: 9,
  });
  expect(query('readingAge=99&theme=&stage=')).toEqual({
    needs: [],
    stages: [],
    theme: undefined,
    gentler: [],
    readingAge: undefined,
  });
});

test('finds lessons adapted for all needs, in any of the key stages, of the theme', () => {
  const found = (address: string) => fitsQuery(lesson(), query(address));
  expect(found('')).toBe(true);
  expect(
    found('need=cognition-and-learning&need=sensory-and-physical&stage=ks2&stage=ks3&theme=fake-news'),
  ).toBe(true);
  expect(found('stage=ks2')).toBe(false);
  expect(found('theme=equality-act')).toBe(false);
  expect(
    fitsQuery(lesson({adaptedFor: ['cognition-and-learning']}), query('need=sensory-and-physical')),
  ).toBe(false);
});

test.each([
  ['a little of it throughout', [activity(20, 1), activity(30, 0)], true],
  ['some of it for a third of the time', [activity(20, 1), activity(10, 2)], true],
  ['some of it for more than a third', [activity(19, 1), activity(11, 2)], false],
  ['a lot of it for a minute', [activity(29, 0), activity(1, 3)], false],
  ['demands that nobody has stated', [activity(30, 0), activity(1)], false],
])('a lesson with %s: gentle is %s', (_case, activities, gentle) => {
  const minutes = activities.reduce((sum, one) => sum + one.minutes, 0);
  expect(isGentleOn({activities, minutes}, 'talk')).toBe(gentle);
});

test('measures a lesson by its hardest sheet in the plainest version, else by its slides', () => {
  const worksheets = [sheet('worksheet', 12), sheet('worksheet.adapted', 6), sheet('worksheet-cards', 8)];
  expect(findPlainestAge({worksheets, slidesReadingAge: 10})).toBe(8);
  expect(
    findPlainestAge({worksheets: [sheet('worksheet', 12), sheet('worksheet.adapted')], slidesReadingAge: 9}),
  ).toBe(9);
  expect(findPlainestAge({worksheets: []})).toBeUndefined();
});
