// Pages of paper about a day, one after the other.
import {daySheets} from '../../sheets/index.ts';
import type {Paper} from '../../sheets/day-sheet.ts';
import type {DayBook} from '../../views/day-book.ts';
import type {SheetPageRef} from '../../views/to-sheet-pages.ts';

/** The pages themselves, without anything around them. */
export function SheetPages({book, pages, paper}: {book: DayBook; pages: SheetPageRef[]; paper: Paper}) {
  return pages.map(({sheet, subject}) => {
    const kind = daySheets.find(({name}) => name === sheet);
    return kind && <kind.Page key={`${sheet} ${subject.id}`} book={book} subject={subject} paper={paper} />;
  });
}
