// Who is where: groups down the side, time across the top, and in each cell the session that the group meets.
// Narrow screens show the same table as one block a group; the roles say that it stays a table.
import type {DayGrid, GridColumn, GridRow, GridSession} from '../views/to-day-grid.ts';

/** The carousel as a grid. Every session has a colour, a pattern and its name. */
export function WhoIsWhere({grid}: {grid: DayGrid}) {
  if (grid.rows.length === 0) return null;
  return (
    <section aria-labelledby="grid">
      <h2 id="grid">Who is where</h2>
      <p className="grid-note">Each group meets each session once.</p>
      <table className="grid" role="table" aria-labelledby="grid">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className="grid__corner">
              <span className="govuk-visually-hidden">Group</span>
            </th>
            {grid.columns.map((column) => (
              <ColumnHead key={column.starts} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {grid.rows.map((row, index) => (
            <GroupRow
              key={row.label}
              row={row}
              columns={grid.columns}
              spans={index === 0 ? grid.rows.length : 0}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColumnHead({column}: {column: GridColumn}) {
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

// What all groups do together is one cell, in the first row, down to the last.
function GroupRow({row, columns, spans}: {row: GridRow; columns: GridColumn[]; spans: number}) {
  return (
    <tr role="row" className="grid__row">
      <th scope="row" role="rowheader" className="grid__group">
        {row.label}
      </th>
      {columns.map((column) => {
        if (column.slot !== undefined) {
          return (
            <SessionCell key={column.starts} session={row.sessions[column.slot]!} starts={column.starts} />
          );
        }
        return (
          spans > 0 && (
            <td key={column.starts} role="cell" rowSpan={spans} className="grid__together">
              {column.title}
            </td>
          )
        );
      })}
    </tr>
  );
}

function SessionCell({session, starts}: {session: GridSession; starts: string}) {
  return (
    <td role="cell" className="grid__cell">
      <a href={session.href} className={`grid__session pattern-${session.pattern}`}>
        <span className="grid__starts" aria-hidden="true">
          {starts}
        </span>
        <span className="grid__title">{session.title}</span>
      </a>
    </td>
  );
}
