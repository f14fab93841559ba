// The content folder is found from inside it, beside it and below what lies beside it.
import {mkdir} from 'node:fs/promises';
import path from 'node:path';

import {expect, test} from 'vitest';

import {createExampleContent} from '../testing/example-content.ts';
import {findContentFolder} from './find-content-folder.ts';

test.each(['.', 'content', 'content/themes', 'packages/content/src'])('finds it from %s', async (from) => {
  const {cwd, directory} = await createExampleContent();
  await mkdir(path.join(cwd, 'packages/content/src'), {recursive: true});
  expect(findContentFolder(path.join(cwd, from))).toBe(directory);
});

test('says what to do where there is none', () => {
  expect(() => findContentFolder('/')).toThrow(
    'Cannot find a content folder at or above /. Name it with --content <folder>.',
  );
});
