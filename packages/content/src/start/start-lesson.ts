// Starts a new lesson: its folder, with the files that its author fills.
import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {toMessageRecord} from '../check/message.ts';
import {findNearWords, quote, quoteList, suggestWord} from '../check/words.ts';
import type {CheckOptions} from '../compile-library.ts';
import {readContent} from '../read/read-content.ts';
import {runDataJobs} from '../run/run-data-jobs.ts';
import {checkNewSlug} from './check-new-slug.ts';
import {createSkeleton} from './lesson-skeleton.ts';

/** Which lesson to start. */
export interface StartOptions extends CheckOptions {
  theme: string;
  slug: string;
}

/**
 * Starts a lesson.
 * @returns the full paths of the new files
 * @throws Error with a sentence for the author when the theme is not known, or the slug is not free or not an address
 */
export async function startLesson({theme, slug, ...options}: StartOptions): Promise<string[]> {
  const content = readContent(options.directory);
  const {words} = await runDataJobs(content, options.runJobs);
  if (!words.themes.includes(theme)) {
    const fix = suggestWord(findNearWords(theme, words.themes), 'Choose one of them.');
    const problem = {
      unexpected: `Unexpected theme ${quote(theme)}`,
      expected: `one of ${quoteList(words.themes, theme)}`,
      fix,
    };
    throw new Error(toMessageRecord('known-theme', problem).reason);
  }
  checkNewSlug(slug, content);
  return writeFiles(
    path.join(options.directory, 'lessons', theme, slug),
    createSkeleton({theme, slug, words, today: options.today}),
  );
}

async function writeFiles(folder: string, files: Record<string, string>): Promise<string[]> {
  if (existsSync(folder)) throw new Error(`There is a folder at ${folder} already.`);
  await mkdir(folder, {recursive: true});
  const paths = Object.keys(files).map((name) => path.join(folder, name));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)));
  return paths;
}
