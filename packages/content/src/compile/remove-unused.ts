// Removes files that the manifest no longer names, once readers of the manifest before have had time to let go.
import {existsSync} from 'node:fs';
import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** How the names of half-written files end. */
export const TEMPORARY = '.tmp';

/** Milliseconds for which a file is kept after a manifest without it was written. */
export const KEPT_MS = 120_000;

/** Remembers since when files are not named, in milliseconds by path; is only there while there are such files. */
const MEMORY = '.unused.json';

const FOLDERS = ['.', 'lessons', 'days', 'media'];

/** What is removed. */
export interface Removal {
  /** Folder of the compiled library. */
  out: string;
  /** Files that the manifest names. */
  named: ReadonlySet<string>;
  /** The time, in milliseconds. */
  now: number;
}

/** Removes what has not been named for {@link KEPT_MS}, and remembers what is newly not named. */
export async function removeUnused({out, named, now}: Removal): Promise<void> {
  const memory = path.join(out, MEMORY);
  const known = await readMemory(memory);
  const unused: Record<string, number> = {};
  for (const file of await listLibraryFiles(out)) {
    if (named.has(file)) continue;
    const since = known[file] ?? now;
    if (now - since >= KEPT_MS) await rm(path.join(out, file), {force: true});
    else unused[file] = since;
  }
  if (Object.keys(unused).length > 0) await writeFile(memory, JSON.stringify(unused));
  else await rm(memory, {force: true});
}

/** Lists the files of a compiled library, but for the manifest: their paths in it. */
export async function listLibraryFiles(out: string): Promise<string[]> {
  const lists = await Promise.all(
    FOLDERS.map(async (folder) =>
      (await readdir(path.join(out, folder))).map((name) => path.posix.join(folder, name)),
    ),
  );
  return lists.flat().filter((file) => file.includes('/') || file.endsWith(TEMPORARY));
}

async function readMemory(file: string): Promise<Record<string, number>> {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Record<string, number>;
  } catch {
    // Half written by a killed compiler: the files are only kept a little longer.
    return {};
  }
}
