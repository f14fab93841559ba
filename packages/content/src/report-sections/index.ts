// Every part of the report, in its order.
import {adaptations} from './adaptations.ts';
import {adaptedWorksheets} from './adapted-worksheets.ts';
import {coverage} from './coverage.ts';
import {likeness} from './likeness.ts';
import {overdueReviews} from './overdue-reviews.ts';
import {readingAges} from './reading-ages.ts';
import type {ReportSection} from './report-section.ts';
import {sources} from './sources.ts';

/** The parts of the report. */
export const reportSections: readonly ReportSection[] = [
  coverage,
  adaptations,
  adaptedWorksheets,
  readingAges,
  overdueReviews,
  sources,
  likeness,
];
