// The page that shows sheets of a day as they will be printed.
import {toCountText} from '@resilience/content/say';

import {daySheets} from '../../sheets/index.ts';
import type {Paper} from '../../sheets/day-sheet.ts';
import type {DayBook} from '../../views/day-book.ts';
import type {SheetPageRef} from '../../views/to-sheet-pages.ts';
import {PageBand} from '../frame/page-band.tsx';
import {PrintButton} from '../lesson/print-page.tsx';
import {SheetPages} from './sheet-pages.tsx';

/** What the page needs. */
export interface PrintSheetsProps {
  book: DayBook;
  pages: SheetPageRef[];
  paper: Paper;
  /** "A page for each group". */
  title: string;
}

function isLong(pages: SheetPageRef[]): boolean {
  return pages.some(({sheet}) => !daySheets.some(({name, onePage}) => name === sheet && onePage));
}

/** A band that stays on the screen, then the paper. */
export function PrintSheetsPage({book, pages, paper, title}: PrintSheetsProps) {
  return (
    <>
      <div className="screen-only">
        <PageBand
          title={title}
          crumbs={[
            {href: book.home, label: book.plan.title},
            {href: `${book.home}/print`, label: 'Print and calendar'},
          ]}
        >
          <p className="page-band__summary">
            {toCountText(pages.length, 'sheet')}
            {isLong(pages) && ', which may run over onto more pages'}. Only the sheets go on paper
            {paper === 'a3' && ', on A3'}.
          </p>
          <PrintButton />
        </PageBand>
      </div>
      <div className="govuk-width-container section day-sheets">
        <SheetPages book={book} pages={pages} paper={paper} />
      </div>
    </>
  );
}
