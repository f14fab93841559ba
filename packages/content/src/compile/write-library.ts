// Writes the compiled library so that a reader always finds a whole one, whenever the writer is killed.
import {randomUUID} from 'node:crypto';
import {existsSync, renameSync} from 'node:fs';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';

import type {Day} from '../day.ts';
import type {Manifest} from '../library.ts';
import {removeUnused, TEMPORARY} from './remove-unused.ts';

/** A picture to publish. */
export interface MediaBytes {
  /** Its path in the compiled library. */
  file: string;
  bytes: Uint8Array;
}

/** A lesson that was compiled and is not published yet. */
export interface WaitingFile {
  /** Its path in the compiled library. */
  file: string;
  /** Full path of the file in which it waits; on the same disk, so that it only has to be renamed. */
  waiting: string;
}

/** What is written. */
export interface WritableLibrary {
  manifest: Manifest;
  /** The manifest as it is written. */
  json: Buffer;
  /** Lessons that changed; those that did not are there already. */
  waiting: WaitingFile[];
  days: Day[];
  media: MediaBytes[];
}

const FOLDERS = ['lessons', 'days', 'media'];

/**
 * Writes a library. Files are named by their content, so that they never change: they come first, the manifest that
 * names them last, each under a temporary name and then renamed.
 * @param library what to write
 * @param out the folder; it is made where it is missing
 * @param now the time, in milliseconds
 */
export async function writeLibrary(library: WritableLibrary, out: string, now = Date.now()): Promise<void> {
  for (const folder of FOLDERS) await mkdir(path.join(out, folder), {recursive: true});
  for (const lesson of library.waiting) publish(lesson, out);
  for (const day of library.days) await addFile(out, day.file, () => JSON.stringify(day));
  for (const {file, bytes} of library.media) await addFile(out, file, () => bytes);
  await writeManifest(path.join(out, 'manifest.json'), library.json);
  await removeUnused({out, named: new Set(listNamedFiles(library)), now});
}

/** Lists the files that a library is made of, but for the manifest that names them. */
export function listNamedFiles({
  manifest: {lessons, days},
  media,
}: Pick<WritableLibrary, 'manifest' | 'media'>): string[] {
  return [...lessons, ...days, ...media].map(({file}) => file);
}

/** Another compiler may have published the same in the meantime, from the same place. */
function publish({file, waiting}: WaitingFile, out: string): void {
  const target = path.join(out, file);
  try {
    renameSync(waiting, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}

async function addFile(out: string, name: string, toContent: () => string | Uint8Array): Promise<void> {
  const file = path.join(out, name);
  if (!existsSync(file)) await replaceFile(file, toContent());
}

async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${randomUUID()}${TEMPORARY}`;
  await writeFile(temporary, content);
  await rename(temporary, file);
}

/** A manifest that says the same is left alone, so that nobody reads it again for nothing. */
async function writeManifest(file: string, json: Buffer): Promise<void> {
  const isSame = existsSync(file) && json.equals(await readFile(file));
  if (!isSame) await replaceFile(file, json);
}
