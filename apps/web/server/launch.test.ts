import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {expect, onTestFinished, test} from 'vitest';

import {manifest} from '../builders/library.ts';

/** Starts a launcher whose Meilisearch answers nothing, and ends once the file `wait` is gone. */
async function startWithSlowEngine() {
  const directory = mkdtempSync(path.join(tmpdir(), 'launch-'));
  const file = (name: string) => path.join(directory, name);
  writeFileSync(file('manifest.json'), JSON.stringify(manifest()));
  const answerVersion = '[ "$1" = --version ] && echo "meilisearch 1.0.0" && exit';
  const wait = `while [ -e ${file('wait')} ]; do sleep 0.05; done`;
  writeFileSync(file('wait'), '');
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
    go: () => rmSync(file('wait'), {force: true}),
    pid: () => readFileSync(file('meilisearch.pid'), 'utf8'),
  };
}

test.each(['SIGINT', 'SIGHUP'] as const)(
  'leaves no engine behind that was still starting when %s came',
  async (signal) => {
    const {launcher, go, pid} = await startWithSlowEngine();
    const ended = once(launcher, 'exit');
    launcher.kill(signal);
    // Time for a launcher that does not wait to be gone; one that waits is not hurried by it.
    setTimeout(go, 500);
    expect(await ended).toEqual([0, null]);
    expect(() => process.kill(Number(pid()), 0)).toThrow('ESRCH');
  },
  30_000,
);
