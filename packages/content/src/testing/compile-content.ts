// Compiles content folders in tests, without a thread of its own.
import path from 'node:path';

import {compileLibrary, type CheckedLibrary} from '../compile-library.ts';
import {openResultStore} from '../run/result-store.ts';
import {runJob} from '../run/run-job.ts';
import {createJobRunner} from '../run/run-jobs.ts';
import type {ExampleContent} from './example-content.ts';

/** A library that was compiled, with what was said and done. */
export interface CompiledContent extends CheckedLibrary {
  /** Messages as `<path>:<line>:<column>: <message>`. */
  said: string[];
  /** Paths of the jobs that were not known from before. */
  done: string[];
}

/** Compiles a content folder into its folder `dist`. */
export async function compileContent(
  {cwd, directory}: ExampleContent,
  today = '2026-11-20',
): Promise<CompiledContent> {
  const out = path.join(directory, 'dist');
  const store = openResultStore(out);
  const done: string[] = [];
  const {runJobs} = createJobRunner({
    store,
    worker: {
      run(job) {
        done.push(job.path);
        return Promise.resolve(runJob(job));
      },
      close: () => Promise.resolve(),
    },
  });
  const library = await compileLibrary({cwd, directory, out, today, runJobs});
  const said = library.files.flatMap((file) =>
    file.messages.map((message) => `${message.name}: ${message.reason}`),
  );
  return {...library, said, done};
}
