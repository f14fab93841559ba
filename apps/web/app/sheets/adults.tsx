// One page an adult: where they are, and the running order of what they lead.
import {toAdultDay} from '@resilience/planner';

import {RunningTable} from '../components/day/running-table.tsx';
import {SheetPage} from '../components/day/sheet-page.tsx';
import {TimetableLines} from '../components/day/timetable-lines.tsx';
import {toRunningTimes, toTaught} from '../views/to-running-orders.ts';
import type {DaySheet, SheetProps} from './day-sheet.ts';

/** For each person who leads a session. */
export const adultSheets: DaySheet = {
  name: 'adults',
  title: 'A page for each adult',
  hint: 'Their own day, with the running order of what they lead in clock times.',
  toSubjects: ({plan}) => plan.adults.map(({id, name}) => ({id, name})),
  Page: AdultPage,
};

function AdultPage({book, subject}: SheetProps) {
  const {plan, rotation} = book;
  const id = `sheet-adult-${subject.id}`;
  const entries = toAdultDay(plan, rotation, subject.id);
  const led = toTaught(book).flatMap(({session, lesson, slots}) => {
    const own = slots.filter((slot) =>
      entries.some((entry) => entry.slot === slot.id && session !== undefined && entry.session === session),
    );
    return lesson && own.length > 0 ? [{session, lesson, slots: own}] : [];
  });
  return (
    <SheetPage book={book} id={id} title={subject.name}>
      <TimetableLines book={book} entries={entries} columns={['place', 'groups']} labelledBy={id} />
      {led.map(({session, lesson, slots}) => (
        <div key={session} className="day-sheet__part">
          <h3>{lesson.title}</h3>
          <RunningTable times={toRunningTimes(lesson, slots)} label={`${subject.name}: ${lesson.title}`} />
        </div>
      ))}
    </SheetPage>
  );
}
