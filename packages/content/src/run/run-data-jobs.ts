// Compiles the YAML files, which say what words lessons may use.
import type {KnownWords} from '../check/known-words.ts';
import type {LiteralEntry} from '../check/literal-entry.ts';
import type {PictureEntry} from '../check/picture-entry.ts';
import {toKnownWords} from '../check/to-known-words.ts';
import {toLibraryData, type LibraryData} from '../compile/to-manifest.ts';
import type {Content} from '../read/read-content.ts';
import type {JobResult} from './job.ts';
import type {RunJobs} from './run-jobs.ts';
import {PICTURES, toDataJobs} from './to-jobs.ts';

/** Is for authors only: it is no part of the library's data. */
const LITERAL_LANGUAGE = 'vocabularies/literal-language.yaml';

/** What the YAML files say. */
export interface CompiledData {
  /** One for each file, in their order. */
  results: JobResult[];
  data: LibraryData;
  words: KnownWords;
  /** The symbols for places for pictures; for lessons only, no part of the library's data. */
  pictures: PictureEntry[];
}

/** Compiles the YAML files of a library; one that is wrong counts as empty. */
export async function runDataJobs(content: Content, runJobs: RunJobs): Promise<CompiledData> {
  const results = await runJobs(toDataJobs(content));
  const right = content.data.flatMap(({path}, index): [string, unknown][] => {
    const value = results[index]?.value;
    return value === undefined ? [] : [[path, value]];
  });
  const values = new Map(right);
  const data = toLibraryData(values);
  const literalLanguage = (values.get(LITERAL_LANGUAGE) ?? []) as LiteralEntry[];
  const pictures = (values.get(PICTURES) ?? []) as PictureEntry[];
  return {results, data, words: {...toKnownWords(data, content), literalLanguage}, pictures};
}
