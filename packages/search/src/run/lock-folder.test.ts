// One owner for a folder, whatever happens to owners.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {expect, onTestFinished, test} from 'vitest';

import {makeDataFolder} from '../../test/data-folder.ts';
import {runScript} from '../../test/killable.ts';
import {findLockOwner, lockFolder} from './lock-folder.ts';

const runTaker = (lock: string) => {
  const taker = runScript('lock-taker.ts', [lock]);
  onTestFinished(() => void taker.process.kill('SIGKILL'));
  return taker;
};

test('is taken once, and again when it was given back', async () => {
  const file = path.join(makeDataFolder(), 'deep', 'lock');
  const lock = await lockFolder(file);
  expect(findLockOwner(file)).toBe(process.pid);
  await expect(lockFolder(file)).rejects.toThrow(
    `${path.dirname(file)} is in use by process ${process.pid}. Stop that one, or set DATA_DIR to another folder.`,
  );
  lock.release();
  expect(existsSync(file)).toBe(false);
  (await lockFolder(file)).release();
});

test('is refused while its owner lives, and taken over when it was killed', async () => {
  const file = path.join(makeDataFolder(), 'lock');
  const owner = runTaker(file);
  expect(await owner.nextLine()).toBe('taken');
  await expect(lockFolder(file)).rejects.toThrow(`in use by process ${owner.pid}`);
  owner.process.kill('SIGKILL');
  await owner.ended;
  const lock = await lockFolder(file);
  expect(findLockOwner(file)).toBe(process.pid);
  lock.release();
});

test('is taken over from another process that had the same number', async () => {
  const file = path.join(makeDataFolder(), 'lock');
  writeFileSync(file, `${process.pid} 1 another-boot`);
  expect(findLockOwner(file)).toBeUndefined();
  (await lockFolder(file)).release();
});

test('goes to one of many that see the same dead owner', async () => {
  const file = path.join(makeDataFolder(), 'lock');
  writeFileSync(file, '4194305 1 another-boot');
  const takers = Array.from({length: 4}, () => runTaker(file));
  const said = await Promise.all(takers.map((taker) => taker.nextLine()));
  expect(said.sort()).toEqual(['refused', 'refused', 'refused', 'taken']);
});

test('is not given back by one that it was taken from', async () => {
  const file = path.join(makeDataFolder(), 'lock');
  const lock = await lockFolder(file);
  writeFileSync(file, 'somebody else');
  lock.release();
  expect(readFileSync(file, 'utf8')).toBe('somebody else');
});
