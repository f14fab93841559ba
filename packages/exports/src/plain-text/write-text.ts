// Writes a lesson as plain text.
import {toDateText, toLicenceText} from '@resilience/content/say';

import {chooseParts} from '../choose-parts.ts';
import type {WriteOptions} from '../exporters/exporter.ts';
import type {LessonOutline, OutlinePart} from '../outline.ts';
import {toTextLines, wrap} from './to-text-lines.ts';

/** Writes plain text in UTF-8, in lines of at most 78 letters; parts begin with a form feed, which prints as a new page. */
export async function writeText(outline: LessonOutline, {part}: WriteOptions): Promise<Uint8Array> {
  const parts = chooseParts(outline, part).map(toPart);
  const pages = part === undefined ? [[...toFront(outline), ...(parts[0] ?? [])], ...parts.slice(1)] : parts;
  const text = pages.map((lines) => `${lines.join('\n').trimEnd()}\n`).join('\n\f');
  return new TextEncoder().encode(`${text}\n${toEnd(outline).join('\n')}\n`);
}

function toFront({title, summary, adaptedFor, facts}: LessonOutline): string[] {
  return [
    ...underline(title, '='),
    '',
    ...wrap(summary),
    '',
    ...(adaptedFor ? [...wrap(`Adapted for ${adaptedFor}.`), ''] : []),
    ...facts.flatMap(({term, text}) => wrap(`${term}: ${text}`, '', '  ')),
    '',
  ];
}

function toPart({title, blocks}: OutlinePart): string[] {
  return [...underline(title, '='), '', ...toTextLines(blocks)];
}

function toEnd({url, licence, reviewed}: LessonOutline): string[] {
  return [
    ...wrap(`From ${url}`),
    ...wrap(`Reviewed on ${toDateText(reviewed)}. Licence: ${toLicenceText(licence)}.`),
  ];
}

/** @returns the title with a line under it */
function underline(title: string, mark: string): string[] {
  const lines = wrap(title);
  return [...lines, mark.repeat(Math.max(...lines.map(({length}) => length)))];
}
