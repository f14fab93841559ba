// The names of files that a lesson is taken along as.
import type {LessonSummary, Library} from '@resilience/content';
import {toShortLabel} from '@resilience/content/say';
import {toFileName} from '@resilience/exports';

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

/** More than other files have: a title, a worksheet and the areas of need. Some systems refuse longer ones. */
const LONGEST = 120;

/** @returns "Leave the page - Evidence log - Learning.docx": words that a person can find again */
export function toDownloadName(lesson: LessonSummary, choice: FileChoice): string {
  const {needs, part, extension, library} = choice;
  const worksheet = lesson.worksheets.find(({name}) => name === part);
  const words = [
    toShortTitle(lesson.title),
    ...(worksheet ? [worksheet.title] : []),
    ...needs.map((need) => toShortLabel(library.vocabularies.needs, need)),
  ];
  return `${toFileName(words.join(' - '), LONGEST)}.${extension}`;
}
