// Writes one file from one lesson, inside a worker thread. It reads the library by itself: nothing big is sent to it.
import {loadLibrary, type Library} from '@resilience/content';
import {findExporter, loadMedia, toLessonOutline} from '@resilience/exports';

import type {ExportJob} from './export-pool.ts';

let known: {directory: string; library: Library} | undefined;

/**
 * Writes the file that a job asks for.
 * @returns its bytes; undefined where the library has no such lesson or worksheet any more
 * @throws Error when the exporter fails
 */
export async function runExport(job: ExportJob): Promise<Uint8Array | undefined> {
  const library = await openLibrary(job);
  const lesson = await library.loadLesson(job.slug);
  const exporter = findExporter(job.format);
  if (!lesson || !exporter) return undefined;
  const {needs, publicUrl, part} = job;
  const outline = toLessonOutline({lesson, library, needs, publicUrl});
  if (part !== undefined && !outline.parts.some(({id}) => id === part)) return undefined;
  return exporter.write(outline, {part, media: await loadMedia(outline, library.directory)});
}

// Compiled anew, the library is read anew: of the old one not all files are left.
async function openLibrary({directory, version}: ExportJob): Promise<Library> {
  if (known?.directory !== directory || known.library.version !== version) {
    known = {directory, library: await loadLibrary(directory)};
  }
  return known.library;
}
