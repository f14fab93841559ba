// Report: which lessons are so alike that one of them was copied.
import {renderTable} from '../document/render-table.ts';
import {findLikePairs} from '../measure/likeness.ts';
import type {ReportSection} from './report-section.ts';

const SHOWN = 5;

/** Above this, two lessons share more than phrases. */
const LIMIT = 0.25;

/** The five pairs of lessons with most wording in common; over the limit, the report fails. */
export const likeness: ReportSection = {
  name: 'likeness',
  title: `Most alike: shared runs of five words, shared passages left out (limit ${LIMIT})`,
  find({texts}) {
    const bodies = [...texts].map(([slug, {body, adaptations}]): [string, string] => [
      slug,
      `${body}\n${adaptations}`,
    ]);
    const pairs = findLikePairs(new Map(bodies)).map((pair) => ({...pair, likeness: round(pair.likeness)}));
    const shown = pairs.filter((pair, index) => index < SHOWN || pair.likeness > LIMIT);
    const table = renderTable(shown.map(({names, likeness: value}) => [value.toFixed(3), ...names]));
    return {
      data: shown.map(({names, likeness: value}) => ({lessons: names, likeness: value})),
      lines: table.length > 0 ? table : ['No two lessons share anything.'],
      isOverLimit: shown.some(({likeness: value}) => value > LIMIT),
    };
  },
};

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
