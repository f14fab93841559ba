// The timetable of a day on a sheet: in type that fits on the page, without a word that breaks.
import type {Paper} from '../../sheets/day-sheet.ts';
import type {DayBook} from '../../views/day-book.ts';
import {toGridFit} from '../../views/to-grid-fit.ts';
import type {TimetableView} from '../../views/to-timetable.ts';
import {TimetableGrid} from './timetable-grid.tsx';

/**
 * The whole day's timetable. On a screen that is too narrow for its words it scrolls. `labelledBy` is the id of the
 * heading that names it.
 */
export function SheetGrid(props: {
  book: DayBook;
  view: TimetableView;
  paper: Paper;
  labelledBy: string;
  /** True where it must be one page: says so when it is too large for that. */
  onePage?: boolean;
}) {
  const {book, view, paper, labelledBy, onePage = false} = props;
  const {size, names, fits} = toGridFit(view, paper);
  return (
    <>
      {onePage && !fits && <TooLarge book={book} paper={paper} />}
      <div
        className={`sheet-grid sheet-grid--size-${size} sheet-grid--names-${names} table-scroll`}
        tabIndex={0}
        role="group"
        aria-labelledby={labelledBy}
      >
        <TimetableGrid view={view} corner="Group" labelledBy={labelledBy} />
      </div>
    </>
  );
}

// Said before anybody prints, and not on the paper.
function TooLarge({book, paper}: {book: DayBook; paper: Paper}) {
  return (
    <p className="screen-only">
      This day is too large for one {paper === 'a3' ? 'A3' : 'A4'} page in type that can be read, and may run
      over onto a second.
      {paper === 'a3' ? (
        ' A page for each group may be of more use.'
      ) : (
        <>
          {' '}
          There is more room <a href={`${book.home}/print/whole-day?paper=a3`}>on A3</a>.
        </>
      )}
    </p>
  );
}
