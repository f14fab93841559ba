import {expect, test} from 'vitest';

import {toBring} from './to-bring.ts';

test.each([
  [{pupilCopies: 0, devicesAtOnce: 0, screens: []}, []],
  [
    {pupilCopies: 1, devicesAtOnce: 1, screens: ['Hall']},
    ['up to 1 copy for pupils', '1 device for pupils at once', 'a screen in Hall'],
  ],
  [
    {pupilCopies: 148, devicesAtOnce: 0, screens: ['Hall', 'Room 4']},
    ['up to 148 copies for pupils', 'screens in Hall and Room 4'],
  ],
  [
    {pupilCopies: 0, devicesAtOnce: 60, screens: ['A', 'B', 'C', 'D']},
    ['60 devices for pupils at once', 'screens in 4 rooms'],
  ],
])('of %j brings %j', (kit, phrases) => {
  expect(toBring(kit)).toEqual(phrases);
});
