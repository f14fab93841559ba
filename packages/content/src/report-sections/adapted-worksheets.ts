// Report: which lessons have a plainer version of a worksheet.
import {count} from '../check/words.ts';
import type {ReportSection} from './report-section.ts';

/** Lessons with adapted worksheets, and those with worksheets and none adapted. */
export const adaptedWorksheets: ReportSection = {
  name: 'adaptedWorksheets',
  title: 'Adapted worksheets',
  find({lessons}) {
    const withWorksheets = lessons.filter(({worksheets}) => worksheets.length > 0);
    const isAdapted = ({adapted}: {adapted: boolean}): boolean => adapted;
    const having = withWorksheets.filter(({worksheets}) => worksheets.some(isAdapted));
    const data = {
      worksheets: lessons.flatMap(({worksheets}) => worksheets.filter(isAdapted)).length,
      lessons: having.map(({slug}) => slug),
      without: withWorksheets.filter((lesson) => !having.includes(lesson)).map(({slug}) => slug),
    };
    return {
      data,
      lines: [
        `${count(data.worksheets, 'adapted worksheet')} in ${count(having.length, 'lesson')}.`,
        `Worksheets, and none adapted: ${data.without.join(', ') || 'none'}.`,
      ],
    };
  },
};
