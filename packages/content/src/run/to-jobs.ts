// Parts the content into jobs, each with all that it reads and nothing more: what is in a job decides when it is done
// again.
import type {KnownWords} from '../check/known-words.ts';
import type {SourceText} from '../read/source-file.ts';
import type {Content} from '../read/read-content.ts';
import type {Job} from './job.ts';

/** One job for each YAML file. */
export function toDataJobs({data}: Content): Job[] {
  return data.map((source) => ({type: 'data', path: source.path, source}));
}

/** One job for each shared passage. */
export function toPassageJobs({passages}: Content, words: KnownWords): Job[] {
  return passages.map((source) => ({type: 'passage', path: source.path, source, words}));
}

/** One job for each lesson, with the passages that it may include: those whose names it mentions. */
export function toLessonJobs({lessons, passages}: Content, words: KnownWords): Job[] {
  return lessons.map((lesson) => ({
    type: 'lesson',
    path: `${lesson.folder}/lesson.md`,
    lesson,
    passages: findMentioned(passages, lesson.texts),
    words,
  }));
}

/** One job for each drop-down day, with the passages that it may include. */
export function toDayJobs({days, passages}: Content, words: KnownWords): Job[] {
  return days.map((source) => ({
    type: 'day',
    path: source.path,
    source,
    passages: findMentioned(passages, [source]),
    words,
  }));
}

function findMentioned(passages: SourceText[], texts: SourceText[]): SourceText[] {
  return passages.filter(({path}) => {
    const name = path.replace(/^.*\/|\.md$/g, '');
    return texts.some(({text}) => text.includes(name));
  });
}
