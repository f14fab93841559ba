// Report: what activities ask of pupils, and where nobody has said so.
import {renderTable} from '../document/render-table.ts';
import type {LessonSummary} from '../lesson.ts';
import {DEMANDS} from '../parse/read-demands.ts';
import type {ReportSection} from './report-section.ts';

const LEVELS = [0, 1, 2, 3];

/** Up to this, an activity counts as gentle. */
const GENTLE = 1;

/** Activities by demand and level, the lessons that are gentle on each, and those that do not say it everywhere. */
export const activityDemands: ReportSection = {
  name: 'demands',
  title: 'Demands of activities',
  find({lessons}) {
    const activities = lessons.flatMap((lesson) => lesson.activities);
    const stated = activities.flatMap(({demands}) => demands ?? []);
    const whole = lessons.filter(saysAll);
    const rows = DEMANDS.map((name) => ({
      demand: name,
      activities: LEVELS.map((level) => stated.filter((demands) => demands[name] === level).length),
      gentleLessons: whole.filter((lesson) =>
        lesson.activities.every(({demands}) => (demands?.[name] ?? 0) <= GENTLE),
      ).length,
    }));
    const without = lessons.filter((lesson) => !saysAll(lesson)).map(({slug}) => slug);
    return {
      data: {activities: activities.length, stated: stated.length, demands: rows, without},
      lines: [
        ...renderTable([
          ['Demand', ...LEVELS.map(String), 'Lessons with none above 1'],
          ...rows.map((row) => [
            row.demand,
            ...row.activities.map(String),
            `${row.gentleLessons} of ${whole.length}`,
          ]),
        ]),
        '',
        `${stated.length} of ${activities.length} activities say their demands. Lessons with one that does not: ${without.join(', ') || 'none'}.`,
      ],
    };
  },
};

function saysAll({activities}: LessonSummary): boolean {
  return activities.every(({demands}) => demands !== undefined);
}
