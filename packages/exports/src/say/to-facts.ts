// The facts about a lesson that a teacher checks first.
import type {LessonResources, LessonSummary, VocabularyEntry, Vocabularies} from '@resilience/content';

import {toDateText, toListText, toMinutesText, toYearsText} from './to-text.ts';

/** One row of the facts. */
export interface Fact {
  term: string;
  text: string;
}

const devices = {none: 'no devices', teacher: 'one device for the teacher', pupils: 'devices for pupils'};
const printing = {none: 'no printing', some: 'some printing', each: 'a sheet for each pupil'};
const space = {classroom: 'a classroom', hall: 'a hall'};
const weights = {1: 'Light (1 of 3)', 2: 'Medium (2 of 3)', 3: 'Heavy (3 of 3)'};

/** @returns the rows of the at-a-glance box, most asked first */
export function toFacts(lesson: LessonSummary, vocabularies: Vocabularies): Fact[] {
  const stages = lesson.keyStages.map((id) => toLabel(vocabularies.keyStages, id));
  // "Reception" is both a stage and a year, and once is enough.
  const audience = [...new Set([toListText(stages), toYearsText(lesson.years)])].filter(Boolean);
  return [
    {term: 'For', text: audience.join(', ')},
    {term: 'Length', text: toLengthText(lesson)},
    {term: 'Kind', text: toLabel(vocabularies.kinds, lesson.kind)},
    {term: 'You need', text: toResourcesText(lesson.resources)},
    {term: 'Content', text: weights[lesson.weight]},
    {term: 'Reviewed', text: toDateText(lesson.reviewed)},
    {term: 'Next review', text: toDateText(lesson.reviewDue)},
  ];
}

/** @returns the label of `id`, or `id` itself where the vocabulary has no such word */
export function toLabel(entries: Pick<VocabularyEntry, 'id' | 'label'>[], id: string): string {
  return entries.find((entry) => entry.id === id)?.label ?? id;
}

function toLengthText({minutes, shortestMinutes}: LessonSummary): string {
  const whole = toMinutesText(minutes);
  return shortestMinutes < minutes ? `${whole}, or ${shortestMinutes} with cuts` : whole;
}

function toResourcesText(resources: LessonResources): string {
  const text = [space[resources.space], printing[resources.printing], devices[resources.devices]].join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
