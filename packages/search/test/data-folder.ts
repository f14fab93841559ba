// Folders of their own for tests, and waiting for what happens in other processes.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {onTestFinished} from 'vitest';

/** Makes a folder that is gone after the test. */
export function makeDataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-test-'));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/**
 * Waits until something is so.
 * @throws Error when it is not within half a minute
 */
export async function waitUntil(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('What was waited for did not happen within 30 seconds.');
}
