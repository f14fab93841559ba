// Secrets in files: read where only their owner may, refused or mended where others may too.
import fs, {chmodSync, statSync, writeFileSync} from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import path from 'node:path';

import {expect, onTestFinished, test, vi} from 'vitest';

import {makeDataFolder} from '../../test/data-folder.ts';
import {closeToOthers, findSecret} from './secret-file.ts';

function writeSecret(content: string, mode: number): string {
  const file = path.join(makeDataFolder(), 'key');
  writeFileSync(file, content);
  chmodSync(file, mode);
  return file;
}

test('is the value, or what its file holds without the end of its line', () => {
  expect(findSecret({}, 'KEY')).toBeUndefined();
  expect(findSecret({KEY: ''}, 'KEY')).toBeUndefined();
  expect(findSecret({KEY: 'value'}, 'KEY')).toBe('value');
  expect(findSecret({KEY_FILE: writeSecret('in a file\n', 0o400)}, 'KEY')).toBe('in a file');
});

test.each([
  [0o644, '644'],
  [0o640, '640'],
  [0o604, '604'],
])('is refused from a file with mode %o', (mode, said) => {
  const file = writeSecret('secret', mode);
  expect(() => findSecret({KEY_FILE: file}, 'KEY')).toThrow(
    new Error(`KEY_FILE: ${file} may be read by others (mode ${said}). Run "chmod 600 ${file}".`),
  );
});

test('is refused where it is said twice, or the file is empty or not there', () => {
  const file = writeSecret('\n', 0o600);
  expect(() => findSecret({KEY: 'value', KEY_FILE: file}, 'KEY')).toThrow(
    'KEY and KEY_FILE are both set. Unset one of them.',
  );
  expect(() => findSecret({KEY_FILE: file}, 'KEY')).toThrow(
    `KEY_FILE: ${file} is empty. Write the secret into it, and nothing else.`,
  );
  expect(() => findSecret({KEY_FILE: `${file}.gone`}, 'KEY')).toThrow(
    `KEY_FILE names ${file}.gone, which cannot be read.`,
  );
});

test('is closed to others once, and that is said', () => {
  const file = writeSecret('secret', 0o644);
  const said: string[] = [];
  closeToOthers(file, (sentence) => said.push(sentence));
  closeToOthers(file, (sentence) => said.push(sentence));
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(said).toEqual([
    `${file} could be read by others (mode 644). Only its owner can read it now. Where others use this machine, remove it, and a new key is made.`,
  ]);
});

test.each([
  ['EPERM', 'belongs to another user. As that one, run "chmod 600" on it'],
  ['EROFS', 'stands where nothing can be written. Mount that place so that it can be'],
  ['ENOTSUP', 'its mode cannot be changed (ENOTSUP). Run "chmod 600" on it'],
])('is refused where it cannot be closed to others (%s), with the reason', (code, why) => {
  const file = writeSecret('secret', 0o644);
  const changing = vi.spyOn(fs, 'chmodSync').mockImplementation(() => {
    throw Object.assign(new Error('No.'), {code});
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    changing.mockRestore();
    syncBuiltinESMExports();
  });
  expect(() => closeToOthers(file)).toThrow(
    new Error(`${file} may be read by others (mode 644), and ${why}, or remove it to have a new key made.`),
  );
});
