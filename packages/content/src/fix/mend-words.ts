// Mends words of vocabularies, names of fields and of shared passages that are nearly right.
import type {VFile} from 'vfile';
import type {VFileMessage} from 'vfile-message';

import {toRecord} from '../check/message.ts';
import type {Point} from '../check/place.ts';
import {rules} from '../rules/index.ts';

/** Text to put in place of other text. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

const mendable = new Set(['front-matter', ...rules.filter(({mends}) => mends).map(({id}) => id)]);

/**
 * Mends what messages of rules that mend name exactly one right word for.
 * @param file its text, and its messages with their places
 * @returns the mended text; quotation marks, comments and the order of fields stay
 */
export function mendWords(file: VFile): string {
  const whole = String(file.value);
  const edits = file.messages.flatMap((message) => toEdit(whole, message) ?? []);
  // From the end, so that places before stay true.
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), whole);
}

function toEdit(whole: string, message: VFileMessage): Edit | undefined {
  const {place, actual} = toRecord(message);
  const right = findRightWord(message);
  if (!place || !actual || right === undefined) return undefined;
  const start = toOffset(whole, place.start);
  // The place may hold quotation marks around the word.
  const from = whole.slice(start, toOffset(whole, place.end)).indexOf(actual);
  return from === -1 ? undefined : {from: start + from, to: start + from + actual.length, text: right};
}

/** The word that a message names, when it is the only one. */
function findRightWord({ruleId = '', expected}: VFileMessage): string | undefined {
  return mendable.has(ruleId) && expected?.length === 1 ? expected[0] : undefined;
}

function toOffset(whole: string, {line, column}: Point): number {
  let offset = 0;
  for (let number = 1; number < line; number += 1) offset = whole.indexOf('\n', offset) + 1;
  return offset + column - 1;
}
