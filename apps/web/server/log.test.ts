import {expect, onTestFinished, test, vi} from 'vitest';

import {logError} from './log.ts';

test('logs an error on one line, with its place and its cause', () => {
  const lines: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
  onTestFinished(() => spy.mockRestore());
  logError(new Error('The page broke.', {cause: new TypeError('x is undefined')}));
  const {level, message} = JSON.parse(lines.join('')) as {level: string; message: string};
  expect(level).toBe('error');
  expect(message).toMatch(/^Error: The page broke\.\n {4}at .*log\.test\.ts/);
  expect(message).toContain('[cause]: TypeError: x is undefined');
});

test('writes no secret of a link', () => {
  const lines: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
  onTestFinished(() => spy.mockRestore());
  logError('POST "/plans/abcdefghijklmnopqrst-_/groups" and /plans/new and /packages/plans/src');
  expect((JSON.parse(lines.join('')) as {message: string}).message).toBe(
    'POST "/plans/:token/groups" and /plans/new and /packages/plans/src',
  );
});
