// What a grid of slots is proposed from, as the fields of a form hold it: the day's own times to begin with.
import {isClock, toClock, toMinutes, toSlotEnd} from '@resilience/planner';

import type {DraftRow} from './plan-fields.ts';

/** A break of the day; without a time there is none. */
export interface BreakWish {
  title: string;
  starts: string;
  minutes: string;
}

/** What somebody has entered, or what the day has now. Without breaks they are put in where they fall well. */
export interface GridWishValues {
  starts: string;
  ends: string;
  sessionMinutes: string;
  openingMinutes?: string;
  closingMinutes?: string;
  breaks?: BreakWish[];
}

/** A usual school day. */
export const usualDay: GridWishValues = {starts: '08:50', ends: '15:10', sessionMinutes: '60'};

interface Span {
  kind: string;
  title: string;
  starts: string;
  minutes: number;
}

/** @returns the times of the slots in a form; a usual day where there are none to read */
export function toGridWishes(rows: DraftRow[]): GridWishValues {
  const spans = rows.flatMap(toSpan).toSorted((one, other) => one.starts.localeCompare(other.starts));
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return {...usualDay, breaks: [{title: 'Break', starts: '', minutes: ''}]};
  const breaks = spans.filter(({kind}) => kind === 'break');
  return {
    starts: first.starts,
    ends: toClock(Math.min(toMinutes(toSlotEnd(last)), 24 * 60 - 1)),
    sessionMinutes: String(toUsual(spans.filter(({kind}) => kind === 'session'))),
    openingMinutes: first.kind === 'fixed' ? String(first.minutes) : '0',
    closingMinutes: last.kind === 'fixed' && last !== first ? String(last.minutes) : '0',
    breaks: [
      ...breaks.map(({title, starts, minutes}) => ({title, starts, minutes: String(minutes)})),
      ...(breaks.length < 2 ? [{title: 'Short break', starts: '', minutes: ''}] : []),
    ],
  };
}

function toSpan(row: DraftRow): Span[] {
  const [kind, title, starts, minutes] = ['kind', 'title', 'starts', 'minutes'].map((field) =>
    String(row[field] ?? ''),
  ) as [string, string, string, string];
  const isSpan = isClock(starts) && /^\d{1,3}$/.test(minutes);
  return isSpan ? [{kind, title, starts, minutes: Number(minutes)}] : [];
}

/** How long most sessions are; of several lengths that are as common the longest. */
function toUsual(sessions: Span[]): number {
  const often = new Map<number, number>();
  for (const {minutes} of sessions) often.set(minutes, (often.get(minutes) ?? 0) + 1);
  const [usual] = [...often].sort(([one, times], [other, more]) => more - times || other - one);
  return usual?.[0] ?? Number(usualDay.sessionMinutes);
}
