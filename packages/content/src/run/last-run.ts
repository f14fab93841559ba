// Keeps what a whole run came to, so that the next one, when nothing at all has changed, only has to find that out:
// it reads and hashes every file, and looks whether the library is still there.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import type {PathBase} from '../check/to-files.ts';
import {listLibraryFiles, removeUnused} from '../compile/remove-unused.ts';
import type {IsoDate} from '../lesson.ts';
import {digestContent, hashContent, type ContentDigest} from '../read/content-digest.ts';
import {PARTS} from '../read/file-kinds.ts';
import {listFiles} from '../read/list-files.ts';
import {getCompilerVersion} from './compiler-version.ts';
import type {FileMessage} from './job.ts';
import {replaceFile} from './result-log.ts';
import {LAST_RUN, RESULTS_FOLDER} from './result-store.ts';

/** What decides, besides the content, what a run comes to. */
export interface RunPlace extends PathBase {
  today: IsoDate;
  /** Folder of the compiled library. */
  out: string;
}

/** What a run came to. */
export interface RunOutcome {
  lessons: number;
  days: number;
  messages: FileMessage[];
}

interface KeptRun extends RunOutcome {
  /** Of all that was read, and of the compiler. */
  content: string;
  /** SHA-256 of manifest.json. */
  manifest: string;
  /** Files of the library. */
  files: string[];
}

/**
 * Finds what this run would come to, where nothing has changed since the last one.
 * @returns undefined where anything has, in the content, the compiler or the compiled library
 */
export async function findLastRun(place: RunPlace): Promise<(RunOutcome & {paths: string[]}) | undefined> {
  const kept = readKept(place.out);
  if (!kept || kept.manifest !== hashManifest(place.out)) return undefined;
  const content = digestContent(place.directory, listFiles(place.directory, PARTS));
  if (kept.content !== hashContent(content, toAround(place))) return undefined;
  const there = new Set(await listLibraryFiles(place.out));
  if (!kept.files.every((file) => there.has(file))) return undefined;
  await removeUnused({out: place.out, named: new Set(kept.files), now: Date.now()});
  const paths = [...content.digests.keys()].filter((name) => /\.(?:md|yaml)$/.test(name));
  return {...kept, paths};
}

/**
 * Keeps what a run came to, once its library is written.
 * @param content what it read, as it was read
 * @param outcome what it came to, with the files of the library
 */
export function keepLastRun(
  place: RunPlace,
  content: ContentDigest,
  outcome: RunOutcome & {files: string[]},
): void {
  const manifest = hashManifest(place.out);
  if (manifest === undefined) return;
  const kept: KeptRun = {...outcome, content: hashContent(content, toAround(place)), manifest};
  mkdirSync(path.join(place.out, RESULTS_FOLDER), {recursive: true});
  replaceFile(toFile(place.out), JSON.stringify(kept));
}

function toAround({directory, cwd, today}: RunPlace): string[] {
  // Some messages name other files, as they are seen from where the command is run.
  return [getCompilerVersion(), today, path.relative(cwd, directory)];
}

function toFile(out: string): string {
  return path.join(out, RESULTS_FOLDER, LAST_RUN);
}

function readKept(out: string): KeptRun | undefined {
  const file = toFile(out);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeptRun;
  } catch {
    // Half written or damaged: the run is done in full.
    return undefined;
  }
}

function hashManifest(out: string): string | undefined {
  const file = path.join(out, 'manifest.json');
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : undefined;
}
