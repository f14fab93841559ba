// Parts the content into jobs, each with all that it reads and nothing more: what is in a job decides when it is done
// again.
import type {KnownWords} from '../check/known-words.ts';
import type {LessonSource} from '../read/lesson-source.ts';
import type {Content} from '../read/read-content.ts';
import type {SourceText} from '../read/source-file.ts';
import type {Job} from './job.ts';

type JobOf<Type extends Job['type']> = Extract<Job, {type: Type}>;

/** A line that includes a passage, in whatever way its name is written. */
const MENTION = /::shared.*/g;

/** One job for each YAML file. */
export function toDataJobs({data}: Content): Job[] {
  return data.map((source) => ({type: 'data', path: source.path, source}));
}

/** One job for each shared passage. */
export function toPassageJobs({passages}: Content, words: KnownWords): JobOf<'passage'>[] {
  return passages.map((source) => ({type: 'passage', path: source.path, source, words}));
}

/** The job of a lesson, with the passages that it may include: those whose names it mentions. */
export function toLessonJob(lesson: LessonSource, {passages}: Content, words: KnownWords): JobOf<'lesson'> {
  return {
    type: 'lesson',
    path: `${lesson.folder}/lesson.md`,
    lesson,
    passages: findMentioned(passages, lesson.texts),
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
