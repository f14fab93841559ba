// Reads the content folder: every file that the library is made of, as it lies on disk. Lessons are many, so they are
// only listed here, and read when their turn comes.
import {findNearWords, quote, suggestWord} from '../check/words.ts';
import {IN_LESSON, isKnownOutsideLessons, PARTS} from './file-kinds.ts';
import type {LessonFolder} from './lesson-source.ts';
import {listFiles, type Listing} from './list-files.ts';
import {readText} from './read-file.ts';
import type {FileProblem} from './read-lesson.ts';
import type {SourceText} from './source-file.ts';

/** The content folder as it lies on disk. */
export interface Content {
  /** Full path of the folder. */
  directory: string;
  /** All that lies in it. */
  listing: Listing;
  /** YAML files. */
  data: SourceText[];
  /** Shared passages. */
  passages: SourceText[];
  lessons: LessonFolder[];
  /** Drop-down days. */
  days: SourceText[];
  /** What could not be read, or should not be there, outside the lessons. */
  problems: FileProblem[];
}

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

/**
 * Reads the content folder. A missing folder is an empty one; a missing file that is required is a problem.
 * @param directory the content folder
 */
export function readContent(directory: string): Content {
  const listing = listFiles(directory, PARTS);
  const {files, others} = listing;
  const texts = readTexts(
    directory,
    files.filter((path) => !IN_LESSON.test(path)),
  );
  const missing = REQUIRED.filter((path) => !files.includes(path));
  return {
    directory,
    listing,
    data: texts.files.filter(({path}) => path.endsWith('.yaml')),
    passages: texts.files.filter(({path}) => path.startsWith('shared/')),
    days: texts.files.filter(({path}) => path.startsWith('days/')),
    lessons: listLessons(files),
    problems: [...missing.map((path) => toMissing(path, files)), ...others.map(toNoFile), ...texts.problems],
  };
}

function listLessons(files: string[]): LessonFolder[] {
  const folders = new Map<string, LessonFolder>();
  for (const path of files) {
    const [, theme, slug, name] = IN_LESSON.exec(path) ?? [];
    if (!theme || !slug || !name) continue;
    const folder = `lessons/${theme}/${slug}`;
    const known = folders.get(folder);
    if (known) known.files.push(name);
    else folders.set(folder, {theme, slug, folder, files: [name]});
  }
  return [...folders.values()];
}

function readTexts(directory: string, paths: string[]): {files: SourceText[]; problems: FileProblem[]} {
  const files: SourceText[] = [];
  const problems: FileProblem[] = [];
  for (const path of paths) {
    if (!isKnownOutsideLessons(path)) {
      problems.push(toUnknown(path));
      continue;
    }
    const read = readText(directory, path);
    if ('content' in read) files.push(read.content);
    else problems.push({path, ruleId: 'limits', problem: read.problem});
  }
  return {files, problems};
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
