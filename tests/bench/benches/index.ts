// Every benchmark, in the order in which they run. A new one is a file and its line here.
import type {Bench} from '../bench.ts';
import {compile} from './compile.ts';
import {lessonPage} from './lesson-page.ts';
import {lighthouse} from './lighthouse.ts';
import {publish} from './publish.ts';
import {search, searchSize} from './search.ts';
import {memory, start, weight} from './site.ts';

/** Every benchmark. */
export const benches: Bench[] = [
  compile,
  publish,
  search,
  searchSize,
  lessonPage,
  weight,
  memory,
  start,
  lighthouse,
];
