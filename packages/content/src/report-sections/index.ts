// Every part of the report, in its order.
import {activityDemands} from './activity-demands.ts';
import {adaptations} from './adaptations.ts';
import {adaptedWorksheets} from './adapted-worksheets.ts';
import {coverage} from './coverage.ts';
import {likeness} from './likeness.ts';
import {overdueReviews} from './overdue-reviews.ts';
import {plainWords} from './plain-words.ts';
import {readingAges} from './reading-ages.ts';
import type {ReportSection} from './report-section.ts';
import {sources} from './sources.ts';

/** The parts of the report. */
export const reportSections: readonly ReportSection[] = [
  coverage,
  adaptations,
  adaptedWorksheets,
  activityDemands,
  plainWords,
  readingAges,
  overdueReviews,
  sources,
  likeness,
];
