// One page a room: what happens in it and when.
import {toRoomDay} from '@resilience/planner';

import {SheetPage} from '../components/day/sheet-page.tsx';
import {TimetableLines} from '../components/day/timetable-lines.tsx';
import type {DaySheet, SheetProps} from './day-sheet.ts';

/** For the teacher's desk, and for whoever sets the room up. */
export const roomSheets: DaySheet = {
  name: 'rooms',
  title: 'A page for each room',
  hint: 'What is taught there, to whom and by whom. For the desk, and for whoever sets the room up.',
  onePage: true,
  toSubjects: ({plan}) => plan.rooms.map(({id, name}) => ({id, name})),
  Page: RoomPage,
};

function RoomPage({book, subject}: SheetProps) {
  const {plan, rotation} = book;
  const id = `sheet-room-${subject.id}`;
  return (
    <SheetPage book={book} id={id} title={subject.name}>
      <TimetableLines
        book={book}
        entries={toRoomDay(plan, rotation, subject.id)}
        columns={['groups', 'adult']}
        labelledBy={id}
      />
    </SheetPage>
  );
}
