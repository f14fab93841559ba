// The facts a teacher checks first: the at-a-glance box.
import type {LessonResources, LessonSummary, Manifest} from '@resilience/content';

import {toLabel} from './to-label.ts';
import {toDateText, toLengthText, toListText, toYearsText} from './to-text.ts';

/** One line of the box. */
export interface GlanceRow {
  term: string;
  text: string;
}

const devices = {none: 'no devices', teacher: 'one device for the teacher', pupils: 'devices for pupils'};
const printing = {none: 'no printing', some: 'some printing', each: 'a sheet for each pupil'};
const space = {classroom: 'a classroom', hall: 'a hall'};
const weights = {1: 'Light (1 of 3)', 2: 'Medium (2 of 3)', 3: 'Heavy (3 of 3)'};

/** @returns the box's lines, most asked first */
export function toGlance(lesson: LessonSummary, {vocabularies}: Pick<Manifest, 'vocabularies'>): GlanceRow[] {
  const stages = lesson.keyStages.map((id) => toLabel(vocabularies.keyStages, id));
  return [
    {term: 'For', text: toAudienceText(stages, lesson.years)},
    {term: 'Length', text: toLengthText(lesson.minutes, lesson.shortestMinutes)},
    {term: 'Kind', text: toLabel(vocabularies.kinds, lesson.kind)},
    {term: 'You need', text: toNeedsText(lesson.resources)},
    {term: 'Content', text: toWeightText(lesson.weight)},
    {term: 'Reviewed', text: toDateText(lesson.reviewed)},
    {term: 'Next review', text: toDateText(lesson.reviewDue)},
  ];
}

/** @returns "Key Stage 3, Years 8 and 9"; "Reception" is both a stage and a year, and once is enough */
export function toAudienceText(stageLabels: string[], years: number[]): string {
  return [...new Set([toListText(stageLabels), toYearsText(years)])].join(', ');
}

/** @returns "Light (1 of 3)" */
export function toWeightText(weight: LessonSummary['weight']): string {
  return weights[weight];
}

/** @returns "A classroom, some printing, no devices" */
export function toNeedsText(resources: LessonResources): string {
  const text = [space[resources.space], printing[resources.printing], devices[resources.devices]].join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
