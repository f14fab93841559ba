// Reads the whole content folder: every file that the library is made of, as it lies on disk.
import {findNearWords, quote, suggestWord} from '../check/words.ts';
import {findDataFile} from '../data-files/index.ts';
import type {LessonSource} from './lesson-source.ts';
import {listFolder} from './list-folder.ts';
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

const DATA_FOLDERS = ['themes', 'vocabularies', 'vocabularies/frameworks', 'trusted'];

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

/** Lessons whose files are read at the same time: enough to keep the disk busy, few enough for open files. */
const AT_ONCE = 16;

/**
 * Reads the content folder. A missing folder is an empty one; a missing file that is required is a problem.
 * @param directory the content folder
 */
export async function readContent(directory: string): Promise<Content> {
  const data = await listData(directory);
  const passages = (await listFolder(directory, 'shared')).files.map((name) => `shared/${name}`);
  const days = (await listFolder(directory, 'days')).files.map((name) => `days/${name}`);
  const texts = await readTexts(directory, [...data, ...passages, ...days]);
  const readings = await readLessons(directory);
  const missing = REQUIRED.filter((path) => !data.includes(path));
  return {
    data: texts.files.filter(({path}) => path.endsWith('.yaml')),
    passages: texts.files.filter(({path}) => path.startsWith('shared/')),
    days: texts.files.filter(({path}) => path.startsWith('days/')),
    lessons: readings.map(({lesson}) => lesson),
    problems: [
      ...missing.map((path) => toMissing(path, data)),
      ...texts.problems,
      ...readings.flatMap(({problems}) => problems),
    ],
  };
}

async function listData(directory: string): Promise<string[]> {
  const top = (await listFolder(directory, '')).files.filter((name) => name === 'area.yaml');
  const lists = await Promise.all(
    DATA_FOLDERS.map(async (folder) =>
      (await listFolder(directory, folder)).files.map((name) => `${folder}/${name}`),
    ),
  );
  return [...top, ...lists.flat()];
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

async function readLessons(directory: string): Promise<LessonReading[]> {
  const themes = (await listFolder(directory, 'lessons')).folders;
  const listings = await Promise.all(
    themes.map(async (theme) => ({theme, slugs: (await listFolder(directory, `lessons/${theme}`)).folders})),
  );
  const folders = listings.flatMap(({theme, slugs}) => slugs.map((slug) => ({theme, slug})));
  const readings: LessonReading[] = [];
  for (let start = 0; start < folders.length; start += AT_ONCE) {
    const batch = folders.slice(start, start + AT_ONCE);
    readings.push(...(await Promise.all(batch.map(({theme, slug}) => readLesson(directory, theme, slug)))));
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

function toUnknown(path: string): FileProblem {
  const near = findNearWords(path, REQUIRED);
  return {
    path,
    ruleId: 'known-files',
    problem: {
      unexpected: `Unexpected file ${quote(path.split('/').at(-1) ?? path)}`,
      expected: 'only files that the library reads',
      fix: suggestWord(near, 'Rename it, or move it elsewhere.'),
      options: near,
    },
  };
}
