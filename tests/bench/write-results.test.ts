import {expect, test} from 'vitest';

import type {Row} from './bench.ts';
import {readLines, toLines, toTable} from './write-results.ts';

const row: Row = {
  what: 'Page of results, p50',
  limit: 'the engine',
  ours: 3,
  beside: 2,
  unit: 'ms',
  reach: {atMost: 2},
};
const order = ['compile', 'search'];

test('writes a figure beside its limit, with when it was measured', () => {
  expect(toLines('search', [row], '2026-11-20, long, 5 rounds')).toEqual([
    {
      bench: 'search',
      line: '| search | Page of results, p50 | 3 ms | 2 ms: the engine | 1.5 | ≤ 2 | yes | 2026-11-20, long, 5 rounds |',
    },
  ]);
});

test('keeps the lines of benchmarks that did not run, and their order', () => {
  const before = toTable(
    [],
    [...toLines('compile', [row], 'then'), ...toLines('search', [row], 'then')],
    order,
  );
  const after = toTable(readLines(before), toLines('search', [{...row, ours: 5}], 'now'), order);
  expect(readLines(after).map(({line}) => line)).toEqual([
    '| compile | Page of results, p50 | 3 ms | 2 ms: the engine | 1.5 | ≤ 2 | yes | then |',
    '| search | Page of results, p50 | 5 ms | 2 ms: the engine | 2.5 | ≤ 2 | **no** | now |',
  ]);
});
