import {expect, test} from 'vitest';

import {toStageWords} from './to-stage-words.ts';

test.each([
  ['Key Stage 3, Years 8 and 9', ['Key Stage 3', 'Years 8 and 9']],
  ['<p>A trip for Year 9. Mo is in Year 8; only Year 9.</p>', ['Year 9', 'Year 8']],
  ['the Year 3s, KS2, aged 22, Reading age about 11', ['Year 3s', 'KS2', 'aged 22', 'Reading age about 11']],
  ['One brick, one vote – Reception chooses', ['Reception']],
  ['12-year-olds, under-16s', ['12-year-olds', 'under-16s']],
])('finds how old readers ought to be in “%s”', (text, words) => {
  expect(toStageWords(text)).toEqual(words);
});

test.each(['Six years ago, in 1942', 'Message 1 and 2', 'the last year', 'Stage fright and pages'])(
  'lets “%s” be',
  (text) => {
    expect(toStageWords(text)).toEqual([]);
  },
);
