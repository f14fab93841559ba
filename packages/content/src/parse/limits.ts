// How much a file may hold: what is over these limits is never given to a parser that it could hang or crash.
import type {Problem} from '../check/problem.ts';
import {placeAt, type Place} from '../check/place.ts';

/** Most bytes of a Markdown or YAML file. */
export const MAX_FILE_BYTES = 200_000;

/** Most bytes of an image. */
export const MAX_IMAGE_BYTES = 2_000_000;

/** Most bytes of the YAML at the top of lesson.md. */
export const MAX_FRONT_MATTER_BYTES = 16_384;

/** Most block quotes, list items and directives inside one another. */
export const MAX_DEPTH = 50;

/** Milliseconds that a job may take, which is a whole lesson with its slides and worksheets; the slowest real lesson takes under 100. */
export const MAX_MS = 2_000;

const LEADING = /^(?:[ \t]|>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/;
const MARKER = />|[-*+]|\d{1,9}[.)]/g;

/**
 * Finds the first place at which containers stand deeper inside one another than {@link MAX_DEPTH}, without parsing:
 * a thousand nested list items take a Markdown parser over 20 seconds.
 */
export function findTooDeep(text: string): Problem | undefined {
  let openDirectives = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    openDirectives = Math.max(0, openDirectives + directiveStep(line));
    const leading = LEADING.exec(line)?.[0] ?? '';
    const markers = leading.match(MARKER)?.length ?? 0;
    const steps = Math.max(markers, Math.floor(leading.replaceAll('\t', '    ').length / 2));
    if (steps > MAX_DEPTH || openDirectives > MAX_DEPTH) {
      return toProblem(placeAt(text, offset, offset + line.length));
    }
    offset += line.length + 1;
  }
  return undefined;
}

function directiveStep(line: string): number {
  const fence = /^[ \t>]*:{3,}(.*)$/.exec(line);
  if (!fence) return 0;
  return fence[1]?.trim() === '' ? -1 : 1;
}

function toProblem(place: Place): Problem {
  return {
    unexpected: 'Unexpected deep nesting',
    expected: `at most ${MAX_DEPTH} lists, block quotes and directives inside one another`,
    fix: 'Move the text to the left.',
    place,
  };
}
