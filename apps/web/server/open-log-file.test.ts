import {closeSync, mkdtempSync, readFileSync, rmSync, writeFileSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {expect, onTestFinished, test} from 'vitest';

import {openLogFile} from './open-log-file.ts';

function logFile() {
  const directory = mkdtempSync(path.join(tmpdir(), 'log-'));
  onTestFinished(() => rmSync(directory, {recursive: true}));
  return path.join(directory, 'data', 'web.log');
}

function add(file: string, line: string) {
  const log = openLogFile(file);
  writeSync(log, line);
  closeSync(log);
}

test('makes a log, and adds to it the next time', () => {
  const file = logFile();
  add(file, 'one\n');
  add(file, 'two\n');
  expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n');
});

test('begins a log anew that is over 2 MB', () => {
  const file = logFile();
  add(file, '');
  writeFileSync(file, 'x'.repeat(2_000_001));
  add(file, 'new\n');
  expect(readFileSync(file, 'utf8')).toBe('new\n');
});
