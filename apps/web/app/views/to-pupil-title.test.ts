import {expect, test} from 'vitest';

import {toPupilTitle} from './to-pupil-title.ts';

test.each([
  ['Checker’s log: plain version', 'Checker’s log'],
  ['Checker’s log (plain version)', 'Checker’s log'],
  ['Checker’s log – plainer version', 'Checker’s log'],
  ['My card: easier', 'My card'],
  ['Fair: a plain word', 'Fair: a plain word'],
  ['Which is easier?', 'Which is easier?'],
  ['Plain version', 'Plain version'],
])('%s is %s to a pupil', (title, told) => {
  expect(toPupilTitle(title)).toBe(told);
});
