// The running order of a lesson in clock times, one column for each time that it is taught.
import type {RunningTimes} from '../../views/to-running-orders.ts';

/** The table, called `label`, with what is cut and what is left over said under it. */
export function RunningTable({times, label}: {times: RunningTimes; label: string}) {
  const {slots, steps, ends, notes} = times;
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
        <table className="running-times" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">Activity</th>
              <th scope="col" className="running-times__number">
                Minutes
              </th>
              {slots.map(({id, starts}) => (
                <th key={id} scope="col" className="running-times__number">
                  From {starts}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map(({title, minutes, starts}, index) => (
              <tr key={index}>
                <th scope="row">{title}</th>
                <td className="running-times__number">{minutes}</td>
                {starts.map((clock, column) => (
                  <td
                    key={column}
                    className={clock ? 'running-times__number' : 'running-times__number running-times__cut'}
                  >
                    {clock ?? 'cut'}
                  </td>
                ))}
              </tr>
            ))}
            <tr className="running-times__end">
              <th scope="row">End</th>
              <td />
              {ends.map((clock, column) => (
                <td key={column} className="running-times__number">
                  {clock}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {notes.length > 0 && (
        <ul className="running-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
