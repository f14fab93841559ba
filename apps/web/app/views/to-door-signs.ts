// What hangs on each door: who comes when, to what and to whom. Where no rooms are named, each room that a session takes
// at once has a sign of its own, so that a group knows which door is theirs.
import {toSlotEnd, type Run} from '@resilience/planner';
import {toListText} from '@resilience/content/say';

import type {DayBook} from './day-book.ts';
import {toTaught} from './to-running-orders.ts';
import {toShortTitle} from './to-short-title.ts';

/** One time at which a group comes. */
export interface SignLine {
  starts: string;
  ends: string;
  /** "9A and 9B". */
  groups: string;
  /** Missing where the sign itself is called by its session. */
  title?: string;
  /** Who leads it. */
  adult?: string;
}

/** One sign. */
export interface Sign {
  /** Of the room; of the session, with the number of the door where it has several. */
  id: string;
  /** "Room 4", "Leave the page", "Leave the page – room 1 of 3". */
  name: string;
  lines: SignLine[];
}

/** @returns a sign for each room that is used; where the plan names none, one for each door that a session needs */
export function toDoorSigns(book: DayBook): Sign[] {
  return book.plan.rooms.length > 0 ? toRoomSigns(book) : toSessionSigns(book);
}

function toRoomSigns(book: DayBook): Sign[] {
  const {plan, rotation} = book;
  return plan.rooms
    .map(({id, name}) => ({id, name, runs: rotation.runs.filter(({room}) => room === id)}))
    .filter(({runs}) => runs.length > 0)
    .map(({id, name, runs}) => ({id, name, lines: toLines(book, runs, true)}));
}

function toSessionSigns(book: DayBook): Sign[] {
  return toTaught(book)
    .filter(({session}) => session !== undefined)
    .flatMap(({id, title}) => {
      const doors = toDoors(book, id);
      const name = toShortTitle(title);
      if (doors.length === 1) return [{id, name, lines: toLines(book, doors[0]!, false)}];
      return doors.map((runs, index) => ({
        id: `${id}-${index + 1}`,
        name: `${name} – room ${index + 1} of ${doors.length}`,
        lines: toLines(book, runs, false),
      }));
    });
}

// An adult stays behind the same door where that can be.
function toDoors({plan, rotation}: DayBook, session: string): Run[][] {
  const atOnce = plan.slots.map(({id}) =>
    rotation.runs.filter((run) => run.session === session && run.slot === id),
  );
  const doors: Run[][] = Array.from({length: Math.max(...atOnce.map(({length}) => length))}, () => []);
  for (const runs of atOnce) {
    const open = new Set(doors);
    const staying = runs.map((run) => {
      const door = [...open].find((one) => run.adult !== undefined && one.at(-1)?.adult === run.adult);
      if (door) open.delete(door);
      return {run, door};
    });
    for (const {run, door} of staying) {
      const chosen = door ?? [...open][0]!;
      open.delete(chosen);
      chosen.push(run);
    }
  }
  return doors;
}

function toLines({plan}: DayBook, runs: Run[], withTitle: boolean): SignLine[] {
  return plan.slots.flatMap((slot) =>
    runs
      .filter((run) => run.slot === slot.id)
      .map((run) => {
        const title = plan.sessions.find(({id}) => id === run.session)?.title ?? run.session;
        const adult = plan.adults.find(({id}) => id === run.adult)?.name;
        return {
          starts: slot.starts,
          ends: toSlotEnd(slot),
          groups: toListText(plan.groups.filter(({id}) => run.groups.includes(id)).map(({name}) => name)),
          ...(withTitle && {title: toShortTitle(title)}),
          ...(adult && {adult}),
        };
      }),
  );
}

/** Width of a sign inside its margins, and what is left below the heading of the page: points. */
const WIDTH = 504;
const HEIGHT = 690;

/** Sizes of type that the style sheet has for the lines of a sign: points. */
const SIZES = [32, 28, 24, 20, 17, 14, 11];

/** @returns the largest type in which a sign is one page: points, of its lines */
export function toSignSize({name, lines}: Pick<Sign, 'name' | 'lines'>): number {
  return SIZES.find((size) => toSignHeight(name, {lines, size}) <= HEIGHT) ?? SIZES.at(-1)!;
}

// The name is 1.7 times as large as the lines, the time and what is taught two thirds.
function toSignHeight(name: string, {lines, size}: {lines: SignLine[]; size: number}): number {
  const toHeight = (text: string, scale: number) =>
    Math.ceil((text.length * 0.62) / (WIDTH / (size * scale))) * scale * 1.25;
  const ems = lines.map(
    ({groups, title, adult}) =>
      0.85 + 0.8 + toHeight(groups, 1) + toHeight([title, adult].filter(Boolean).join(' with '), 0.68),
  );
  return size * ems.reduce((sum, line) => sum + line, toHeight(name, 1.7) + 0.5);
}
