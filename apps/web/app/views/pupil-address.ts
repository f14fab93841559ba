// The address under which pupils open a worksheet: it leads to the sheet alone, and does not say for whom it was made.
import type {Worksheet} from '@resilience/content';

import type {SheetOptions} from './to-sheet-options.ts';
import {toSheetQuery} from './to-sheet-options.ts';

const ADAPTED = /\.adapted$/;

/** @returns whether an address is that of a sheet for pupils: such a page has no header, no menu and no footer */
export function isPupilView({pathname, search}: {pathname: string; search: string}): boolean {
  return (
    /^\/lessons\/[^/]+\/worksheets\/[^/]+$/.test(pathname) &&
    new URLSearchParams(search).get('view') === 'pupil'
  );
}

/**
 * Writes the address of a worksheet for pupils: `…/worksheets/worksheet-log?view=pupil`, and for its plainer version
 * the same with `&sheet=b`.
 */
export function toPupilAddress(slug: string, {name}: Pick<Worksheet, 'name'>, options: SheetOptions): string {
  const path = `/lessons/${slug}/worksheets/${name.replace(ADAPTED, '')}`;
  const query = toSheetQuery([], {...options, forPupil: true});
  return `${path}${query}${ADAPTED.test(name) ? '&sheet=b' : ''}`;
}

/** @returns the name of the worksheet that an address asks for */
export function toSheetName(name: string, params: URLSearchParams): string {
  const isOther = params.get('view') === 'pupil' && params.get('sheet') === 'b' && !ADAPTED.test(name);
  return isOther ? `${name}.adapted` : name;
}
