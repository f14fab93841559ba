// The names of files that a lesson is taken along as.
import type {LessonSummary, Library} from '@resilience/content';

import {toShortLabel} from './to-label.ts';
import {toShortTitle} from './to-short-title.ts';

/** Which file of a lesson. */
export interface FileChoice {
  /** Areas of need that it is adapted for. */
  needs: string[];
  /** A worksheet's name; missing for the whole lesson. */
  part?: string;
  extension: string;
  library: Pick<Library, 'vocabularies'>;
}

/** Some systems refuse longer ones. */
const LONGEST = 120;

/** @returns "Leave the page - Evidence log - Learning.docx": words that a person can find again, fit for every system */
export function toFileName(lesson: LessonSummary, {needs, part, extension, library}: FileChoice): string {
  const worksheet = lesson.worksheets.find(({name}) => name === part);
  const words = [
    toShortTitle(lesson.title),
    ...(worksheet ? [worksheet.title] : []),
    ...needs.map((need) => toShortLabel(library.vocabularies.needs, need)),
  ];
  const name = words.map(toPlainName).join(' - ').slice(0, LONGEST).trim();
  return `${name}.${extension}`;
}

// Windows takes none of these in a name, and a full stop at its end neither.
function toPlainName(words: string): string {
  return words
    .replaceAll(/[\\/:*?"<>|]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim();
}
