// A library that a publisher in a process of its own publishes, the same in both processes.
import {lesson, library} from './builders.ts';

/** Twenty lessons; `edition` changes every second one of them. */
export function twentyLessons(edition: string): ReturnType<typeof library> {
  const lessons = Array.from({length: 20}, (_, at) =>
    lesson({
      title: `Lesson ${at}`,
      text: {body: at % 2 === 0 ? `Words of the ${edition} edition.` : 'Words.'},
    }),
  );
  return library(lessons);
}
