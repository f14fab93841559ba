import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {expect, onTestFinished, test} from 'vitest';

import {serve} from '../builders/serve.ts';
import {loadClientAssets} from './client-assets.ts';

function buildFolder(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'client-'));
  onTestFinished(() => rmSync(directory, {recursive: true}));
  mkdirSync(path.join(directory, 'assets'));
  writeFileSync(path.join(directory, 'assets/main-abc.css'), 'body{}');
  writeFileSync(path.join(directory, 'assets/a-few-abc.css'), 'body{}');
  writeFileSync(path.join(directory, 'favicon.svg'), '<svg/>');
  writeFileSync(path.join(directory, 'secret.env'), 'KEY=1');
  return directory;
}

test('serves files with a hash in their name for ever, and others for a day', async () => {
  const {serve: assets, stylesheet} = loadClientAssets(buildFolder());
  const ask = await serve(assets);
  expect(stylesheet).toBe('/assets/main-abc.css');
  const style = await ask('/assets/main-abc.css');
  expect([style.headers.get('content-type'), style.headers.get('cache-control'), await style.text()]).toEqual(
    ['text/css; charset=utf-8', 'public, max-age=31536000, immutable', 'body{}'],
  );
  expect((await ask('/favicon.svg')).headers.get('cache-control')).toBe('public, max-age=86400');
});

test.each(['/assets/old-def.js', '/secret.env', '/assets/%2e%2e/secret.env', '/assets/..%2fsecret.env'])(
  'has nothing at %s',
  async (address) => {
    const ask = await serve(loadClientAssets(buildFolder()).serve);
    expect((await ask(address)).status).toBe(404);
  },
);
