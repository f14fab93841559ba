// The sheet for the whole day: who is where, on one wide page of A4 or A3.
import {SheetGrid} from '../components/day/sheet-grid.tsx';
import {SheetPage} from '../components/day/sheet-page.tsx';
import {findGaps, GAP_TITLE, type Gap} from '../views/fill-gaps.ts';
import {toLessonHref} from '../views/day-book.ts';
import {toTimetable} from '../views/to-timetable.ts';
import {wholeDay, type DaySheet, type SheetProps} from './day-sheet.ts';

/** For the staff room and the corridor. */
export const wholeDaySheet: DaySheet = {
  name: 'whole-day',
  title: 'The whole day on one page',
  hint: 'Who is where, for the staff room and the corridor. A4 or A3.',
  toSubjects: () => [wholeDay],
  Page: WholeDay,
  large: true,
  onePage: true,
};

function WholeDay({book, paper}: SheetProps) {
  const {plan, rotation} = book;
  const view = toTimetable({plan, rotation, toHref: (slug) => toLessonHref(book, slug)}, {range: 'day'});
  return (
    <SheetPage
      book={book}
      id="sheet-whole-day"
      title="Who is where"
      shape={paper === 'upright' ? 'upright' : `wide-${paper}`}
    >
      <SheetGrid book={book} view={view} paper={paper} labelledBy="sheet-whole-day" onePage />
      <Gaps times={view.columns} />
      <ul className="grid-together">
        {view.columns
          .filter(({slot}) => slot === undefined)
          .map(({starts, title}) => (
            <li key={starts}>
              {starts} {title}, for everyone
            </li>
          ))}
      </ul>
    </SheetPage>
  );
}

function Gaps({times}: {times: Gap[]}) {
  const gaps = findGaps(times);
  if (gaps.length === 0) return null;
  return (
    <p className="grid-gaps">
      {GAP_TITLE}: {gaps.map(({starts, ends}) => `${starts} to ${ends}`).join(', ')}.
    </p>
  );
}
