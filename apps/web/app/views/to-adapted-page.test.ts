import {expect, test} from 'vitest';

import {day} from '../../builders/day.ts';
import {lesson, library} from '../../builders/library.ts';
import {toAdaptedPage} from './to-adapted-page.ts';

const forEverybody = lesson({slug: 'for-everybody', keyStages: ['ks2'], summary: 'Pupils vote.'});
const writtenFirst = lesson({slug: 'my-card', summary: 'Written first for pupils with SEN – a card.'});
const shelf = library([forEverybody, writtenFirst], {
  days: [day(), day({slug: 'calm', needs: ['sensory-and-physical']})],
});

function page(address: string) {
  return toAdaptedPage(shelf, new URLSearchParams(address));
}

test('says how much there is for each area of need', () => {
  expect(
    page('').needs.map(({label, lessons, worksheets, cards}) => [label, lessons, worksheets, cards]),
  ).toEqual([
    ['Communication and interaction', 0, 0, 0],
    ['Cognition and learning', 2, 0, 2],
    ['Sensory and physical', 2, 0, 2],
  ]);
});

test('shows lessons written first for pupils with SEN, and days made for areas of need', () => {
  const {writtenFirst: lessons, days} = page('');
  expect(lessons.map(({slug}) => slug)).toEqual(['my-card']);
  expect(days.map(({slug}) => slug)).toEqual(['calm']);
});

test('opens what it finds in the version that was asked for', () => {
  const {results, total, filtered} = page('need=cognition-and-learning&stage=ks3');
  expect([total, filtered]).toEqual([1, true]);
  expect(results.map(({href, supportHref, cardsHref}) => [href, supportHref, cardsHref])).toEqual([
    [
      '/lessons/my-card?adapt=cognition-and-learning',
      '/lessons/my-card/support-sheet?adapt=cognition-and-learning',
      '/lessons/my-card/cards?adapt=cognition-and-learning',
    ],
  ]);
});

test('says beside each choice how many lessons it would give', () => {
  const counts = (address: string) =>
    page(address).filters.stages.map(({value, count, chosen}) => `${value} ${count} ${chosen}`);
  expect(counts('stage=ks3')).toEqual(['ks2 1 false', 'ks3 1 true', 'ks4 0 false']);
});

test('shows twenty at first, and all where asked', () => {
  const many = library(Array.from({length: 25}, (_, index) => lesson({slug: `lesson-${index}`})));
  const first = toAdaptedPage(many, new URLSearchParams('stage=ks3'));
  expect([first.results.length, first.allHref]).toEqual([20, '/adapted?stage=ks3&all=1#results']);
  const all = toAdaptedPage(many, new URLSearchParams('stage=ks3&all=1'));
  expect([all.results.length, all.allHref]).toEqual([25, undefined]);
});

test('puts lessons first that change more for the need, and opens those written first in its version', () => {
  const activity = (adaptedFor: string[]) => ({...forEverybody.activities[0]!, adaptedFor});
  const need = 'cognition-and-learning';
  const unequal = library([
    lesson({slug: 'changes-little', activities: [activity([need]), activity([])]}),
    lesson({slug: 'changes-much', activities: [activity([need]), activity([need])]}),
  ]);
  const slugs = (address: string) =>
    toAdaptedPage(unequal, new URLSearchParams(address)).results.map(({slug}) => slug);
  expect(slugs(`need=${need}`)).toEqual(['changes-much', 'changes-little']);
  expect(slugs('')).toEqual(['changes-little', 'changes-much']);
  expect(page(`need=${need}`).writtenFirst.map(({href}) => href)).toEqual([`/lessons/my-card?adapt=${need}`]);
});

test('says which choice to drop where nothing was found', () => {
  expect(page('stage=ks4&need=cognition-and-learning').waysOut).toEqual([
    {href: '/adapted?need=cognition-and-learning#results', label: 'Key Stage 4', count: 2},
  ]);
  expect(page('stage=ks3').waysOut).toEqual([]);
});
