// The doors of this package: what other packages may rely on.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {expect, test} from 'vitest';

import * as reader from './index.ts';
import * as say from './say/index.ts';

test('the reader exports', () => {
  expect(Object.keys(reader).sort()).toEqual(['loadLibrary']);
});

test('the words for lessons export', () => {
  expect(Object.keys(say).sort()).toEqual([
    'toAudienceText',
    'toCountText',
    'toDateText',
    'toFacts',
    'toLabel',
    'toLengthText',
    'toLicenceName',
    'toLicenceText',
    'toLicenceUrl',
    'toListText',
    'toLowerFirst',
    'toNeedsText',
    'toNumberWord',
    'toResourcesText',
    'toSheetOrder',
    'toShortLabel',
    'toUpperFirst',
    'toWeightText',
    'toYearsText',
  ]);
});

test('the words for lessons bring nothing else to a browser', () => {
  const folder = path.join(import.meta.dirname, 'say');
  const statements = readdirSync(folder)
    .filter((name) => !name.endsWith('.test.ts'))
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').match(/^import .*|^} from .*/gm) ?? []);
  expect(statements.filter((line) => !/^import type |from '\.\//.test(line))).toEqual([]);
});

test('the reader knows no Markdown', () => {
  const files = ['index.ts', 'day.ts', 'lesson.ts', 'library.ts', 'load-library.ts'];
  const imports = files.flatMap((name) =>
    [...readFileSync(path.join(import.meta.dirname, name), 'utf8').matchAll(/from '([^']+)'/g)].map(
      ([, from]) => from,
    ),
  );
  expect([...new Set(imports)].sort()).toEqual([
    './day.ts',
    './lesson.ts',
    './library.ts',
    './load-library.ts',
    'lru-cache',
    'node:fs/promises',
    'node:path',
  ]);
});
