// Puts what came of the faults into a Markdown table.
import type {Outcome} from './fault.ts';

/** One line of the table for each outcome. */
export function toTable(outcomes: Outcome[]): string {
  const lines = outcomes.map(
    ({what, counts, reach, reached}) =>
      `| ${[what, counts, reach, toReachedText(reached)].map(toCell).join(' | ')} |`,
  );
  return ['| fault | what came of it | to reach | reached |', '| --- | --- | --- | --- |', ...lines].join(
    '\n',
  );
}

function toReachedText(reached: Outcome['reached']): string {
  if (reached === 'skipped') return 'not done here';
  return reached ? 'yes' : '**no**';
}

// Examples of wrong answers may hold anything.
function toCell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
