// Processes that end, and others that get their numbers.
import {spawn} from 'node:child_process';

import {expect, onTestFinished, test} from 'vitest';

import {
  endProcess,
  identifyProcess,
  isAlive,
  isRunning,
  knowProcess,
  signal,
  waitForEnd,
} from './processes.ts';

function runSleep(): number {
  const child = spawn('sleep', ['600'], {stdio: 'ignore'});
  onTestFinished(() => void child.kill('SIGKILL'));
  return child.pid!;
}

test('ends a process that it knows', async () => {
  const known = knowProcess(runSleep());
  expect(isRunning(known)).toBe(true);
  await endProcess(known);
  expect(isRunning(known)).toBe(false);
  expect(isAlive(known.pid)).toBe(false);
});

test('leaves another process alone that has got the number of one that has ended', async () => {
  const pid = runSleep();
  const ended = {pid, identity: `${pid} 1 another boot`};
  expect(isRunning(ended)).toBe(false);
  signal(ended, 'SIGKILL');
  await endProcess(ended);
  expect(await waitForEnd(ended, 0)).toBe(true);
  expect(isAlive(pid)).toBe(true);
});

test('leaves everything alone where it never knew a process', () => {
  const pid = runSleep();
  signal({pid, identity: undefined}, 'SIGKILL');
  expect(isAlive(pid)).toBe(true);
});

test.each([0, -1, 1.5, NaN])('takes %d for no process, for it names a group or nothing', (pid) => {
  expect(identifyProcess(pid)).toBeUndefined();
});
