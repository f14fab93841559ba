// Does one job: parse, check, compile. Pure but for a memory of parsed passages.
import {compileDataFile} from '../compile/compile-data-file.ts';
import {checkDay, toDayFacts} from '../check/check-day.ts';
import {checkFile} from '../check/check-file.ts';
import {checkLesson, toLessonFacts} from '../check/check-lesson.ts';
import {findLinks} from '../check/find-links.ts';
import {toRecord} from '../check/message.ts';
import {compileDay} from '../compile/compile-day.ts';
import type {FindPassage} from '../compile/include-passages.ts';
import {compileLesson} from '../compile/compile-lesson.ts';
import {measureMedia} from '../compile/media-file.ts';
import {placeLesson, toSummary} from '../compile/place-lesson.ts';
import {fixFiles} from '../fix/fix-files.ts';
import {parseDay} from '../parse/parse-day.ts';
import {parseLesson} from '../parse/parse-lesson.ts';
import {parseMarkdown, type MarkdownFile} from '../parse/parse-markdown.ts';
import type {SourceText} from '../read/source-file.ts';
import {giveUp} from './give-up.ts';
import {EMPTY_RESULT, type FileMessage, type Job, type JobResult} from './job.ts';

type JobOf<Type extends Job['type']> = Extract<Job, {type: Type}>;

/** Is told when a job begins with a file. */
export type OnFile = (path: string) => void;

/**
 * Does a job.
 * @param onFile is told which file it is at
 * @returns its result; content that is nested so deeply that the stack is full has a message
 * @throws Error naming the file when the compiler itself has a bug
 */
export function runJob(job: Job, onFile: OnFile = () => undefined): JobResult {
  let path = job.path;
  const begin: OnFile = (name) => {
    path = name;
    onFile(name);
  };
  try {
    if (job.type === 'lesson') return runLesson(job, begin);
    if (job.type === 'day') return runDay(job);
    return job.type === 'data' ? compileDataFile(job.source, job.symbols) : runPassage(job);
  } catch (cause) {
    if (cause instanceof RangeError) return giveUp(job, 'depth of parts inside one another', path);
    throw new Error(`Cannot compile ${job.path}: the compiler has a bug.`, {cause});
  }
}

function runLesson({lesson: source, passages, words, fix}: JobOf<'lesson'>, onFile: OnFile): JobResult {
  const lesson = parseLesson(source, words, onFile);
  checkLesson(lesson, onFile);
  if (fix) return {...EMPTY_RESULT, fixed: fixFiles(lesson.files)};
  const messages = lesson.files.flatMap(toMessages);
  const found = {messages, links: lesson.files.flatMap(findLinks), words: [], facts: toLessonFacts(lesson)};
  if (hasErrors(messages)) return {...found, media: []};

  const media = measureMedia(lesson);
  const findMedia = (name: string) => media.find((one) => one.name === name);
  const placed = placeLesson(compileLesson(lesson, {findPassage: toFindPassage(passages), findMedia}));
  return {...found, media, lesson: placed.json, summary: toSummary(placed.lesson)};
}

function runDay({source, passages, words, fix}: JobOf<'day'>): JobResult {
  const day = parseDay(source, words);
  checkDay(day);
  if (fix) return {...EMPTY_RESULT, fixed: fixFiles([day.page])};
  const messages = toMessages(day.page);
  const found = {...EMPTY_RESULT, messages, links: findLinks(day.page), dayFacts: toDayFacts(day)};
  return hasErrors(messages) ? found : {...found, day: compileDay(day, toFindPassage(passages))};
}

function runPassage({source, words, fix}: JobOf<'passage'>): JobResult {
  const file = parsePassage(source);
  file.file.messages = [];
  checkFile(file, words);
  if (fix) return {...EMPTY_RESULT, fixed: fixFiles([file])};
  return {...EMPTY_RESULT, messages: toMessages(file), links: findLinks(file)};
}

function toFindPassage(passages: SourceText[]): FindPassage {
  const byName = new Map(passages.map((passage) => [nameOf(passage.path), passage]));
  return (name) => {
    const passage = byName.get(name);
    return passage && parsePassage(passage).tree.children;
  };
}

function hasErrors(messages: FileMessage[]): boolean {
  return messages.some(({message}) => message.severity === 'error');
}

const parsed = new Map<string, {text: string; file: MarkdownFile}>();

/** Parses a passage once for all lessons and days that include it. */
function parsePassage(source: SourceText): MarkdownFile {
  const known = parsed.get(source.path);
  if (known?.text === source.text) return known.file;
  const file = parseMarkdown(source, 'passage');
  parsed.set(source.path, {text: source.text, file});
  return file;
}

function toMessages({file}: MarkdownFile): FileMessage[] {
  return file.messages.map((message) => ({path: file.path, message: toRecord(message)}));
}

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.md$/g, '');
}
