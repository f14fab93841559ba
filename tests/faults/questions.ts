// What visitors ask of a library, and what the answers must hold.
import path from 'node:path';

import {loadLibrary, type Library} from '@resilience/content';

import {root} from '../bench/run-program.ts';
import type {Question} from './visitors.ts';

/** Loads the library that the site serves where nothing else is asked for. */
export function loadRealLibrary(): Promise<Library> {
  return loadLibrary(path.join(root, 'content/dist'));
}

/** Asks for `count` lessons by their titles: found by programs, found by people, and opened. */
export function toQuestions({lessons}: Pick<Library, 'lessons'>, count = 25): Question[] {
  const step = Math.max(1, Math.floor(lessons.length / count));
  return lessons
    .filter((_, at) => at % step === 0)
    .flatMap(({slug, title}) => {
      const query = new URLSearchParams({q: title}).toString();
      return [
        {path: `/lessons.json?${query}`, contains: `"slug":"${slug}"`},
        {path: `/lessons?${query}`, contains: `href="/lessons/${slug}`},
        {path: `/lessons/${slug}`, matches: `/lessons/${slug}[\\s\\S]*</html>`},
      ];
    });
}
