// Writes one file from a lesson or a day, inside a worker thread. It reads the library by itself: nothing big is sent to it.
import {loadLibrary, type Day, type Lesson, type Library} from '@resilience/content';
import {findExporter, loadMedia, toLessonOutline, writeDayCartridge} from '@resilience/exports';

import type {ExportJob} from './export-pool.ts';

let known: {directory: string; library: Library} | undefined;

/**
 * Writes the file that a job asks for.
 * @returns its bytes; undefined where the library has no such lesson, worksheet or day any more
 * @throws Error when the exporter fails
 */
export async function runExport(job: ExportJob): Promise<Uint8Array | undefined> {
  const library = await openLibrary(job);
  return job.of === 'day' ? writeDay(job, library) : writeLesson(job, library);
}

async function writeLesson(job: ExportJob, library: Library): Promise<Uint8Array | undefined> {
  const lesson = await library.loadLesson(job.slug);
  const exporter = findExporter(job.format);
  if (!lesson || !exporter) return undefined;
  const {needs, publicUrl, part} = job;
  const outline = toLessonOutline({lesson, library, needs, publicUrl});
  if (part !== undefined && !outline.parts.some(({id}) => id === part)) return undefined;
  return exporter.write(outline, {part, media: await loadMedia(outline, library.directory)});
}

async function writeDay({slug, format, needs, publicUrl}: ExportJob, library: Library) {
  const day = await library.loadDay(slug);
  if (!day || format !== 'imscc') return undefined;
  const found = await Promise.all(toTaught(day).map((each) => library.loadLesson(each)));
  const lessons = found
    .filter((lesson): lesson is Lesson => lesson !== undefined)
    .map((lesson) => toLessonOutline({lesson, library, needs, publicUrl}));
  const media = await Promise.all(lessons.map((outline) => loadMedia(outline, library.directory)));
  const {title, summary, licence, reviewed} = day;
  return writeDayCartridge(
    {id: slug, title, summary, lessons, licence, reviewed},
    new Map(media.flatMap((each) => [...each])),
  );
}

/** The lessons of a day in its order, each once: the carousel stands where its first slot does. */
function toTaught({timetable, carousel, followUps}: Day): string[] {
  const slots = timetable.flatMap(({kind, lesson}) => lesson ?? (kind === 'session' ? carousel : []));
  return [...new Set([...slots, ...followUps])];
}

// Compiled anew, the library is read anew: of the old one not all files are left.
async function openLibrary({directory, version}: ExportJob): Promise<Library> {
  if (known?.directory !== directory || known.library.version !== version) {
    known = {directory, library: await loadLibrary(directory)};
  }
  return known.library;
}
