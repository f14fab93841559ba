// The command `search keys`, against a real Meilisearch.
import {readFileSync} from 'node:fs';
import path from 'node:path';

import {expect, inject, test} from 'vitest';

import {makeDataFolder} from '../../test/data-folder.ts';
import {startLocalEngine} from '../local.ts';
import {createProgram} from './index.ts';

async function runKeys(env: Record<string, string>): Promise<string> {
  let said = '';
  const program = createProgram({
    cwd: '/',
    env,
    write: (text) => (said += text),
    writeError: () => {},
    onStop: () => {},
  });
  await program.exitOverride().parseAsync(['node', 'search', 'keys']);
  return said;
}

test('makes a key that may search and one that may publish, and the same ones again', async () => {
  const dataDir = makeDataFolder();
  const engine = await startLocalEngine({dataDir, binary: inject('binary')});
  try {
    const master = readFileSync(path.join(dataDir, 'meilisearch.key'), 'utf8').trim();
    const env = {MEILI_URL: engine.url, MEILI_MASTER_KEY: master};
    const said = `MEILI_SEARCH_KEY=${engine.searchKey}\nMEILI_ADMIN_KEY=${engine.adminKey}\n`;
    expect(await runKeys(env)).toBe(said);
    expect(await runKeys(env)).toBe(said);
  } finally {
    await engine.stop();
  }
});

test('says what is missing', async () => {
  await expect(runKeys({MEILI_URL: 'http://127.0.0.1:9'})).rejects.toThrow(
    'Missing MEILI_URL or MEILI_MASTER_KEY. Set both to those of your Meilisearch for this command only.',
  );
});
