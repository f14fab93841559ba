// Keeps texts by their keys in one file, to whose end new ones are added: ten thousand files would take longer to open
// than to read.
import {randomUUID} from 'node:crypto';
import {appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Texts of one line by their keys. */
export interface ResultLog {
  get(key: string): string | undefined;
  add(key: string, text: string): void;
  /** Forgets all other texts, once they are many: writing the file anew takes longer than reading a few in vain. */
  keepOnly(keys: ReadonlySet<string>): void;
}

/** The part of a file that may be of no use any more. */
const MAX_UNUSED = 0.25;

/** Opens a log. It is read when it is first asked for something, and made when something is first added. */
export function openResultLog(file: string): ResultLog {
  let known: Map<string, string> | undefined;
  /** What was added lies on disk only, until it is asked for: of a large library it is a hundred megabytes. */
  const added = new Set<string>();
  const read = (): Map<string, string> => {
    known = readLines(file);
    added.clear();
    return known;
  };
  return {
    get(key) {
      const lines = known && !added.has(key) ? known : read();
      return lines.get(key)?.slice(key.length + 1);
    },
    add(key, text) {
      if (added.size === 0) mkdirSync(path.dirname(file), {recursive: true});
      appendFileSync(file, toEntry(`${key} ${text}`));
      added.add(key);
    },
    keepOnly(keys) {
      const all = new Set([...(known ?? read()).keys(), ...added]);
      const unused = [...all].filter((key) => !keys.has(key)).length;
      if (unused <= all.size * MAX_UNUSED) return;
      known = new Map([...read()].filter(([key]) => keys.has(key)));
      replaceFile(file, [...known.values()].map(toEntry).join(''));
    },
  };
}

/** Writes a file whole or not at all. */
export function replaceFile(file: string, content: string): void {
  const temporary = `${file}.${randomUUID()}`;
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}

/** The line begins anew, so that one which a killed compiler left half written spoils no other. */
function toEntry(line: string): string {
  return `\n${line}`;
}

function readLines(file: string): Map<string, string> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(0, Math.max(0, line.indexOf(' '))), line]));
}
