// The running order of a lesson in clock times, for each slot that it runs in, cut where the slot is too short.
import {toClock, toMinutes, toTrim, type Slot} from '@resilience/planner';
import {toCountText, toListText} from '@resilience/content/say';

import type {BookLesson, DayBook} from './day-book.ts';
import {findBookLesson} from './day-book.ts';

/** Something that is taught on the day: a session of the carousel, or a fixed point with a lesson. */
export interface Taught {
  /** Id of the session or, for a fixed point, of its slot. */
  id: string;
  title: string;
  /** Missing where it is the school's own. */
  lesson?: BookLesson;
  /** When it runs. */
  slots: Slot[];
  /** Set on a session of the carousel. */
  session?: string;
}

/** One activity with the time that it begins at in each slot. */
export interface RunningStep {
  title: string;
  minutes: number;
  /** `HH:MM`; undefined where it is cut. In the order of the slots. */
  starts: (string | undefined)[];
}

/** What a teacher has beside them while teaching. */
export interface RunningTimes {
  slots: {id: string; starts: string; ends: string}[];
  steps: RunningStep[];
  /** `HH:MM` at which the last activity ends, in the order of the slots. */
  ends: string[];
  /** Whole sentences: what is cut when, what is left over, and what does not fit. */
  notes: string[];
}

/** @returns everything that is taught, in the order in which it first runs */
export function toTaught(book: DayBook): Taught[] {
  const {slots, sessions} = book.plan;
  const fixed = slots
    .filter(({kind, lesson}) => kind === 'fixed' && lesson !== undefined)
    .map((slot) => ({id: slot.id, title: slot.title, lesson: findBookLesson(book, slot), slots: [slot]}));
  const inTurn = sessions.map((session) => {
    const runs = new Set(
      book.rotation.runs.filter((run) => run.session === session.id).map(({slot}) => slot),
    );
    return {
      id: session.id,
      session: session.id,
      title: session.title,
      lesson: findBookLesson(book, session),
      slots: slots.filter(({id}) => runs.has(id)),
    };
  });
  const taught: Taught[] = [...fixed, ...inTurn].filter(({slots: when}) => when.length > 0);
  const order = new Map(slots.map(({id}, index) => [id, index]));
  return taught.sort((one, other) => order.get(one.slots[0]!.id)! - order.get(other.slots[0]!.id)!);
}

/** Puts a lesson's activities on the clock. */
export function toRunningTimes(lesson: BookLesson, slots: Slot[]): RunningTimes {
  const columns = slots.map((slot) => toColumn(lesson, slot));
  return {
    slots: slots.map(({id, starts, minutes}) => ({
      id,
      starts,
      ends: toClock(toMinutes(starts) + minutes),
    })),
    steps: lesson.activities.map(({title, minutes}, index) => ({
      title,
      minutes,
      starts: columns.map(({starts}) => starts[index]),
    })),
    ends: columns.map(({ends}) => ends),
    notes: toNotes(columns),
  };
}

function toColumn({activities}: BookLesson, slot: Slot) {
  const {order, cut, shortBy} = toTrim(activities, slot.minutes);
  const kept = [...order];
  let clock = toMinutes(slot.starts);
  const starts = activities.map(({title, minutes}) => {
    if (kept[0]?.title !== title) return undefined;
    kept.shift();
    const start = toClock(clock);
    clock += minutes;
    return start;
  });
  const spare = toMinutes(slot.starts) + slot.minutes - clock;
  return {slot, starts, ends: toClock(clock), notes: toSlotNotes({slot, cut, shortBy, spare})};
}

// The same note for several slots is one sentence.
function toNotes(columns: ReturnType<typeof toColumn>[]): string[] {
  const times = new Map<string, string[]>();
  for (const {slot, notes} of columns) {
    for (const note of notes) times.set(note, [...(times.get(note) ?? []), slot.starts]);
  }
  return [...times].map(([note, starts]) => `At ${toListText(starts)} ${note}`);
}

function toSlotNotes(facts: {slot: Slot; cut: string[]; shortBy: number; spare: number}): string[] {
  const {slot, cut, shortBy, spare} = facts;
  return [
    cut.length > 0 &&
      `leave out ${toListText(cut.map((title) => `“${title}”`))}: the slot has ${slot.minutes} minutes.`,
    shortBy > 0 &&
      `it is still ${toCountText(shortBy, 'minute')} too long. Begin earlier, or end an activity sooner.`,
    spare > 0 &&
      `there ${spare === 1 ? 'is' : 'are'} ${toCountText(spare, 'minute')} to spare, to arrive and to clear up.`,
  ].filter((note) => note !== false);
}
