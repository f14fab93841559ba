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

/** The oldest version of each major that may be installed, and what older ones lack. Majors above the last are newer. */
const floors: [name: string, oldest: string[], lacks: string][] = [
  // What runs in the site.
  ['@remix-run/server-runtime', ['2.17.5'], 'the last security fixes of Remix v2'],
  ['@remix-run/router', ['1.23.2'], 'CVE-2026-22029: scripts by way of a redirect'],
  ['express', ['4.22.0'], 'the last fixes of Express 4'],
  ['path-to-regexp', ['0.1.13'], 'CVE-2024-52798 and CVE-2026-4867: patterns that take for ever'],
  ['body-parser', ['1.20.3'], 'CVE-2024-45590: forms that take for ever'],
  ['qs', ['6.14.1'], 'CVE-2025-15284: queries that fill the memory'],
  ['cookie', ['0.7.0'], 'CVE-2024-47764: names that end a cookie'],
  ['send', ['0.19.0'], 'CVE-2024-43799: scripts in a redirect'],
  ['serve-static', ['1.16.0'], 'CVE-2024-43800: scripts in a redirect'],
  ['drizzle-orm', ['0.45.2'], 'CVE-2026-39356: names in SQL that are not escaped'],
  ['jszip', ['3.8.0'], 'CVE-2022-48285: paths that lead out of a folder'],
  ['nanoid', ['3.3.8', '5.0.9'], 'CVE-2024-55565: names that can be guessed'],
  ['ws', ['7.5.10', '8.17.1'], 'CVE-2024-37890: a request that ends the process'],
  ['meilisearch', ['0.62.0'], 'search requests that can be cancelled'],
  // What lessons are read with.
  ['yaml', ['2.9.0'], 'CVE-2026-33532: nesting that overflows the stack; limits on aliases'],
  ['js-yaml', ['4.1.1'], 'CVE-2025-64718: keys that change every object'],
  ['mdast-util-to-hast', ['12.3.0', '13.2.1'], 'CVE-2025-66400: class names that nobody has cleaned'],
  // What it is built with.
  ['vite', ['5.4.21', '6.4.1'], 'CVE-2025-62522: files that the development server denies'],
  ['rollup', ['4.22.4'], 'CVE-2024-47068: scripts by way of names in a page'],
  ['postcss', ['8.4.31'], 'CVE-2023-44270: comments that become rules'],
  ['cross-spawn', ['7.0.5'], 'CVE-2024-21538: arguments that take for ever'],
  ['braces', ['3.0.3'], 'CVE-2024-4068: patterns that fill the memory'],
  ['brace-expansion', ['2.0.2', '5.0.0'], 'CVE-2025-5889: patterns that take for ever'],
  ['glob', ['10.5.0', '11.1.0'], 'CVE-2025-64756: names of files that are run as commands'],
];

test.each(floors)('%s is at least %j', (name, oldest) => {
  const versions = [...lockfile.matchAll(new RegExp(`^ {2}'?${name}@(\\d+\\.\\d+\\.\\d+)'?:`, 'gm'))].map(
    ([, found]) => found ?? '',
  );
  expect(versions).not.toEqual([]);
  expect(versions.filter((found) => isOlder(found, oldest))).toEqual([]);
});

/** Whether a version is below the floor of its major, or of a major that has none and stands below the last. */
function isOlder(version: string, oldest: string[]): boolean {
  const major = (text: string) => Number.parseInt(text, 10);
  const floor = oldest.find((one) => major(one) === major(version)) ?? oldest.at(-1)!;
  return version.localeCompare(floor, 'en', {numeric: true}) < 0;
}
