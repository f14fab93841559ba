// Reads the lessons one after the other and does their jobs; the texts are let go as soon as that is done.
import {findPictureBytes} from '../compile/picture-file.ts';
import {findSymbolBytes} from '../compile/symbol-file.ts';
import type {MediaBytes} from '../compile/write-library.ts';
import type {LessonSource} from '../read/lesson-source.ts';
import type {Content} from '../read/read-content.ts';
import {readLesson, type FileProblem} from '../read/read-lesson.ts';
import type {SourceText} from '../read/source-file.ts';
import type {Job, JobResult} from './job.ts';
import type {RunJobs} from './run-jobs.ts';
import {toLessonJob, type LessonSurroundings} from './to-jobs.ts';

/** What the lessons are. */
export interface CompiledLessons {
  /** One for each lesson, in their order. */
  results: JobResult[];
  /** Paths of their Markdown files. */
  paths: string[];
  /** Digests of their files by path. */
  digests: [string, string][];
  /** What could not be read. */
  problems: FileProblem[];
  /** The pictures and symbols that they use. */
  media: MediaBytes[];
}

type LessonMedia = Pick<LessonSource, 'images' | 'symbols' | 'pictures'>;

/** Compiles the lessons of a library. */
export async function runLessonJobs(
  content: Content,
  surroundings: LessonSurroundings,
  runJobs: RunJobs,
): Promise<CompiledLessons> {
  const paths: string[] = [];
  const digests: [string, string][] = [];
  const problems: FileProblem[] = [];
  const sources: LessonMedia[] = [];
  function* readJobs(): Generator<Job> {
    for (const folder of content.lessons) {
      const reading = readLesson(content.directory, folder);
      const job = toLessonJob(reading.lesson, content, surroundings);
      const {texts, images, symbols, pictures} = job.lesson;
      paths.push(...texts.map(({path}) => path));
      digests.push(...listDigests([...texts, ...images]));
      problems.push(...reading.problems);
      sources.push({images, symbols, pictures});
      yield job;
    }
  }
  const results = await runJobs(readJobs());
  const media = results.flatMap((result, index) => findMediaBytes(result, sources[index]));
  return {results, paths, digests, problems, media};
}

/** Digests of what was read, by path. */
export function listDigests(files: readonly Pick<SourceText, 'path' | 'digest'>[]): [string, string][] {
  return files.flatMap(({path, digest}): [string, string][] =>
    digest === undefined ? [] : [[path, digest]],
  );
}

function findMediaBytes({media, summary}: JobResult, source: LessonMedia | undefined): MediaBytes[] {
  if (!source) return [];
  const pictures = media.flatMap(({name, file}) => {
    const image = source.images.find((one) => one.name === name);
    return image ? [{file, bytes: image.bytes}] : [];
  });
  if (!summary) return pictures;
  return [...pictures, ...findSymbolBytes(summary.vocabulary, source), ...findPictureBytes(source)];
}
