// What a SENCO asks for on the page of adapted material: read from the address, and which lessons fit.
import type {LessonSummary, WorksheetOutline} from '@resilience/content';

import {demandNames, type DemandName} from './to-demands.ts';

/** What was chosen; an empty list asks for nothing. */
export interface AdaptedQuery {
  /** All of them: a version may be for several. */
  needs: string[];
  /** Any of them. */
  stages: string[];
  theme?: string;
  /** All of them. */
  gentler: DemandName[];
  /** Oldest reading age, in years. */
  readingAge?: number;
}

/** The choices that an address may name. */
export interface AdaptedWords {
  needs: string[];
  stages: string[];
  themes: string[];
}

/** Reading ages that can be chosen, in years. */
export const readingAges = [6, 7, 8, 9, 10, 11, 12];

/** Reads an address; junk is dropped. */
export function toAdaptedQuery(params: URLSearchParams, words: AdaptedWords): AdaptedQuery {
  const asked = (name: string) => params.getAll(name);
  return {
    needs: words.needs.filter((id) => asked('need').includes(id)),
    stages: words.stages.filter((id) => asked('stage').includes(id)),
    theme: words.themes.find((id) => params.get('theme') === id),
    gentler: demandNames.filter((name) => asked('gentler').includes(name)),
    readingAge: readingAges.find((age) => params.get('readingAge') === String(age)),
  };
}

/** @returns whether a lesson is what was asked for */
export function fitsQuery(lesson: LessonSummary, query: AdaptedQuery): boolean {
  return (
    query.needs.every((need) => lesson.adaptedFor.includes(need)) &&
    fitsAudience(lesson, query) &&
    query.gentler.every((name) => isGentleOn(lesson, name)) &&
    fitsReader(lesson, query)
  );
}

function fitsAudience({keyStages, themes}: LessonSummary, {stages, theme}: AdaptedQuery): boolean {
  const fitsStage = stages.length === 0 || stages.some((stage) => keyStages.includes(stage));
  return fitsStage && (theme === undefined || themes.includes(theme));
}

function fitsReader(lesson: LessonSummary, {readingAge}: AdaptedQuery): boolean {
  if (readingAge === undefined) return true;
  const age = findPlainestAge(lesson);
  return age !== undefined && age <= readingAge;
}

const A_LITTLE = 1;
const SOME = 2;
const GENTLE_SHARE = 2 / 3;

/**
 * Tells whether a lesson is gentle on pupils in one way: nothing asks for a lot of it, and at least two thirds of the
 * minutes ask for a little or none. Unknown demands are not gentle.
 */
export function isGentleOn(
  {activities, minutes}: Pick<LessonSummary, 'activities' | 'minutes'>,
  name: DemandName,
): boolean {
  const toLevel = ({demands}: LessonSummary['activities'][number]) => demands?.[name] ?? Infinity;
  const gentle = activities.filter((activity) => toLevel(activity) <= A_LITTLE);
  const gentleMinutes = gentle.reduce((sum, activity) => sum + activity.minutes, 0);
  return activities.every((activity) => toLevel(activity) <= SOME) && gentleMinutes >= minutes * GENTLE_SHARE;
}

/**
 * Finds the reading age of the hardest sheet that remains when every plainer version is used; where no sheet was long
 * enough to be measured, that of the slides.
 * @returns years; undefined where nothing was measured
 */
export function findPlainestAge(
  lesson: Pick<LessonSummary, 'worksheets' | 'slidesReadingAge'>,
): number | undefined {
  const names = new Set(lesson.worksheets.map(({name}) => name));
  const used = lesson.worksheets.filter(({name}) => !names.has(`${name}.adapted`));
  const ages = used.flatMap(({readingAge}: WorksheetOutline) => readingAge ?? []);
  return ages.length > 0 ? Math.max(...ages) : lesson.slidesReadingAge;
}
