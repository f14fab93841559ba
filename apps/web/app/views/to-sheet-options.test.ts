import {expect, test} from 'vitest';

import {toSheetOptions, toSheetQuery} from './to-sheet-options.ts';

const everything = 'size=24&font=clear&paper=cream&ink=black&copies=2&stage=hide&view=pupil';

test('prints as written where nothing is asked for', () => {
  expect(toSheetOptions(new URLSearchParams())).toEqual({
    size: 12,
    clearFont: false,
    cream: false,
    black: false,
    twice: false,
    hideStage: false,
    forPupil: false,
  });
});

test('reads every choice from the address, and writes the same address again', () => {
  const options = toSheetOptions(new URLSearchParams(everything));
  expect(options).toEqual({
    size: 24,
    clearFont: true,
    cream: true,
    black: true,
    twice: true,
    hideStage: true,
    forPupil: true,
  });
  expect(toSheetQuery(['cognition-and-learning'], options)).toBe(
    `?adapt=cognition-and-learning&${everything}`,
  );
});

test('drops junk', () => {
  const options = toSheetOptions(
    new URLSearchParams('size=99&font=comic&paper=&ink=<b>&copies=3&stage=show&view=all'),
  );
  expect(toSheetQuery([], options)).toBe('');
});
