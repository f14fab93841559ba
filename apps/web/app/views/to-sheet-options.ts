// How a pupil's copy is printed: read from the address, and written into it again.
import {toVersionQuery} from './to-version-query.ts';

/** Choices for a pupil's copy. */
export interface SheetOptions {
  /** Of the text, in points. */
  size: 12 | 18 | 24;
  /** A setting that is easier to read for many people with dyslexia. */
  clearFont: boolean;
  cream: boolean;
  /** No colours and no grounds. */
  black: boolean;
  /** Two copies on one sheet of A4. */
  twice: boolean;
  /** No key stage, year group or age on the sheet. */
  hideStage: boolean;
  /** The sheet alone, as pupils open it on a screen of their own. */
  forPupil: boolean;
}

const sizes = [18, 24] as const;

/** Reads the choices in an address; junk is dropped. */
export function toSheetOptions(params: URLSearchParams): SheetOptions {
  return {
    size: sizes.find((size) => params.get('size') === String(size)) ?? 12,
    clearFont: params.get('font') === 'clear',
    cream: params.get('paper') === 'cream',
    black: params.get('ink') === 'black',
    twice: params.get('copies') === '2',
    hideStage: params.get('stage') === 'hide',
    forPupil: params.get('view') === 'pupil',
  };
}

/** @returns the query that opens the same copy again; usual choices are left out */
export function toSheetQuery(chosen: string[], options: SheetOptions): string {
  return toVersionQuery(chosen, {
    size: options.size === 12 ? undefined : options.size,
    font: options.clearFont ? 'clear' : undefined,
    paper: options.cream ? 'cream' : undefined,
    ink: options.black ? 'black' : undefined,
    copies: options.twice ? 2 : undefined,
    stage: options.hideStage ? 'hide' : undefined,
    view: options.forPupil ? 'pupil' : undefined,
  });
}
