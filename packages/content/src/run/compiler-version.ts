// Knows when the compiler itself has changed, so that nothing is kept that an older one made.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const SOURCE = path.join(import.meta.dirname, '..');

let version: string | undefined;

/** A hash of the compiler's source and, where it is there, of the lockfile with the versions of what it uses. */
export function getCompilerVersion(): string {
  version ??= hashFiles([...listSource(), ...findLockfile()]);
  return version;
}

function listSource(): string[] {
  return readdirSync(SOURCE, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => path.join(SOURCE, name));
}

function findLockfile(): string[] {
  const file = path.join(SOURCE, '../../../pnpm-lock.yaml');
  return existsSync(file) ? [file] : [];
}

function hashFiles(files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(SOURCE, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}
