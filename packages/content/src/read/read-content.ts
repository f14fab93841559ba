// Reads the whole content folder: every file that the library is made of, as it lies on disk.
import {findNearWords, quote, suggestWord} from '../check/words.ts';
import {findDataFile} from '../data-files/index.ts';
import type {LessonSource} from './lesson-source.ts';
import {listFiles} from './list-files.ts';
import {readText} from './read-file.ts';
import {readLesson, type FileProblem, type LessonReading} from './read-lesson.ts';
import type {SourceText} from './source-file.ts';

/** The content folder as it lies on disk. */
export interface Content {
  /** YAML files. */
  data: SourceText[];
  /** Shared passages. */
  passages: SourceText[];
  lessons: LessonSource[];
  /** Drop-down days. */
  days: SourceText[];
  /** What could not be read, or should not be there. */
  problems: FileProblem[];
}

/** The files and folders that are the library; beside them lie those of tools. */
const PARTS = ['area.yaml', 'days', 'lessons', 'shared', 'themes', 'trusted', 'vocabularies'];

const REQUIRED = [
  'area.yaml',
  'vocabularies/key-stages.yaml',
  'vocabularies/subjects.yaml',
  'vocabularies/kinds.yaml',
  'vocabularies/areas-of-need.yaml',
  'vocabularies/british-values.yaml',
  'vocabularies/protected-characteristics.yaml',
  'vocabularies/concerns.yaml',
];

/** A file of a lesson: its folder, and its name. */
const IN_LESSON = /^(lessons\/[^/]+\/[^/]+)\/([^/]+)$/;

/** Lessons whose files are read at the same time: enough to keep the disk busy, few enough for open files. */
const AT_ONCE = 16;

/**
 * Reads the content folder. A missing folder is an empty one; a missing file that is required is a problem.
 * @param directory the content folder
 */
export async function readContent(directory: string): Promise<Content> {
  const {files, others} = await listFiles(directory, PARTS);
  const folders = groupByLesson(files);
  const texts = await readTexts(
    directory,
    files.filter((path) => !IN_LESSON.test(path)),
  );
  const readings = await readLessons(directory, folders);
  const missing = REQUIRED.filter((path) => !files.includes(path));
  return {
    data: texts.files.filter(({path}) => path.endsWith('.yaml')),
    passages: texts.files.filter(({path}) => path.startsWith('shared/')),
    days: texts.files.filter(({path}) => path.startsWith('days/')),
    lessons: readings.map(({lesson}) => lesson),
    problems: [
      ...missing.map((path) => toMissing(path, files)),
      ...others.map(toNoFile),
      ...texts.problems,
      ...readings.flatMap(({problems}) => problems),
    ],
  };
}

/** Names of files by the path of their lesson's folder. */
function groupByLesson(files: string[]): [folder: string, names: string[]][] {
  const folders = new Map<string, string[]>();
  for (const path of files) {
    const [, folder, name] = IN_LESSON.exec(path) ?? [];
    if (folder && name) folders.set(folder, [...(folders.get(folder) ?? []), name]);
  }
  return [...folders];
}

async function readTexts(
  directory: string,
  paths: string[],
): Promise<{files: SourceText[]; problems: FileProblem[]}> {
  const files: SourceText[] = [];
  const problems: FileProblem[] = [];
  for (const path of paths) {
    if (!findDataFile(path) && !/^(?:shared|days)\/[^/]+\.md$/.test(path)) {
      problems.push(toUnknown(path));
      continue;
    }
    const read = await readText(directory, path);
    if ('content' in read) files.push(read.content);
    else problems.push({path, ruleId: 'limits', problem: read.problem});
  }
  return {files, problems};
}

async function readLessons(
  directory: string,
  folders: [folder: string, names: string[]][],
): Promise<LessonReading[]> {
  const readings: LessonReading[] = [];
  for (let start = 0; start < folders.length; start += AT_ONCE) {
    const batch = folders.slice(start, start + AT_ONCE);
    readings.push(
      ...(await Promise.all(batch.map(([folder, names]) => readLesson(directory, folder, names)))),
    );
  }
  return readings;
}

function toMissing(path: string, found: string[]): FileProblem {
  return {
    path,
    ruleId: 'known-files',
    problem: {
      unexpected: 'Missing file',
      expected: 'it, for the library needs it',
      fix: suggestFile(path, found),
    },
  };
}

function suggestFile(path: string, found: string[]): string {
  const near = findNearWords(path, found);
  return near.length === 1 ? `Rename ${near.map(quote).join('')}?` : 'Add it (see docs/lesson-format.md).';
}

function toNoFile(path: string): FileProblem {
  return {
    path,
    ruleId: 'known-files',
    problem: {
      unexpected: `Unexpected link ${quote(path.split('/').at(-1) ?? path)}`,
      expected: 'only plain files and folders, so that nothing from elsewhere is published',
      fix: 'Put the file itself there, or remove it.',
    },
  };
}

function toUnknown(path: string): FileProblem {
  const near = findNearWords(path, REQUIRED);
  const otherwise = path.startsWith('lessons/')
    ? 'Put it into a folder `lessons/<theme>/<slug>/`, or remove it.'
    : 'Rename it, or move it elsewhere.';
  return {
    path,
    ruleId: 'known-files',
    problem: {
      unexpected: `Unexpected file ${quote(path.split('/').at(-1) ?? path)}`,
      expected: 'only files that the library reads',
      fix: suggestWord(near, otherwise),
      options: near,
    },
  };
}
