import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {expect, onTestFinished, test} from 'vitest';

import {manifest} from '../builders/library.ts';
import {openLiveLibrary} from './live-library.ts';

function libraryFolder() {
  const directory = mkdtempSync(path.join(tmpdir(), 'library-'));
  onTestFinished(() => rmSync(directory, {recursive: true}));
  const write = (text: string) => writeFileSync(path.join(directory, 'manifest.json'), text);
  return {directory, write};
}

async function open(directory: string) {
  const seen: string[] = [];
  const live = await openLiveLibrary({
    directory,
    lookMs: 0,
    onChange: ({version}) => seen.push(version),
    onProblem: ({message}) => seen.push(message),
  });
  return {live, seen};
}

test('takes up a library that was compiled anew, once', async () => {
  const {directory, write} = libraryFolder();
  write(JSON.stringify(manifest({version: 'v1'})));
  const {live, seen} = await open(directory);
  write(JSON.stringify(manifest({version: 'version two'})));
  await live.look();
  await live.look();
  expect([live.current.version, seen]).toEqual(['version two', ['version two']]);
});

test('looks one after the other, so that the last look is at the newest library', async () => {
  const {directory, write} = libraryFolder();
  write(JSON.stringify(manifest({version: 'v1'})));
  const {live} = await open(directory);
  write(JSON.stringify(manifest({version: 'version two'})));
  void live.look();
  await live.look();
  expect(live.current.version).toBe('version two');
});

test('shows the old library until what the new one is answered from is ready', async () => {
  const {directory, write} = libraryFolder();
  write(JSON.stringify(manifest({version: 'v1'})));
  const shown: string[] = [];
  const live = await openLiveLibrary({
    directory,
    lookMs: 0,
    async prepare({version}) {
      shown.push(`preparing ${version}, showing ${live.current.version}`);
    },
    onChange: () => shown.push(`showing ${live.current.version}`),
    onProblem: ({message}) => shown.push(message),
  });
  write(JSON.stringify(manifest({version: 'version two'})));
  await live.look();
  expect([...shown, live.current.version]).toEqual([
    'preparing version two, showing v1',
    'showing v1',
    'version two',
  ]);
});

test('keeps the last good library while the new one is broken or gone, and says so once', async () => {
  const {directory, write} = libraryFolder();
  write(JSON.stringify(manifest({version: 'v1'})));
  const {live, seen} = await open(directory);
  write('{"version": "v2", "lessons": [');
  await live.look();
  await live.look();
  const file = path.join(directory, 'manifest.json');
  expect(live.current.version).toBe('v1');
  expect(seen).toEqual([
    `Cannot read the compiled library at ${file}. Run "npm run lessons -- compile" first.`,
  ]);
  write('{"version": "v2"}');
  await live.look();
  expect(seen[1]).toBe(
    `The compiled library at ${directory} is not whole. Run "npm run lessons -- compile".`,
  );
  write(JSON.stringify(manifest({version: 'v3'})));
  await live.look();
  expect(live.current.version).toBe('v3');
});

test('does not start without a library', async () => {
  const {directory} = libraryFolder();
  await expect(open(directory)).rejects.toThrow('Cannot read the compiled library');
});
