import {expect, test} from 'vitest';

import {toSheetOrder} from './to-sheet-order.ts';

test('puts a plainer version right after its original', () => {
  const names = ['worksheet.adapted', 'worksheet-log', 'worksheet', 'worksheet-log.adapted'];
  const sheets = names.map((name) => ({name, adapted: name.endsWith('.adapted')}));
  expect(toSheetOrder(sheets).map(({name}) => name)).toEqual([
    'worksheet',
    'worksheet.adapted',
    'worksheet-log',
    'worksheet-log.adapted',
  ]);
});
