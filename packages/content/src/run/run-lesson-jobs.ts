// Reads the lessons one after the other and does their jobs; the texts are let go as soon as that is done.
import type {KnownWords} from '../check/known-words.ts';
import {findSymbolBytes} from '../compile/symbol-file.ts';
import type {MediaBytes} from '../compile/write-library.ts';
import type {LessonSource} from '../read/lesson-source.ts';
import type {Content} from '../read/read-content.ts';
import {readLesson, type FileProblem} from '../read/read-lesson.ts';
import type {Job, JobResult} from './job.ts';
import type {RunJobs} from './run-jobs.ts';
import {toLessonJob} from './to-jobs.ts';

/** What the lessons are. */
export interface CompiledLessons {
  /** One for each lesson, in their order. */
  results: JobResult[];
  /** Paths of their Markdown files. */
  paths: string[];
  /** What could not be read. */
  problems: FileProblem[];
  /** The pictures and symbols that they use. */
  media: MediaBytes[];
}

/** Compiles the lessons of a library. */
export async function runLessonJobs(
  content: Content,
  words: KnownWords,
  runJobs: RunJobs,
): Promise<CompiledLessons> {
  const paths: string[] = [];
  const problems: FileProblem[] = [];
  const sources: Pick<LessonSource, 'images' | 'symbols'>[] = [];
  function* readJobs(): Generator<Job> {
    for (const folder of content.lessons) {
      const reading = readLesson(content.directory, folder);
      const {texts, images, symbols} = reading.lesson;
      paths.push(...texts.map(({path}) => path));
      problems.push(...reading.problems);
      sources.push({images, symbols});
      yield toLessonJob(reading.lesson, content, words);
    }
  }
  const results = await runJobs(readJobs());
  const media = results.flatMap((result, index) => findMediaBytes(result, sources[index]));
  return {results, paths, problems, media};
}

function findMediaBytes(
  {media, summary}: JobResult,
  source: Pick<LessonSource, 'images' | 'symbols'> | undefined,
): MediaBytes[] {
  if (!source) return [];
  const pictures = media.flatMap(({name, file}) => {
    const image = source.images.find((one) => one.name === name);
    return image ? [{file, bytes: image.bytes}] : [];
  });
  return [...pictures, ...findSymbolBytes(summary?.vocabulary ?? [], source)];
}
