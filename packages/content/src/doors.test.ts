// The doors of this package: what other packages may rely on.
import {readFileSync} from 'node:fs';
import path from 'node:path';

import {expect, test} from 'vitest';

import * as reader from './index.ts';

test('the reader exports', () => {
  expect(Object.keys(reader).sort()).toEqual(['loadLibrary']);
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
