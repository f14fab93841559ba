// Reads a compiled library from disk: the manifest whole, lessons and days on demand.
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {LRUCache} from 'lru-cache';

import type {Day, DaySummary} from './day.ts';
import type {Lesson, LessonSummary} from './lesson.ts';
import type {Manifest} from './library.ts';

const LESSONS_KEPT = 200;

const DAYS_KEPT = 50;

/** A compiled library in use: its manifest, and its lessons and days on demand. */
export interface Library extends Manifest {
  /** Folder it was read from. */
  directory: string;
  findLesson(slug: string): LessonSummary | undefined;
  /**
   * Reads a whole lesson; keeps the {@link LESSONS_KEPT} last used.
   * @returns the lesson, or undefined where the library has none of that slug
   * @throws Error when the manifest names a file that cannot be read
   */
  loadLesson(slug: string): Promise<Lesson | undefined>;
  findDay(slug: string): DaySummary | undefined;
  /**
   * Reads a whole day; keeps the {@link DAYS_KEPT} last used.
   * @returns the day, or undefined where the library has none of that slug
   * @throws Error when the manifest names a file that cannot be read
   */
  loadDay(slug: string): Promise<Day | undefined>;
}

/**
 * Reads the compiled library in `directory`.
 * @param directory where `lessons compile` wrote it (`content/dist`)
 * @throws Error with a full sentence when there is none, or it is not whole
 */
export async function loadLibrary(directory: string): Promise<Library> {
  const manifest = await readManifest(directory);
  const lessons = createShelf<LessonSummary, Lesson>(manifest.lessons, {directory, kept: LESSONS_KEPT});
  const days = createShelf<DaySummary, Day>(manifest.days, {directory, kept: DAYS_KEPT});
  return {
    ...manifest,
    directory,
    findLesson: lessons.find,
    loadLesson: lessons.load,
    findDay: days.find,
    loadDay: days.load,
  };
}

interface Shelf<Summary, Whole> {
  find(slug: string): Summary | undefined;
  load(slug: string): Promise<Whole | undefined>;
}

/** Reads whole things by their slug, and keeps those that were used last. */
function createShelf<Summary extends {slug: string; file: string}, Whole extends object>(
  list: Summary[],
  {directory, kept}: {directory: string; kept: number},
): Shelf<Summary, Whole> {
  const summaries = new Map(list.map((summary) => [summary.slug, summary]));
  const cache = new LRUCache<string, Promise<Whole>>({max: kept});
  const read = async ({file}: Summary) =>
    JSON.parse(await readFile(path.join(directory, file), 'utf8')) as Whole;
  return {
    find: (slug) => summaries.get(slug),
    async load(slug) {
      const summary = summaries.get(slug);
      if (!summary) return undefined;
      const known = cache.get(summary.file);
      if (known) return known;
      const reading = read(summary);
      cache.set(summary.file, reading);
      reading.catch(() => cache.delete(summary.file));
      return reading;
    },
  };
}

async function readManifest(directory: string): Promise<Manifest> {
  const file = path.join(directory, 'manifest.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Manifest;
  } catch (cause) {
    throw new Error(`Cannot read the compiled library at ${file}. Run "npm run lessons -- compile" first.`, {
      cause,
    });
  }
}
