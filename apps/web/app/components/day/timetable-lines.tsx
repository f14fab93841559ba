// Somebody's own day as a list of times: what, where, with whom. Narrow screens show each line as a block; the roles say
// that it stays a table.
import type {DayEntry} from '@resilience/planner';
import {toListText} from '@resilience/content/say';

import type {DayBook} from '../../views/day-book.ts';
import {toPattern} from '../../views/to-timetable.ts';

/** Which of the columns are of use to its reader. */
export type LineColumn = 'place' | 'groups' | 'adult';

const heads: Record<LineColumn, string> = {place: 'Where', groups: 'Who', adult: 'With'};

/** A day as a table, one line a slot. Columns that would be empty are left out. */
export function TimetableLines(props: {
  book: DayBook;
  entries: DayEntry[];
  columns: LineColumn[];
  labelledBy: string;
}) {
  const {book, entries, labelledBy} = props;
  const columns = props.columns.filter((column) =>
    entries.some((entry) => toText(book, {entry, column}) !== ''),
  );
  return (
    <table className="day-lines" role="table" aria-labelledby={labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="day-lines__time">
            Time
          </th>
          <th scope="col" role="columnheader">
            What
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {heads[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {entries.map((entry) => (
          <tr key={entry.slot} role="row" className={`day-lines__row day-lines__row--${toRowKind(entry)}`}>
            <th scope="row" role="rowheader" className="day-lines__time">
              {entry.starts} <span className="day-lines__end">to {entry.ends}</span>
            </th>
            <td role="cell">
              {entry.session !== undefined && (
                <span
                  className={`day-lines__mark pattern-${toPattern(book.plan, entry.session)}`}
                  aria-hidden="true"
                />
              )}
              {entry.title}
            </td>
            {columns.map((column) => (
              <td key={column} role="cell">
                {toText(book, {entry, column})}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function toRowKind({kind, session}: DayEntry): string {
  if (kind !== 'session') return kind;
  return session === undefined ? 'free' : 'session';
}

function toText({plan}: DayBook, {entry, column}: {entry: DayEntry; column: LineColumn}): string {
  if (column === 'place') return findName(plan.rooms, entry.room);
  if (column === 'adult') return findName(plan.adults, entry.adult);
  if (entry.kind === 'fixed') return 'everyone';
  if (entry.session === undefined) return '';
  return toListText(plan.groups.filter(({id}) => entry.groups.includes(id)).map(({name}) => name));
}

function findName(items: {id: string; name: string}[], wanted: string | undefined): string {
  return items.find(({id}) => id === wanted)?.name ?? '';
}
