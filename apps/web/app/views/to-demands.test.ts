import {expect, test} from 'vitest';

import {toDemandRows} from './to-demands.ts';

test('says how strong each demand is, always in one order', () => {
  const rows = toDemandRows({waiting: 3, reading: 2, writing: 0, talk: 1, noise: 1, movement: 0});
  expect(rows?.map(({label, level, words}) => `${label} ${level} ${words}`)).toEqual([
    'Reading 2 some',
    'Writing 0 none',
    'Talk 1 a little',
    'Noise 1 a little',
    'Movement 0 none',
    'Waiting 3 a lot',
  ]);
});

test('says nothing where the author has not said', () => {
  expect(toDemandRows(undefined)).toBeUndefined();
});
