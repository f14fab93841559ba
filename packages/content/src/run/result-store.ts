// Keeps the results of jobs on disk, so that what did not change is never parsed again.
import {createHash, randomUUID} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';

import type {Lesson} from '../lesson.ts';
import type {LessonSource} from '../read/lesson-source.ts';
import {getCompilerVersion} from './compiler-version.ts';
import type {Job, JobResult} from './job.ts';

/** Results of jobs by what they were made from. */
export interface ResultStore {
  /** Finds the result of a job that was done before; with the lesson's text only where it is not published yet. */
  find(job: Job): Promise<JobResult | undefined>;
  add(job: Job, result: JobResult): Promise<void>;
  /** Forgets results that have been neither found nor added, and texts of lessons. Call it after publishing. */
  removeUnused(): Promise<void>;
}

const FOLDER = '.results';

/** Milliseconds after which a half-written file is nobody's any more. */
const OLD_MS = 120_000;

/** How the names of files with lessons' texts end: they wait here for errors elsewhere to be mended. */
const TEXT = '.lesson.json';

/**
 * Opens the store inside a compiled library. It is only a memory: whatever is wrong with it, jobs are done again.
 * @param out folder of the compiled library
 */
export function openResultStore(out: string): ResultStore {
  const folder = path.join(out, FOLDER);
  const used = new Set<string>();
  const pathOf = (job: Job): string => {
    const key = toKey(job);
    used.add(`${key}.json`);
    return path.join(folder, key);
  };
  return {
    async find(job) {
      const file = pathOf(job);
      const result = await readJson<JobResult>(`${file}.json`);
      if (!result?.summary || existsSync(path.join(out, result.summary.file))) return result;
      const lesson = await readJson<Lesson>(`${file}${TEXT}`);
      return lesson && {...result, lesson};
    },
    async add(job, {lesson, ...result}) {
      await mkdir(folder, {recursive: true});
      const file = pathOf(job);
      if (lesson) await writeJson(`${file}${TEXT}`, lesson);
      await writeJson(`${file}.json`, result);
    },
    async removeUnused() {
      const names = existsSync(folder) ? await readdir(folder) : [];
      for (const name of names.filter((one) => !used.has(one))) {
        const file = path.join(folder, name);
        // Another compiler may be writing it.
        if (name.endsWith('.json') || (await isOld(file))) await rm(file, {force: true});
      }
      used.clear();
    },
  };
}

async function isOld(file: string): Promise<boolean> {
  const {mtimeMs} = await stat(file).catch(() => ({mtimeMs: Infinity}));
  return Date.now() - mtimeMs > OLD_MS;
}

async function writeJson(file: string, value: unknown): Promise<void> {
  const temporary = `${file}.${randomUUID()}`;
  await writeFile(temporary, JSON.stringify(value));
  await rename(temporary, file);
}

async function readJson<Value>(file: string): Promise<Value | undefined> {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Value;
  } catch {
    // Half written or damaged: the job is done again.
    return undefined;
  }
}

/** A hash of all that a job reads, and of the compiler. */
function toKey(job: Job): string {
  const hash = createHash('sha256').update(getCompilerVersion());
  hash.update(JSON.stringify(job.type === 'lesson' ? {...job, lesson: hashImages(job.lesson)} : job));
  return hash.digest('hex').slice(0, 32);
}

/** Pictures are large: written as JSON, each byte would be a number in a list. */
function hashImages({images, ...lesson}: LessonSource): unknown {
  const hashes = images.map(({bytes, ...image}) => ({
    ...image,
    hash: createHash('sha256').update(bytes).digest('hex'),
  }));
  return {...lesson, images: hashes};
}
