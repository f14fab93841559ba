// The whole life of a library, from top to bottom: read, parse, check, compile, write.
import type {VFile} from 'vfile';

import {checkTogether} from './check/check-together.ts';
import type {KnownWords} from './check/known-words.ts';
import {toMessageRecord} from './check/message.ts';
import {hasErrors, toFiles, toShownPath, type PathBase} from './check/to-files.ts';
import {placeDay, toDaySummary} from './compile/compile-day.ts';
import {findSymbolBytes} from './compile/symbol-file.ts';
import {toManifest, type LibraryData} from './compile/to-manifest.ts';
import {writeLibrary, type MediaBytes} from './compile/write-library.ts';
import type {Day} from './day.ts';
import type {IsoDate, Lesson, LessonSummary} from './lesson.ts';
import type {Manifest} from './library.ts';
import {readContent, type Content} from './read/read-content.ts';
import type {FileMessage, JobResult} from './run/job.ts';
import {runDataJobs} from './run/run-data-jobs.ts';
import type {RunJobs} from './run/run-jobs.ts';
import {toDayJobs, toLessonJobs, toPassageJobs} from './run/to-jobs.ts';

/** What to check, and with what. */
export interface CheckOptions extends PathBase {
  /** The day on which reviews are due. */
  today: IsoDate;
  /** Does jobs: in a thread of its own, and only those whose input changed. */
  runJobs: RunJobs;
}

/** A library that was checked. */
export interface CheckedLibrary {
  /** Every file with its messages. */
  files: VFile[];
  /** What the YAML files say. */
  data: LibraryData;
  /** The lessons without errors. */
  summaries: LessonSummary[];
  /** Those of them that changed, whole. */
  lessons: Lesson[];
  /** The days without errors, whole. */
  days: Day[];
  /** The pictures and symbols that they use. */
  media: MediaBytes[];
  /** The manifest; undefined where there are errors. */
  manifest?: Manifest;
}

/** Where to write, besides what to check. */
export interface CompileOptions extends CheckOptions {
  /** Folder of the compiled library. */
  out: string;
}

/**
 * Checks everything in a content folder and compiles it in memory. All problems of all files in one run.
 * @throws Error when a file cannot be read from disk, or the compiler has a bug; never for content
 */
export async function checkLibrary(options: CheckOptions): Promise<CheckedLibrary> {
  // Read: every file as it lies on disk.
  const content = await readContent(options.directory);

  // Parse, check and compile the YAML files: each by itself.
  const {results: data, data: libraryData, words} = await runDataJobs(content, options.runJobs);

  // Parse, check and compile the lessons, days and shared passages: each by itself, too.
  const passages = await options.runJobs(toPassageJobs(content, words));
  const lessons = await options.runJobs(toLessonJobs(content, words));
  const dayResults = await options.runJobs(toDayJobs(content, words));
  const results = [...data, ...passages, ...lessons, ...dayResults];

  // Check what can only be seen with all of them side by side, and on the day.
  const messages = [
    ...content.problems.map(({path, ruleId, problem}) => ({path, message: toMessageRecord(ruleId, problem)})),
    ...results.flatMap((result) => result.messages),
  ];
  const files = toFiles(listPaths(content), [...messages, ...compare(results, words, options)], options);

  // Put the manifest together.
  const summaries = lessons.flatMap(({summary}) => summary ?? []);
  const days = dayResults.flatMap(({day}) => (day ? placeDay(day, summaries) : []));
  const {area} = libraryData;
  const isWhole = area !== undefined && !hasErrors(files);
  return {
    files,
    data: libraryData,
    summaries,
    lessons: lessons.flatMap(({lesson}) => lesson ?? []),
    days,
    media: findMediaBytes(content, lessons),
    manifest: isWhole
      ? toManifest({data: {...libraryData, area}, lessons: summaries, days: days.map(toDaySummary)})
      : undefined,
  };
}

/**
 * Checks a content folder and, where it has no errors, writes the compiled library. With errors nothing is written:
 * the library that was there stays.
 */
export async function compileLibrary(options: CompileOptions): Promise<CheckedLibrary> {
  const library = await checkLibrary(options);
  if (library.manifest) await writeLibrary({...library, manifest: library.manifest}, options.out);
  return library;
}

function listPaths({data, passages, lessons, days}: Content): string[] {
  const texts = lessons.flatMap((lesson) => lesson.texts);
  return [...data, ...passages, ...texts, ...days].map(({path}) => path);
}

function compare(results: JobResult[], words: KnownWords, {today, ...base}: CheckOptions): FileMessage[] {
  const lessons = results.flatMap(({facts}) => facts ?? []);
  const days = results.flatMap(({dayFacts}) => dayFacts ?? []);
  const links = results.flatMap((result) => result.links);
  const uses = results.flatMap((result) => result.words);
  const showPath = (name: string): string => toShownPath(name, base);
  return checkTogether({lessons, days, links, uses, words, showPath}, today);
}

function findMediaBytes(content: Content, results: JobResult[]): MediaBytes[] {
  return results.flatMap(({media, summary}, index) => {
    const source = content.lessons[index];
    if (!source) return [];
    const pictures = media.flatMap(({name, file}) => {
      const image = source.images.find((one) => one.name === name);
      return image ? [{file, bytes: image.bytes}] : [];
    });
    return [...pictures, ...findSymbolBytes(summary?.vocabulary ?? [], source)];
  });
}
