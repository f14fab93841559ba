// What the page shows on which sheets and files of a day are chosen.
import type {PrintDialogProps, PrintProblem} from '../components/day/print-dialog.tsx';
import type {DayBook} from './day-book.ts';
import {toSheetOffers} from './to-sheet-pages.ts';

const LONGEST = 40;

/** @param query `problem` says why somebody was sent back here, `date` and `who` what they had asked for */
export function toPrintDialog(book: DayBook, query: URLSearchParams): PrintDialogProps {
  const problem = query.get('problem');
  const date = (query.get('date') ?? '').slice(0, LONGEST);
  const who = (query.get('who') ?? '').slice(0, LONGEST);
  return {
    home: book.home,
    plan: book.plan,
    offers: toSheetOffers(book),
    ...(isProblem(problem) && {problem}),
    ...((date || who) && {asked: {date, who}}),
  };
}

function isProblem(text: string | null): text is PrintProblem {
  return text === 'no-sheet' || text === 'no-date';
}
