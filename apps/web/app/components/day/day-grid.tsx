// Who is where on a ready-made drop-down day.
import type {DayGrid} from '../../views/to-day-grid.ts';
import {TimetableGrid} from './timetable-grid.tsx';

/** The carousel as a grid; nothing on a day without one. */
export function WhoIsWhere({grid}: {grid: DayGrid}) {
  if (grid.rows.length === 0) return null;
  return (
    <section aria-labelledby="grid">
      <h2 id="grid">Who is where</h2>
      <p className="grid-note">Each group meets each session once.</p>
      <TimetableGrid view={grid} corner="Group" labelledBy="grid" />
    </section>
  );
}
