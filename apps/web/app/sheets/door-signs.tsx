// A sign for each door, to be read from across a corridor.
import {toRoomDay, type DayEntry} from '@resilience/planner';

import {SheetPage} from '../components/sheet-page.tsx';
import type {DayBook} from '../views/day-book.ts';
import {toShortTitle} from '../views/to-short-title.ts';
import {toTaught} from '../views/to-running-orders.ts';
import {toListText} from '../views/to-text.ts';
import type {DaySheet, SheetProps, Subject} from './day-sheet.ts';

/** One for each room; where the plan names no rooms, one for each session. */
export const doorSigns: DaySheet = {
  name: 'door-signs',
  title: 'Door signs',
  hint: 'Large print, one for each room. Where no rooms are named, one for each session.',
  toSubjects: (book) => (book.plan.rooms.length > 0 ? toUsedRooms(book) : toSessions(book)),
  Page: DoorSign,
};

function toUsedRooms({plan, rotation}: DayBook): Subject[] {
  const used = new Set(rotation.runs.map(({room}) => room));
  return plan.rooms.filter(({id}) => used.has(id)).map(({id, name}) => ({id, name}));
}

function toSessions(book: DayBook): Subject[] {
  return toTaught(book)
    .filter(({session}) => session !== undefined)
    .map(({id, title}) => ({id, name: toShortTitle(title)}));
}

function DoorSign({book, subject}: SheetProps) {
  const hasRooms = book.plan.rooms.length > 0;
  const lines = hasRooms ? toRoomLines(book, subject.id) : toSessionLines(book, subject.id);
  return (
    <SheetPage book={book} id={`sign-${subject.id}`} title={subject.name} shape="sign">
      <ul className="sign-lines">
        {lines.map(({starts, groups, title}) => (
          <li key={starts} className="sign-lines__line">
            <span className="sign-lines__time">{starts}</span>{' '}
            <span className="sign-lines__who">{groups}</span>
            {hasRooms && <span className="sign-lines__what"> {title}</span>}
          </li>
        ))}
      </ul>
    </SheetPage>
  );
}

interface SignLine {
  starts: string;
  groups: string;
  title: string;
}

function toRoomLines(book: DayBook, room: string): SignLine[] {
  return toRoomDay(book.plan, book.rotation, room)
    .filter(({session}) => session !== undefined)
    .map((entry: DayEntry) => ({
      starts: entry.starts,
      groups: toNames(book, entry.groups),
      title: toShortTitle(entry.title),
    }));
}

function toSessionLines(book: DayBook, session: string): SignLine[] {
  return book.plan.slots.flatMap((slot) =>
    book.rotation.runs
      .filter((run) => run.session === session && run.slot === slot.id)
      .map((run) => ({starts: slot.starts, groups: toNames(book, run.groups), title: ''})),
  );
}

function toNames({plan}: DayBook, ids: string[]): string {
  return toListText(plan.groups.filter(({id}) => ids.includes(id)).map(({name}) => name));
}
