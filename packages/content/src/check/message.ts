// Messages to authors: the VFileMessage that tools know, and the same as plain data for threads and files.
import type {VFile} from 'vfile';
import {VFileMessage} from 'vfile-message';

import type {Place, Point} from './place.ts';
import type {Problem, Report, Severity} from './problem.ts';

/** A message as plain data, for other threads, for the cache and for JSON. */
export interface MessageRecord {
  reason: string;
  ruleId: string;
  source: string;
  severity: Severity;
  place?: Place;
  actual?: string;
  expected?: string[];
  note?: string;
  url?: string;
}

const RULES_PAGE = 'docs/lesson-format.md';

/**
 * Makes the message of a problem.
 * @param ruleId which rule found it
 */
export function toMessageRecord(ruleId: string, problem: Problem): MessageRecord {
  const {unexpected, expected, fix, place, actual, options, severity = 'error'} = problem;
  return {
    reason: `${unexpected}, expected ${expected}${expected.endsWith('…') ? '' : '.'} ${fix}`,
    ruleId,
    source: 'lessons',
    severity,
    place,
    actual,
    expected: options,
    note: fix,
    url: `${RULES_PAGE}#${ruleId}`,
  };
}

/**
 * Gives a rule the means to report on one file.
 * @returns a function that adds each problem to `file` as a message
 */
export function createReport(file: VFile, ruleId: string): Report {
  return (problem) => {
    file.messages.push(toMessage(toMessageRecord(ruleId, problem), file.path));
  };
}

/**
 * Turns a record back into the message that it was.
 * @param path the file's path, which stands in the message's name
 */
export function toMessage(record: MessageRecord, path: string): VFileMessage {
  const message = new VFileMessage(record.reason, {
    place: record.place,
    ruleId: record.ruleId,
    source: record.source,
  });
  message.fatal = record.severity === 'error';
  message.file = path;
  message.name = record.place ? `${path}:${record.place.start.line}:${record.place.start.column}` : path;
  message.actual = record.actual;
  message.expected = record.expected;
  message.note = record.note;
  message.url = record.url;
  return message;
}

/** Turns a message, also one of another linter, into plain data. */
export function toRecord(message: VFileMessage): MessageRecord {
  const {reason, ruleId = 'unknown', source = 'lessons', actual, expected, note, url} = message;
  const severity = message.fatal ? 'error' : 'warning';
  return {reason, ruleId, source, severity, place: readPlace(message), actual, expected, note, url};
}

function readPlace({place}: VFileMessage): Place | undefined {
  if (!place) return undefined;
  const toPoint = ({line, column}: Point): Point => ({line, column});
  if ('start' in place) return {start: toPoint(place.start), end: toPoint(place.end)};
  return {start: toPoint(place), end: toPoint(place)};
}
