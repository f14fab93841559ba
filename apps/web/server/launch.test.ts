import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {expect, onTestFinished, test} from 'vitest';

import {manifest} from '../builders/library.ts';

/** Starts a launcher whose Meilisearch answers nothing, and takes its time to end when it is asked to. */
async function startWithSlowEngine() {
  const directory = mkdtempSync(path.join(tmpdir(), 'launch-'));
  const file = (name: string) => path.join(directory, name);
  writeFileSync(file('manifest.json'), JSON.stringify(manifest()));
  const answerVersion = '[ "$1" = --version ] && echo "meilisearch 1.0.0" && exit';
  const turns = `turns=0\nwhile [ $turns -lt 200 ]; do sleep 0.05; turns=$((turns + asked)); done`;
  const wait = `asked=0\ntrap 'asked=1' TERM\n${turns}\necho yes > '${file('ended')}'`;
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
    /** Whether the engine came to its end by itself. */
    hasEnded: () => existsSync(file('ended')),
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
  'waits for no engine, and leaves none behind, when %s comes while the engine is starting',
  async (signal) => {
    const {launcher, pid, hasEnded} = await startWithSlowEngine();
    const ended = once(launcher, 'exit');
    launcher.kill(signal);
    expect(await ended).toEqual([0, null]);
    // What was killed is there until the system has put it away.
    await expect.poll(() => isThere(Number(pid())), {timeout: 10_000}).toBe(false);
    // Both were gone before the engine was ready to go.
    expect(hasEnded()).toBe(false);
  },
  30_000,
);
