// The door for readers of a compiled library. Knows no Markdown: the compiler is behind the command `lessons`.
export type * from './day.ts';
export type * from './lesson.ts';
export type * from './library.ts';
export {loadLibrary, type Library} from './load-library.ts';
