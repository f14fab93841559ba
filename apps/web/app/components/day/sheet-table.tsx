// A table on a sheet: on a narrow screen it scrolls by itself, by keyboard too.
import type {ReactNode} from 'react';

/** Rows below their headings; `labelledBy` is the id of what the table is called by. */
export function SheetTable(props: {labelledBy: string; columns: string[]; children: ReactNode}) {
  const {labelledBy, columns, children} = props;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <table className="kit-table" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
