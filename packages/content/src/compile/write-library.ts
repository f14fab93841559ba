// Writes the compiled library so that a reader always finds a whole one, whenever the writer is killed.
import {randomUUID} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';

import type {Day} from '../day.ts';
import type {Lesson} from '../lesson.ts';
import type {Manifest} from '../library.ts';
import {removeUnused, TEMPORARY} from './remove-unused.ts';

/** A picture to publish. */
export interface MediaBytes {
  /** Its path in the compiled library. */
  file: string;
  bytes: Uint8Array;
}

/** What is written. */
export interface WritableLibrary {
  manifest: Manifest;
  /** Lessons that changed; those that did not are there already. */
  lessons: Lesson[];
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
  for (const whole of [...library.lessons, ...library.days]) {
    await addFile(out, whole.file, () => JSON.stringify(whole));
  }
  for (const {file, bytes} of library.media) await addFile(out, file, () => bytes);
  await writeManifest(path.join(out, 'manifest.json'), library.manifest);
  const {lessons, days} = library.manifest;
  const named = new Set([...lessons, ...days, ...library.media].map(({file}) => file));
  await removeUnused({out, named, now});
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
async function writeManifest(file: string, manifest: Manifest): Promise<void> {
  const content = JSON.stringify(manifest);
  const before = existsSync(file) ? await readFile(file, 'utf8') : '';
  if (content !== before) await replaceFile(file, content);
}
