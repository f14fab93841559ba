// Report: which lessons and days nobody has read through for too long.
import {renderTable} from '../document/render-table.ts';
import type {ReportSection} from './report-section.ts';

/** Lessons and days whose review is overdue, the oldest first; where none is, the next that will be. */
export const overdueReviews: ReportSection = {
  name: 'overdueReviews',
  title: 'Overdue reviews',
  find({lessons, days, today}) {
    const due = [...lessons, ...days]
      .map(({slug, reviewDue}) => ({slug, reviewDue}))
      .sort((a, b) => (a.reviewDue + a.slug < b.reviewDue + b.slug ? -1 : 1));
    const overdue = due.filter(({reviewDue}) => reviewDue < today);
    const [next] = due;
    const none = next ? `None; the next is due on ${next.reviewDue}.` : 'None.';
    return {
      data: overdue,
      lines: overdue.length === 0 ? [none] : renderTable(overdue.map((one) => [one.reviewDue, one.slug])),
    };
  },
};
