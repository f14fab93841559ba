import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {expect, onTestFinished, test} from 'vitest';

import {manifest} from '../builders/library.ts';

/** Starts a launcher whose Meilisearch answers nothing, not even when it is asked to end. */
async function startWithDeafEngine() {
  const directory = mkdtempSync(path.join(tmpdir(), 'launch-'));
  const file = (name: string) => path.join(directory, name);
  writeFileSync(file('manifest.json'), JSON.stringify(manifest()));
  const answerVersion = '[ "$1" = --version ] && echo "meilisearch 1.0.0" && exit';
  const wait = `trap '' TERM\nwhile :; do sleep 0.05; done`;
  writeFileSync(file('engine'), `#!/bin/sh\n${answerVersion}\n${wait}\n`, {mode: 0o700});
  const code = `await (await import('./launch.ts')).launch()`;
  const launcher = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    cwd: import.meta.dirname,
    env: {
      ...process.env,
      LIBRARY_DIR: directory,
      DATA_DIR: directory,
      MEILI_BIN: file('engine'),
      MEILI_URL: '',
    },
    stdio: 'ignore',
  });
  onTestFinished(() => {
    launcher.kill('SIGKILL');
    rmSync(directory, {recursive: true, force: true});
  });
  await expect.poll(() => existsSync(file('meilisearch.pid')), {timeout: 20_000}).toBe(true);
  return {
    launcher,
    pid: () => readFileSync(file('meilisearch.pid'), 'utf8'),
  };
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'ends at once, and leaves no engine behind, when %s comes while the engine is starting',
  async (signal) => {
    const {launcher, pid} = await startWithDeafEngine();
    const ended = once(launcher, 'exit');
    const asked = performance.now();
    launcher.kill(signal);
    expect(await ended).toEqual([0, null]);
    // A second of its own, and as much again for a machine that is busy.
    expect(performance.now() - asked).toBeLessThan(2_000);
    // What was killed is there until the system has put it away.
    await expect.poll(() => isThere(Number(pid())), {timeout: 10_000}).toBe(false);
  },
  30_000,
);
