// The way of the data is one: which package may import which, held against the code.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {expect, test} from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** What each package may import of ours, by folder. Anything else turns an arrow back. */
const allowed: Record<string, string[]> = {
  'packages/content': [],
  'packages/search': ['@resilience/content', '@resilience/content/say'],
  'packages/exports': ['@resilience/content', '@resilience/content/say'],
  'packages/planner': [],
  'packages/plans': ['@resilience/planner'],
  'apps/web': [
    '@resilience/content',
    '@resilience/content/say',
    '@resilience/exports',
    '@resilience/planner',
    '@resilience/plans',
    '@resilience/search',
    '@resilience/search/admin',
    '@resilience/search/local',
  ],
};

/** Libraries that only one package may know. */
const owners: Record<string, RegExp> = {
  'packages/content': /^(unified|remark|rehype|mdast|micromark|yaml$)/,
  'packages/search': /^(meilisearch$|minisearch$)/,
  'packages/exports': /^(docx$|pptxgenjs$)/,
  'packages/plans': /^(@libsql\/|drizzle-orm)/,
  'apps/web': /^(express$|@remix-run\/|react$|react-dom)/,
};

function sourceFiles(folder: string): string[] {
  const top = path.join(root, folder);
  const files = readdirSync(top, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/(^|[/\\])(node_modules|build|dist)[/\\]/.test(path.relative(top, file)));
  if (files.length === 0) throw new Error(`There is no source in ${folder}.`);
  return files;
}

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

function importsIn(folder: string): {file: string; name: string}[] {
  return sourceFiles(folder).flatMap((file) =>
    importsOf(file).map((name) => ({file: path.relative(root, file), name})),
  );
}

test.each(Object.keys(allowed))('%s imports only the packages below it, through their doors', (folder) => {
  const wrong = importsIn(folder).filter(
    ({name}) => name.startsWith('@resilience/') && !allowed[folder]?.includes(name),
  );
  expect(wrong).toEqual([]);
});

test.each(Object.keys(allowed))('%s never reaches into another package by a relative path', (folder) => {
  const outside = importsIn(folder).filter(({file, name}) => {
    if (!name.startsWith('.')) return false;
    return path.relative(folder, path.join(path.dirname(file), name)).startsWith('..');
  });
  expect(outside).toEqual([]);
});

test.each(Object.keys(owners))('libraries of %s are known to it alone', (folder) => {
  const others = Object.keys(allowed).filter((other) => other !== folder);
  const wrong = others.flatMap(importsIn).filter(({name}) => owners[folder]?.test(name));
  expect(wrong).toEqual([]);
});

test('the reader of compiled libraries brings no Markdown with it', () => {
  const source = path.join(root, 'packages/content/src');
  const waiting = [path.join(source, 'index.ts')];
  const libraries = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) waiting.push(path.join(path.dirname(file), name));
      else libraries.add(name);
    }
  }
  expect([...libraries].sort()).toEqual(['lru-cache', 'node:fs/promises', 'node:path']);
});

test('no file or folder has a name that says nothing', () => {
  const empty = /^(utils?|helpers?|misc|common|shared|types)(\.tsx?)?$/;
  const named = Object.keys(allowed).flatMap((folder) =>
    sourceFiles(folder).filter((file) =>
      path
        .relative(root, file)
        .split(path.sep)
        .some((part) => empty.test(part)),
    ),
  );
  expect(named).toEqual([]);
});

test('each module begins with a sentence that says what it is for', () => {
  const silent = Object.keys(allowed)
    .flatMap(sourceFiles)
    .filter((file) => !/\.test\.tsx?$|\.config\.ts$|\.d\.ts$/.test(file))
    .filter((file) => !/^(#!.*\n)?\/[/*]/.test(readFileSync(file, 'utf8')));
  expect(silent.map((file) => path.relative(root, file))).toEqual([]);
});
