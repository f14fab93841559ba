// The timetable of a drop-down day: times, what happens, minutes. Narrow screens show each line as a block; the
// roles say that it stays a table.
import type {SlotView} from '../../views/to-day-view.ts';

const kinds = {opening: 'Opening', session: 'Session', break: 'Break', closing: 'Closing'};

/** The whole day as a table, from the first bell to the last. */
export function DayTimetable({slots, hasGrid}: {slots: SlotView[]; hasGrid: boolean}) {
  return (
    <section aria-labelledby="timetable">
      <h2 id="timetable">Timetable</h2>
      <table className="timetable" role="table" aria-labelledby="timetable">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Time
            </th>
            <th scope="col" role="columnheader">
              What
            </th>
            <th scope="col" role="columnheader" className="timetable__minutes">
              Minutes
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {slots.map((slot) => (
            <SlotRow key={slot.starts} slot={slot} hasGrid={hasGrid} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SlotRow({slot, hasGrid}: {slot: SlotView; hasGrid: boolean}) {
  const {starts, ends, minutes, title, kind, lesson, inGroups} = slot;
  return (
    <tr role="row" className={`timetable__row timetable__row--${kind}`}>
      <th scope="row" role="rowheader" className="timetable__time">
        {starts} <span className="timetable__end">to {ends}</span>
      </th>
      <td role="cell" className="timetable__what">
        <span className="timetable__title">{title}</span>
        {!title.toLowerCase().includes(kinds[kind].toLowerCase()) && (
          <span className="govuk-visually-hidden"> ({kinds[kind]})</span>
        )}
        {lesson && (
          <span className="timetable__lesson">
            <a href={lesson.href}>{lesson.title}</a>
          </span>
        )}
        {inGroups && hasGrid && (
          <span className="timetable__lesson screen-only">
            In groups: <a href="#grid">who is where</a>
          </span>
        )}
      </td>
      <td role="cell" className="timetable__minutes">
        {minutes}
        <span className="timetable__unit"> min</span>
      </td>
    </tr>
  );
}
