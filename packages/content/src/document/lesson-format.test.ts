// The page about the format is the one that the schema and the rules give.
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {expect, test} from 'vitest';

import {rules} from '../rules/index.ts';
import {LESSON_FORMAT_PATH, renderLessonFormat} from './lesson-format.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');

test('docs/lesson-format.md is up to date; if not, run `npm run lessons -- docs`', async () => {
  expect(await readFile(path.join(ROOT, LESSON_FORMAT_PATH), 'utf8')).toBe(renderLessonFormat());
});

test('every rule has a heading to which its messages link', () => {
  const headings: string[] = renderLessonFormat().match(/^### .*$/gm) ?? [];
  const missing = [...rules.map(({id}) => id), 'front-matter', 'yaml', 'data-file', 'limits'].filter(
    (id) => !headings.includes(`### ${id}`),
  );
  expect(missing).toEqual([]);
});

test('every field is described, with an example', () => {
  const rows = renderLessonFormat().match(/^\| `.*\|$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.filter((row) => /\| *\|/.test(row))).toEqual([]);
});
