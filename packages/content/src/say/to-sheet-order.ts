// The order in which worksheets are listed.
import type {WorksheetOutline} from '../lesson.ts';

/** @returns the sheets by name, a plainer version right after its original */
export function toSheetOrder<Sheet extends Pick<WorksheetOutline, 'name' | 'adapted'>>(
  sheets: Sheet[],
): Sheet[] {
  return [...sheets].sort((a, b) => toSortName(a).localeCompare(toSortName(b), 'en'));
}

function toSortName({name, adapted}: Pick<WorksheetOutline, 'name' | 'adapted'>): string {
  return `${name.replace(/\.adapted$/, '')} ${adapted ? 1 : 0}`;
}
