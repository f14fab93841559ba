// Reporter github: annotations that a workflow on GitHub shows beside the changed lines.
import type {VFileMessage} from 'vfile-message';

import type {Reporter} from './reporter.ts';

/** One workflow command a message. */
export const github: Reporter = {
  name: 'github',
  description: 'annotations for a workflow on GitHub',
  report: (files) =>
    files.flatMap((file) => file.messages.map((message) => `${toCommand(file.path, message)}\n`)).join(''),
};

function toCommand(path: string, message: VFileMessage): string {
  const {place} = message;
  const end = place && 'end' in place ? place.end : undefined;
  const properties = {
    file: path,
    line: message.line,
    col: message.column,
    endLine: end?.line,
    // GitHub takes an end column only for a stretch within one line.
    endColumn: end && end.line === message.line ? end.column : undefined,
    title: message.ruleId,
  };
  const said = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${message.fatal ? 'error' : 'warning'} ${said.join(',')}::${escapeData(message.reason)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
