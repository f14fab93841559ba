// Names a job by all that it reads, so that its result is found again as long as nothing of that has changed.
import {createHash, type Hash} from 'node:crypto';

import type {LessonSource} from '../read/lesson-source.ts';
import type {SourceText} from '../read/source-file.ts';
import {getCompilerVersion} from './compiler-version.ts';
import type {Job} from './job.ts';

/** A hash of all that a job reads, and of the compiler. */
export function toJobKey(job: Job): string {
  const hash = createHash('sha256');
  const {type, path} = job;
  add(hash, [getCompilerVersion(), type, path, 'fix' in job, 'words' in job && hashOnce(job.words)]);
  if (job.type === 'lesson') addLesson(hash, job.lesson);
  else addTexts(hash, [job.source]);
  if ('symbols' in job) add(hash, job.symbols);
  if ('passages' in job) add(hash, job.passages.map(hashOnce));
  return hash.digest('hex').slice(0, 32);
}

/** Pictures are large: written as JSON, each byte would be a number in a list. */
function addLesson(hash: Hash, {texts, images, ...lesson}: LessonSource): void {
  add(hash, [lesson, images.map(({name, path, digest, bytes}) => [name, path, digest ?? bytes.length])]);
  for (const {bytes, digest} of images) if (digest === undefined) hash.update(bytes);
  addTexts(hash, texts);
}

/** Says first how long each text is, so that none can be taken for two; most were hashed when they were read. */
function addTexts(hash: Hash, texts: SourceText[]): void {
  add(
    hash,
    texts.map(({path, text, digest}) => [path, digest ?? text.length]),
  );
  for (const {text, digest} of texts) if (digest === undefined) hash.update(text);
}

function add(hash: Hash, value: unknown): void {
  hash.update(JSON.stringify(value)).update('\n');
}

const hashes = new WeakMap<object, string>();

/** The words and the passages are the same for thousands of lessons. */
function hashOnce(value: object): string {
  const known = hashes.get(value);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex');
  hashes.set(value, hash);
  return hash;
}
