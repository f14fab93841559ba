// Reads a lesson's folder.
import type {Problem} from '../check/problem.ts';
import {IMAGE} from './file-kinds.ts';
import type {LessonFolder, LessonSource} from './lesson-source.ts';
import {readImage, readText} from './read-file.ts';
import {readSymbols} from './read-symbols.ts';
import type {SourceImage, SourceText} from './source-file.ts';

/** A problem with a file as a whole. */
export interface FileProblem {
  path: string;
  ruleId: 'limits' | 'known-files';
  problem: Problem;
}

/** A folder that was read, with what could not be. */
export interface LessonReading {
  lesson: LessonSource;
  problems: FileProblem[];
}

/**
 * Reads the files of a lesson.
 * @param directory the content folder
 * @param folder the lesson's folder in it
 */
export function readLesson(directory: string, {theme, slug, folder, files}: LessonFolder): LessonReading {
  const problems: FileProblem[] = [];
  const texts: SourceText[] = [];
  const images: SourceImage[] = [];
  for (const name of files) {
    const file = `${folder}/${name}`;
    const read = readOne(directory, file);
    if (!read) continue;
    if ('problem' in read) problems.push({path: file, ruleId: 'limits', problem: read.problem});
    else if ('text' in read.content) texts.push(read.content);
    else images.push({path: file, name, ...read.content});
  }
  texts.sort((a, b) => Number(b.path.endsWith('/lesson.md')) - Number(a.path.endsWith('/lesson.md')));
  const others = files.filter((name) => !name.endsWith('.md') && !IMAGE.test(name));
  const symbols = readSymbols(texts);
  return {lesson: {theme, slug, folder, texts, images, symbols, others}, problems};
}

function readOne(
  directory: string,
  file: string,
): ReturnType<typeof readText | typeof readImage> | undefined {
  if (file.endsWith('.md')) return readText(directory, file);
  return IMAGE.test(file) ? readImage(directory, file) : undefined;
}
