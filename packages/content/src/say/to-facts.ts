// The facts about a lesson that a teacher checks first.
import type {LessonResources, LessonSummary} from '../lesson.ts';
import type {VocabularyEntry} from '../library.ts';
import {toLabel} from './to-label.ts';
import {toDateText, toLengthText, toListText, toUpperFirst, toYearsText} from './to-text.ts';

/** One row of the facts. */
export interface Fact {
  term: string;
  text: string;
}

const devices = {none: 'no devices', teacher: 'one device for the teacher', pupils: 'devices for pupils'};
const printing = {none: 'no printing', some: 'some printing', each: 'a sheet for each pupil'};
const space = {classroom: 'a classroom', hall: 'a hall'};
const weights = {1: 'Light (1 of 3)', 2: 'Medium (2 of 3)', 3: 'Heavy (3 of 3)'};

/** What of a lesson is said. */
type FactsOf = Pick<
  LessonSummary,
  | 'keyStages'
  | 'years'
  | 'minutes'
  | 'shortestMinutes'
  | 'kind'
  | 'resources'
  | 'weight'
  | 'reviewed'
  | 'reviewDue'
>;

/** The words that it is said in. */
type FactWords = Record<'keyStages' | 'kinds', Pick<VocabularyEntry, 'id' | 'label'>[]>;

/** @returns the rows of the at-a-glance box, most asked first */
export function toFacts(lesson: FactsOf, vocabularies: FactWords): Fact[] {
  const stages = lesson.keyStages.map((id) => toLabel(vocabularies.keyStages, id));
  return [
    {term: 'For', text: toAudienceText(stages, lesson.years)},
    {term: 'Length', text: toLengthText(lesson.minutes, lesson.shortestMinutes)},
    {term: 'Kind', text: toLabel(vocabularies.kinds, lesson.kind)},
    {term: 'You need', text: toResourcesText(lesson.resources)},
    {term: 'Content', text: toWeightText(lesson.weight)},
    {term: 'Reviewed', text: toDateText(lesson.reviewed)},
    {term: 'Next review', text: toDateText(lesson.reviewDue)},
  ];
}

/** @returns "Key Stage 3, Years 8 and 9"; "Reception" is both a stage and a year, and once is enough */
export function toAudienceText(stageLabels: string[], years: number[]): string {
  return [...new Set([toListText(stageLabels), toYearsText(years)])].filter(Boolean).join(', ');
}

/** @returns "Light (1 of 3)" */
export function toWeightText(weight: LessonSummary['weight']): string {
  return weights[weight];
}

/** @returns "A classroom, some printing, no devices" */
export function toResourcesText(resources: LessonResources): string {
  const needed = [space[resources.space], printing[resources.printing], devices[resources.devices]];
  return toUpperFirst(needed.join(', '));
}
