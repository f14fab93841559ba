// What is installed: one place for versions, nothing from an address, nothing below a version with a known fix.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {expect, test} from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const foldersIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`);
const manifestFolders = ['.', ...foldersIn('apps'), ...foldersIn('packages'), 'content', 'tests'];
const lockfile = readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8');

test('the lockfile names no registry and no tarball', () => {
  expect(lockfile.match(/https?:\/\/\S+|tarball:/g) ?? []).toEqual([]);
});

test.each(manifestFolders)('%s takes every version from the catalog', (folder) => {
  const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string> | undefined
  >;
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  // pnpm itself cannot be in its own catalog: its version is that of `packageManager`.
  const own = versions.filter(
    ([name, version]) => name !== 'pnpm' && !/^(catalog:|workspace:\*)$/.test(version),
  );
  expect(own).toEqual([]);
});

test('pnpm is installed in the version that package.json pins', () => {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    packageManager: string;
    devDependencies: Record<string, string>;
  };
  expect(manifest.packageManager).toBe(`pnpm@${manifest.devDependencies.pnpm}`);
});

test('the catalog names nothing that no package uses', () => {
  const workspace = readFileSync(path.join(root, 'pnpm-workspace.yaml'), 'utf8');
  const catalog = /^catalog:\n((?: {2}.+\n)+)/m.exec(workspace)?.[1] ?? '';
  const names = [...catalog.matchAll(/^ {2}'?([^':\n]+(?:\/[^':\n]+)?)'?:/gm)].map(([, name]) => name ?? '');
  const used = manifestFolders
    .map((folder) => readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
    .join();
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !used.includes(`"${name}"`))).toEqual([]);
});

/** The oldest version that may be installed, and what older ones lack. */
const floors: [string, string, string][] = [
  ['@remix-run/server-runtime', '2.17.5', 'the last security fixes of Remix v2'],
  ['express', '4.22.0', 'the last fixes of Express 4'],
  ['yaml', '2.9.0', 'limits on aliases'],
  ['meilisearch', '0.62.0', 'search requests that can be cancelled'],
];

test.each(floors)('%s is at least %s', (name, floor) => {
  const versions = [...lockfile.matchAll(new RegExp(`^ {2}'?${name}@(\\d+\\.\\d+\\.\\d+)'?:`, 'gm'))].map(
    ([, found]) => found ?? '',
  );
  expect(versions).not.toEqual([]);
  expect(versions.filter((found) => found.localeCompare(floor, 'en', {numeric: true}) < 0)).toEqual([]);
});
