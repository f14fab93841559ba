// The door for whoever checks and compiles lessons. Readers of a compiled library use `@resilience/content`.
export {checkLibrary, compileLibrary} from './compile-library.ts';
export type {CheckedLibrary, CheckOptions, CompileOptions} from './compile-library.ts';
export {hasErrors} from './check/to-files.ts';
export {findContentFolder} from './read/find-content-folder.ts';
export {reporters} from './reporters/index.ts';
export type {Reporter, ReportStyle} from './reporters/reporter.ts';
export {openResultStore, type ResultStore} from './work/result-store.ts';
export {createJobRunner, type JobRunner, type RunJobs, type RunnerOptions} from './work/run-jobs.ts';
