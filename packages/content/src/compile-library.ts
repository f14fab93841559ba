// The whole life of a library, from top to bottom: read, parse, check, compile, write.
import type {VFile} from 'vfile';

import {checkTogether} from './check/check-together.ts';
import type {KnownWords} from './check/known-words.ts';
import {toMessageRecord} from './check/message.ts';
import {hasErrors, toFiles, toShownPath, type PathBase} from './check/to-files.ts';
import {placeDay, toDaySummary} from './compile/place-day.ts';
import {toManifest, type LibraryData} from './compile/to-manifest.ts';
import {listNamedFiles, writeLibrary, type MediaBytes, type WaitingFile} from './compile/write-library.ts';
import type {Day} from './day.ts';
import type {IsoDate, LessonSummary} from './lesson.ts';
import type {Manifest} from './library.ts';
import type {ContentDigest} from './read/content-digest.ts';
import {readContent, type Content} from './read/read-content.ts';
import type {FileMessage, JobResult} from './run/job.ts';
import {keepLastRun} from './run/last-run.ts';
import {runDataJobs} from './run/run-data-jobs.ts';
import type {RunJobs} from './run/run-jobs.ts';
import {listDigests, runLessonJobs, type CompiledLessons} from './run/run-lesson-jobs.ts';
import {toDayJobs, toPassageJobs} from './run/to-jobs.ts';

/** What to check, and with what. */
export interface CheckOptions extends PathBase {
  /** The day on which reviews are due. */
  today: IsoDate;
  /** Does jobs: in threads of their own, and only those whose input changed. */
  runJobs: RunJobs;
}

/** A library that was checked. */
export interface CheckedLibrary {
  /** Every file with its messages. */
  files: VFile[];
  /** The same messages, in the order in which they were found. */
  messages: FileMessage[];
  /** What the YAML files say. */
  data: LibraryData;
  /** The lessons without errors. */
  summaries: LessonSummary[];
  /** Those of them that are not published yet. */
  waiting: WaitingFile[];
  /** The days without errors, whole. */
  days: Day[];
  /** The pictures and symbols that they use. */
  media: MediaBytes[];
  /** The manifest, and the same as it is written; undefined where there are errors. */
  manifest?: Manifest;
  json?: Buffer;
  /** What was read, as it was read. */
  content: ContentDigest;
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
  // Read: every file as it lies on disk, but for the lessons, which are read one after the other.
  const content = readContent(options.directory);

  // Parse, check and compile the YAML files: each by itself.
  const {results: data, data: libraryData, words, pictures} = await runDataJobs(content, options.runJobs);

  // Parse, check and compile the lessons, days and shared passages: each by itself, too.
  const passages = await options.runJobs(toPassageJobs(content, words));
  const lessons = await runLessonJobs(content, {words, pictures}, options.runJobs);
  const dayResults = await options.runJobs(toDayJobs(content, words));
  const results = [...data, ...passages, ...lessons.results, ...dayResults];

  // Check what can only be seen with all of them side by side, and on the day.
  const messages = [
    ...[...content.problems, ...lessons.problems].map(({path, ruleId, problem}) => ({
      path,
      message: toMessageRecord(ruleId, problem),
    })),
    ...results.flatMap((result) => result.messages),
    ...compare(results, words, options),
  ];
  const files = toFiles(listPaths(content, lessons), messages, options);

  // Put the manifest together.
  const summaries = lessons.results.flatMap(({summary}) => summary ?? []);
  const days = dayResults.flatMap(({day}) => (day ? placeDay(day, summaries) : []));
  const {area} = libraryData;
  const isWhole = area !== undefined && !hasErrors(files);
  return {
    files,
    messages,
    data: libraryData,
    summaries,
    waiting: findWaiting(lessons.results),
    days,
    media: lessons.media,
    content: {listing: content.listing, digests: toDigests(content, lessons)},
    ...(isWhole &&
      toManifest({data: {...libraryData, area}, lessons: summaries, days: days.map(toDaySummary)})),
  };
}

/**
 * Checks a content folder and, where it has no errors, writes the compiled library. With errors nothing is written:
 * the library that was there stays.
 */
export async function compileLibrary(options: CompileOptions): Promise<CheckedLibrary> {
  const library = await checkLibrary(options);
  const {manifest, json} = library;
  if (!manifest || json === undefined) return library;
  await writeLibrary({...library, manifest, json}, options.out);
  keepLastRun(options, library.content, {
    lessons: library.summaries.length,
    days: library.days.length,
    messages: library.messages,
    files: listNamedFiles({...library, manifest}),
  });
  return library;
}

function toDigests({data, passages, days}: Content, lessons: CompiledLessons): Map<string, string> {
  return new Map([...listDigests([...data, ...passages, ...days]), ...lessons.digests]);
}

function listPaths({data, passages, days}: Content, lessons: CompiledLessons): string[] {
  return [...[...data, ...passages].map(({path}) => path), ...lessons.paths, ...days.map(({path}) => path)];
}

function findWaiting(results: JobResult[]): WaitingFile[] {
  return results.flatMap(({summary, waiting}) =>
    summary && waiting !== undefined ? {file: summary.file, waiting} : [],
  );
}

function compare(results: JobResult[], words: KnownWords, {today, ...base}: CheckOptions): FileMessage[] {
  const lessons = results.flatMap(({facts}) => facts ?? []);
  const days = results.flatMap(({dayFacts}) => dayFacts ?? []);
  const links = results.flatMap((result) => result.links);
  const uses = results.flatMap((result) => result.words);
  const showPath = (name: string): string => toShownPath(name, base);
  return checkTogether({lessons, days, links, uses, words, showPath}, today);
}
