// Reporter pretty: one line a message, for people.
import type {VFile} from 'vfile';
import type {VFileMessage} from 'vfile-message';

import {count} from '../check/words.ts';
import type {Reporter, ReportStyle} from './reporter.ts';

const RED = 31;
const YELLOW = 33;
const GREEN = 32;
const GREY = 90;

/** `<path>:<line>:<column>  error  <message>  (<rule>)`, and a line that sums up. */
export const pretty: Reporter = {
  name: 'pretty',
  description: 'one line a message, for people',
  report(files, style) {
    const lines = files.flatMap((file) => file.messages.map((message) => toLine(file, message, style)));
    return [...lines, ...(lines.length > 0 ? [''] : []), toSummary(files, style)].join('\n') + '\n';
  },
};

function toLine(file: VFile, message: VFileMessage, style: ReportStyle): string {
  const place = message.line === undefined ? '' : `:${message.line}:${message.column ?? 1}`;
  const severity = message.fatal ? paint('error', RED, style) : paint('warning', YELLOW, style);
  const rule = paint(`(${message.ruleId ?? 'unknown'})`, GREY, style);
  return `${file.path}${place}  ${severity}  ${message.reason}  ${rule}`;
}

function toSummary(files: readonly VFile[], style: ReportStyle): string {
  const messages = files.flatMap((file) => file.messages);
  const errors = messages.filter((message) => message.fatal).length;
  const warnings = messages.length - errors;
  if (messages.length === 0)
    return paint(`${count(files.length, 'file')} checked, nothing to mend.`, GREEN, style);
  const touched = files.filter((file) => file.messages.length > 0).length;
  const found = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return paint(`${found} in ${touched} of ${count(files.length, 'file')}.`, errors > 0 ? RED : YELLOW, style);
}

function paint(text: string, code: number, {colour}: ReportStyle): string {
  return colour ? `\u001b[${code}m${text}\u001b[39m` : text;
}
