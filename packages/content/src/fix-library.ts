// Mends what can be mended in every lesson, day and shared passage: formatting, and words that are nearly right.
import {randomUUID} from 'node:crypto';
import {rename, writeFile} from 'node:fs/promises';
import path from 'node:path';

import type {KnownWords} from './check/known-words.ts';
import {toShownPath} from './check/to-files.ts';
import type {CheckOptions} from './compile-library.ts';
import {readContent, type Content} from './read/read-content.ts';
import {readLesson} from './read/read-lesson.ts';
import type {SourceText} from './read/source-file.ts';
import type {Job} from './run/job.ts';
import {runDataJobs} from './run/run-data-jobs.ts';
import {toDayJobs, toLessonJob, toPassageJobs} from './run/to-jobs.ts';

/** What to mend. */
export interface FixOptions extends CheckOptions {
  /** Tells whether a file may be changed, by its full path. */
  includes(file: string): boolean;
}

/**
 * Mends files and writes those that change. Files with errors of syntax are left alone.
 * @returns the paths of the files that changed, as authors see them
 */
export async function fixLibrary({includes, ...options}: FixOptions): Promise<string[]> {
  const {directory, runJobs} = options;
  const content = readContent(directory);
  const {words} = await runDataJobs(content, runJobs);

  const results = await runJobs(toFixJobs(content, words));
  const changed = results
    .flatMap(({fixed = []}) => fixed)
    .filter((file) => includes(path.join(directory, file.path)));
  for (const file of changed) await replaceText(directory, file);
  return changed.map((file) => toShownPath(file.path, options));
}

function* toFixJobs(content: Content, words: KnownWords): Generator<Job> {
  for (const job of toPassageJobs(content, words)) yield {...job, fix: true};
  for (const folder of content.lessons) {
    const {lesson} = readLesson(content.directory, folder);
    yield {...toLessonJob(lesson, content, {words}), fix: true};
  }
  for (const job of toDayJobs(content, words)) yield {...job, fix: true};
}

/** Written under another name first, so that a kill in the middle leaves the author's text. */
async function replaceText(directory: string, {path: name, text}: SourceText): Promise<void> {
  const file = path.join(directory, name);
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  await writeFile(temporary, text);
  await rename(temporary, file);
}
