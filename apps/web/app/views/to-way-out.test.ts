import {expect, test} from 'vitest';

import {lesson, library} from '../../builders/library.ts';
import {toAdaptedQuery} from './to-adapted-query.ts';
import {toWaysOut} from './to-way-out.ts';

const shelf = library([
  lesson({slug: 'one', keyStages: ['ks2']}),
  lesson({slug: 'two', keyStages: ['ks2']}),
  lesson({slug: 'three', keyStages: ['ks3'], adaptedFor: []}),
]);

function ways(address: string) {
  const query = toAdaptedQuery(new URLSearchParams(address), {
    needs: shelf.vocabularies.needs.map(({id}) => id),
    stages: shelf.vocabularies.keyStages.map(({id}) => id),
    themes: shelf.themes.map(({id}) => id),
  });
  return toWaysOut(shelf, query).map(({label, count}) => `${label}: ${count}`);
}

test('says which one choice stands in the way, that which gives most first', () => {
  expect(ways('need=cognition-and-learning&stage=ks3')).toEqual([
    'Key Stage 3: 2',
    'cognition and learning: 1',
  ]);
});

test('names no choice that alone changes nothing', () => {
  expect(ways('need=cognition-and-learning&stage=ks4&gentler=reading&readingAge=6')).toEqual([]);
});
