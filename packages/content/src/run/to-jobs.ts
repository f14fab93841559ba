// Parts the content into jobs, each with all that it reads and nothing more: what is in a job decides when it is done
// again.
import type {KnownWords} from '../check/known-words.ts';
import type {PictureEntry} from '../check/picture-entry.ts';
import type {LessonSource} from '../read/lesson-source.ts';
import {findPictureSymbols} from '../read/find-picture-symbols.ts';
import type {Content} from '../read/read-content.ts';
import {readDataSymbols} from '../read/read-symbols.ts';
import type {SourceText} from '../read/source-file.ts';
import type {Job} from './job.ts';

type JobOf<Type extends Job['type']> = Extract<Job, {type: Type}>;

/** A line that includes a passage, in whatever way its name is written. */
const MENTION = /::shared.*/g;

/** Names symbols, which are checked with it. */
export const PICTURES = 'vocabularies/pictures.yaml';

/** One job for each YAML file. */
export function toDataJobs({data}: Content): Job[] {
  return data.map((source) => ({
    type: 'data',
    path: source.path,
    source,
    ...(source.path === PICTURES && {symbols: readDataSymbols(source)}),
  }));
}

/** One job for each shared passage. */
export function toPassageJobs({passages}: Content, words: KnownWords): JobOf<'passage'>[] {
  return passages.map((source) => ({type: 'passage', path: source.path, source, words}));
}

/** What lessons take from elsewhere in the library. */
export interface LessonSurroundings {
  words: KnownWords;
  /** What vocabularies/pictures.yaml says. */
  pictures?: readonly PictureEntry[];
}

/**
 * The job of a lesson, with the passages that it may include, those whose names it mentions, and with the symbols for
 * its places for pictures.
 */
export function toLessonJob(
  lesson: LessonSource,
  content: Content,
  {words, pictures = []}: LessonSurroundings,
): JobOf<'lesson'> {
  const passages = findMentioned(content.passages, lesson.texts);
  return {
    type: 'lesson',
    path: `${lesson.folder}/lesson.md`,
    lesson: {...lesson, pictures: findPictureSymbols([...lesson.texts, ...passages], pictures)},
    passages,
    words,
  };
}

/** One job for each drop-down day, with the passages that it may include. */
export function toDayJobs({days, passages}: Content, words: KnownWords): JobOf<'day'>[] {
  return days.map((source) => ({
    type: 'day',
    path: source.path,
    source,
    passages: findMentioned(passages, [source]),
    words,
  }));
}

function findMentioned(passages: SourceText[], texts: SourceText[]): SourceText[] {
  const mentions = texts.flatMap(({text}) => text.match(MENTION) ?? []);
  return passages.filter(({path}) => {
    const name = path.replace(/^.*\/|\.md$/g, '');
    return mentions.some((line) => line.includes(name));
  });
}
