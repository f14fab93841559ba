// The registry of exporters.
import {readdirSync} from 'node:fs';

import {expect, test} from 'vitest';

import {exporters, findExporter} from './index.ts';

test('lists each exporter of the folder once', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => !/^(index|exporter)\.|\.test\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''));
  expect(exporters.map(({format}) => format).sort()).toEqual(files.sort());
});

test('finds an exporter by its format', () => {
  expect(findExporter('docx')?.label).toBe('Word');
  expect(findExporter('doc')).toBeUndefined();
});
