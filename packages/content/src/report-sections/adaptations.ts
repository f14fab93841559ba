// Report: for which areas of need lessons say what changes.
import {renderTable} from '../document/render-table.ts';
import type {ReportSection} from './report-section.ts';

/** Lessons and activities with adaptations by area of need, and the lessons without. */
export const adaptations: ReportSection = {
  name: 'adaptations',
  title: 'Adaptations by area of need',
  find({data, lessons}) {
    const activities = lessons.flatMap((lesson) => lesson.activities);
    const rows = data.vocabularies.needs.map(({id}) => ({
      need: id,
      lessons: lessons.filter(({adaptedFor}) => adaptedFor.includes(id)).length,
      activities: activities.filter(({adaptedFor}) => adaptedFor.includes(id)).length,
      without: lessons.filter(({adaptedFor}) => !adaptedFor.includes(id)).map(({slug}) => slug),
    }));
    return {
      data: rows,
      lines: renderTable([
        ['Area of need', 'Lessons', 'Activities', 'Lessons without'],
        ...rows.map((row) => [
          row.need,
          `${row.lessons} of ${lessons.length}`,
          `${row.activities} of ${activities.length}`,
          row.without.join(', ') || 'none',
        ]),
      ]),
    };
  },
};
