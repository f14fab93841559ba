// Says on a sheet of paper where it is from.
import type {LessonSummary} from '@resilience/content';
import {toLicenceText} from '@resilience/content/say';

import {siteName} from './to-title.ts';

/** @returns "From “Leave the page”, Resilience Library (CC BY 4.0)." */
export function toSourceText({title, licence}: Pick<LessonSummary, 'title' | 'licence'>): string {
  return `From “${title}”, ${siteName} (${toLicenceText(licence)}).`;
}
