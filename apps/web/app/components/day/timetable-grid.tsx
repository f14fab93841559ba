// The timetable as a picture: groups, rooms or adults down the side, time across the top. Narrow screens show the same
// table as one block a row; the roles say that it stays a table.
import type {ComponentType} from 'react';

import type {TimetableCell, TimetableColumn, TimetableRow, TimetableView} from '../../views/to-timetable.ts';

/** Where a cell stands. */
export interface CellPlace {
  /** Of the row and of the slot of the carousel, from 0. */
  row: number;
  slot: number;
  starts: string;
  /** What stands where there is no session: "Free" unless told. */
  free?: string;
}

/** Draws the `td` of a cell; without one somebody is free. */
export type CellComponent = ComponentType<{cell: TimetableCell | undefined; place: CellPlace}>;

/**
 * Every session has a colour, a pattern and its name. `labelledBy` is the id of the heading that names the table; `Cell`
 * draws cells that can do more than link.
 */
export function TimetableGrid(props: {
  view: TimetableView;
  corner: string;
  labelledBy: string;
  Cell?: CellComponent;
}) {
  const {view, corner, labelledBy, Cell = SessionCell} = props;
  return (
    <table className="grid" role="table" aria-labelledby={labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="grid__corner">
            <span className="govuk-visually-hidden">{corner}</span>
          </th>
          {view.columns.map((column) => (
            <ColumnHead key={column.starts} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {view.rows.map((row, index) => (
          <Row
            key={index}
            row={row}
            index={index}
            columns={view.columns}
            spans={index === 0 ? view.rows.length : 0}
            Cell={Cell}
          />
        ))}
      </tbody>
    </table>
  );
}

function ColumnHead({column}: {column: TimetableColumn}) {
  const together = column.slot === undefined;
  return (
    <th
      scope="col"
      role="columnheader"
      className={together ? 'grid__head grid__head--together' : 'grid__head'}
    >
      {column.starts}
      <span className="grid__minutes">{column.minutes} min</span>
    </th>
  );
}

// What all do together is one cell, in the first row, down to the last.
function Row(props: {
  row: TimetableRow;
  index: number;
  columns: TimetableColumn[];
  spans: number;
  Cell: CellComponent;
}) {
  const {row, index, columns, spans, Cell} = props;
  return (
    <tr role="row" className="grid__row">
      <th scope="row" role="rowheader" className="grid__group">
        {row.label}
        {row.note && <span className="grid__note"> {row.note}</span>}
      </th>
      {columns.map((column) => {
        if (column.slot !== undefined) {
          const {slot, starts} = column;
          const place = {row: index, slot, starts, free: row.free?.[slot]};
          return <Cell key={column.starts} cell={row.sessions[slot]} place={place} />;
        }
        return (
          spans > 0 && (
            <td key={column.starts} role="cell" rowSpan={spans} className="grid__together">
              <span className="grid__together-title">{column.title}</span>
            </td>
          )
        );
      })}
    </tr>
  );
}

/** A cell that links where its session leads. */
export function SessionCell({cell, place}: {cell: TimetableCell | undefined; place: CellPlace}) {
  const {starts, free = 'Free'} = place;
  if (!cell) {
    return (
      <td role="cell" className="grid__cell grid__cell--free">
        <span className="grid__session pattern-0">
          <Starts starts={starts} />
          <span className="grid__title">{free}</span>
        </span>
      </td>
    );
  }
  const {title, pattern, href, notes = []} = cell;
  const inside = (
    <>
      <Starts starts={starts} />
      <span className="grid__title">{title}</span>
      {notes.length > 0 && <span className="grid__notes"> {notes.join(' · ')}</span>}
    </>
  );
  const className = `grid__session pattern-${pattern}`;
  return (
    <td role="cell" className="grid__cell">
      {href ? (
        <a href={href} className={className}>
          {inside}
        </a>
      ) : (
        <span className={className}>{inside}</span>
      )}
    </td>
  );
}

function Starts({starts}: {starts: string}) {
  return (
    <span className="grid__starts" aria-hidden="true">
      {starts}
    </span>
  );
}
