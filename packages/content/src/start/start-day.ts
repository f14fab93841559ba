// Starts a new drop-down day: the file that its author fills.
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import type {CheckOptions} from '../compile-library.ts';
import {readContent} from '../read/read-content.ts';
import {runDataJobs} from '../run/run-data-jobs.ts';
import {checkNewSlug} from './check-new-slug.ts';
import {createDaySkeleton} from './day-skeleton.ts';

/** Which day to start. */
export interface StartDayOptions extends CheckOptions {
  slug: string;
}

/**
 * Starts a day.
 * @returns the full path of the new file
 * @throws Error with a sentence for the author when the slug is not free or not an address
 */
export async function startDay({slug, ...options}: StartDayOptions): Promise<string> {
  const content = readContent(options.directory);
  checkNewSlug(slug, content);
  const {words} = await runDataJobs(content, options.runJobs);
  const folder = path.join(options.directory, 'days');
  await mkdir(folder, {recursive: true});
  const file = path.join(folder, `${slug}.md`);
  await writeFile(file, createDaySkeleton({slug, words, today: options.today}), {flag: 'wx'});
  return file;
}
