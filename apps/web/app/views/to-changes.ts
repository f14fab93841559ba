// What is different from the timetable that stood before somebody was absent, or a meeting was moved: for all whom it
// concerns, as what they have now instead of what they had.
import {toSlotEnd, type Rotation, type Run, type Slot} from '@resilience/planner';

import type {DayBook} from './day-book.ts';
import {toShortTitle} from './to-short-title.ts';

/** One group in one slot. */
export interface ChangeLine {
  starts: string;
  ends: string;
  /** "9A". */
  group: string;
  now: Meeting;
  before: Meeting;
}

/** What a group has in a slot. */
export interface Meeting {
  /** "Free" where it has nothing. */
  title: string;
  /** "Room 4", "Ms Okafor"; without what the plan does not name. */
  notes: string[];
}

/** @returns who has something else, in the order of the day and of its groups; none where nothing was replaced */
export function toChanges(book: DayBook): ChangeLine[] {
  const {plan, rotation} = book;
  const earlier = plan.before?.agreed;
  if (!earlier) return [];
  return plan.slots
    .filter(({kind}) => kind === 'session')
    .flatMap((slot) =>
      plan.groups.flatMap((group) => toLine(book, {slot, group, runs: [earlier, rotation]})),
    );
}

interface Place {
  slot: Slot;
  group: {id: string; name: string};
  runs: [before: Rotation, now: Rotation];
}

function toLine(book: DayBook, {slot, group, runs}: Place): ChangeLine[] {
  const [before, now] = runs.map((rotation) =>
    toMeeting(
      book,
      rotation.runs.find((run) => run.slot === slot.id && run.groups.includes(group.id)),
    ),
  ) as [Meeting, Meeting];
  if (JSON.stringify(before) === JSON.stringify(now)) return [];
  return [{starts: slot.starts, ends: toSlotEnd(slot), group: group.name, now, before}];
}

function toMeeting({plan}: DayBook, run: Run | undefined): Meeting {
  if (!run) return {title: 'Free', notes: []};
  const title = plan.sessions.find(({id}) => id === run.session)?.title ?? run.session;
  const room = plan.rooms.find(({id}) => id === run.room)?.name;
  const adult = plan.adults.find(({id}) => id === run.adult)?.name;
  return {title: toShortTitle(title), notes: [room, adult].filter((note) => note !== undefined)};
}
