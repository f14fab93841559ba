// Report: which sources do not say where they stand, or what they stand behind.
import {renderTable} from '../document/render-table.ts';
import type {ReportSection} from './report-section.ts';

/** Lessons with sources that lack an address, or what they support. */
export const sources: ReportSection = {
  name: 'sources',
  title: 'Sources without an address, or without what they support',
  find({lessons}) {
    const rows = lessons
      .map((lesson) => ({
        lesson: lesson.slug,
        sources: lesson.sources.length,
        withoutUrl: lesson.sources.filter(({url}) => url === undefined).map(({title}) => title),
        withoutSupports: lesson.sources
          .filter(({supports}) => supports === undefined)
          .map(({title}) => title),
      }))
      .filter(({withoutUrl, withoutSupports}) => withoutUrl.length + withoutSupports.length > 0);
    if (rows.length === 0) return {data: rows, lines: ['None.']};
    const table = rows.map((row) => [
      row.lesson,
      String(row.sources),
      String(row.withoutUrl.length),
      String(row.withoutSupports.length),
    ]);
    const header = ['Lesson', 'Sources', 'No address', 'No “supports”'];
    return {data: rows, lines: renderTable([header, ...table])};
  },
};
