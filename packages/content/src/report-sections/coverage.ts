// Report: how many lessons there are of each theme, key stage and kind.
import {renderTable} from '../document/render-table.ts';
import type {LessonSummary} from '../lesson.ts';
import type {ReportSection} from './report-section.ts';

/** Numbers by key stage and kind. */
type Counts = Record<string, Record<string, number>>;

interface Row {
  theme: string;
  /** Lessons in the theme's folder, each once. */
  lessons: number;
  /** Lessons of other themes that name it too. */
  alsoIn: number;
  counts: Counts;
}

/** Themes down, key stages across, kinds in the cells. */
export const coverage: ReportSection = {
  name: 'coverage',
  title: 'Lessons by theme, key stage and kind',
  find({data, lessons}) {
    const {keyStages, kinds} = data.vocabularies;
    const used = kinds.filter(({id}) => lessons.some(({kind}) => kind === id));
    const rows = data.themes.map(({id}) => toRow(id, lessons));
    const toCell = (counts: Record<string, number> = {}): string =>
      used.flatMap(({id, label}) => (counts[id] ? `${counts[id]}${toLetter(label)}` : [])).join(' ') || '–';
    const legend = used.map(({label}) => `${toLetter(label)} ${label.toLowerCase()}`).join(', ');
    const table = renderTable([
      ['Theme', ...keyStages.map(({id, shortLabel}) => shortLabel ?? id), 'Lessons', 'Also in'],
      ...rows.map(({theme, counts, ...row}) => [
        theme,
        ...keyStages.map(({id}) => toCell(counts[id])),
        String(row.lessons),
        String(row.alsoIn),
      ]),
      ['All', ...keyStages.map(({id}) => toCell(countKinds(lessons, id))), String(lessons.length)],
    ]);
    return {
      data: rows,
      lines: [
        ...table,
        '',
        `${legend}. A lesson for two key stages stands in both; “Also in” counts lessons of other themes that name this one.`,
      ],
    };
  },
};

function toRow(theme: string, lessons: LessonSummary[]): Row {
  const own = lessons.filter((lesson) => lesson.theme === theme);
  const stages = [...new Set(own.flatMap(({keyStages}) => keyStages))].sort();
  return {
    theme,
    lessons: own.length,
    alsoIn: lessons.filter((lesson) => lesson.theme !== theme && lesson.themes.includes(theme)).length,
    counts: Object.fromEntries(stages.map((stage) => [stage, countKinds(own, stage)])),
  };
}

function countKinds(lessons: LessonSummary[], stage: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const {kind, keyStages} of lessons) {
    if (keyStages.includes(stage)) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function toLetter(label: string): string {
  return label.charAt(0).toUpperCase();
}
