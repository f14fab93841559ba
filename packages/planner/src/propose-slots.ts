// A sensible grid of slots for a day, from when it begins and ends and how long a session takes.
import {toClock, toMinutes} from './clock.ts';
import {PLAN_LIMITS} from './parse/plan-fields.ts';
import type {Clock, Slot} from './plan.ts';

/** A break whose time the school's bells decide. */
export interface WantedBreak {
  title: string;
  starts: Clock;
  minutes: number;
}

/** What a grid is made from. */
export interface GridWishes {
  starts: Clock;
  ends: Clock;
  sessionMinutes: number;
  /** Breaks at exactly their times; missing: a break in the morning and lunch where they fall well. */
  breaks?: WantedBreak[];
  /** Minutes of the opening for everyone, 20 unless told; 0 for none. */
  openingMinutes?: number;
  /** Minutes of the closing for everyone, 15 unless told; 0 for none. */
  closingMinutes?: number;
  /** Minutes to walk from one slot to the next, 5 unless told. */
  movingMinutes?: number;
}

/** When a morning break and lunch fall well, and how long they take. A day that ends before has none. */
const USUAL_BREAKS = [
  {title: 'Break', starts: toMinutes('10:45'), minutes: 20},
  {title: 'Lunch', starts: toMinutes('12:30'), minutes: 50},
];

const USUAL = {openingMinutes: 20, closingMinutes: 15, movingMinutes: 5};

/** A gap of at least this part of a session becomes a shorter session. */
const SHORTEST_PART = 0.7;

type Span = Omit<Slot, 'id' | 'starts'> & {starts: number};

/**
 * Proposes slots: an opening for everyone, sessions with breaks between them, and a closing for everyone. Where there
 * would be more than a plan holds, sessions are as much longer as they have to be.
 * @returns slots `s1`, `s2` … in order; empty where the day ends before it begins or a session takes no time
 */
export function proposeSlots(wishes: GridWishes): Slot[] {
  const {openingMinutes: opening, closingMinutes: closing, movingMinutes: moving} = {...USUAL, ...wishes};
  const starts = toMinutes(wishes.starts);
  const ends = toMinutes(wishes.ends) - closing;
  const from = opening > 0 ? starts + opening + moving : starts;
  if (wishes.sessionMinutes < 1 || ends - from < wishes.sessionMinutes) return [];
  const spans: Span[] = [];
  if (opening > 0) spans.push({kind: 'fixed', title: 'Opening', starts, minutes: opening});
  const most = PLAN_LIMITS.slots - spans.length - (closing > 0 ? 1 : 0);
  spans.push(...toFittingMiddle({from, ends, moving, wishes}, most));
  if (closing > 0) spans.push({kind: 'fixed', title: 'Closing reflection', starts: ends, minutes: closing});
  return spans.map((span, index) => ({...span, id: `s${index + 1}`, starts: toClock(span.starts)}));
}

/** Makes sessions longer until there are few enough; no more breaks than there is room for are kept at all. */
function toFittingMiddle(middle: Middle, most: number): Span[] {
  let {sessionMinutes} = middle.wishes;
  let spans = toMiddle(middle);
  while (spans.length > most && sessionMinutes < middle.ends - middle.from) {
    sessionMinutes += 1;
    spans = toMiddle({...middle, wishes: {...middle.wishes, sessionMinutes}});
  }
  return spans.slice(0, most);
}

interface Middle {
  from: number;
  ends: number;
  moving: number;
  wishes: GridWishes;
}

/** Sessions up to each break, and up to the closing. */
function toMiddle({from, ends, moving, wishes}: Middle): Span[] {
  const {breaks, sessionMinutes: minutes} = wishes;
  const exact = breaks !== undefined;
  const spans: Span[] = [];
  let at = from;
  for (const pause of toPauses(breaks, from)) {
    const until = exact ? pause.starts : Math.min(pause.starts + minutes / 2, ends);
    const sessions = toSessions(at, until, {moving, exact, minutes});
    const last = sessions.at(-1) ?? {starts: at, minutes: 0};
    const starts = exact ? pause.starts : last.starts + last.minutes;
    // A break that would run into the one before, or into the closing, is left out.
    if (starts < at || starts + pause.minutes > ends) continue;
    spans.push(...sessions, {...pause, kind: 'break', starts});
    at = starts + pause.minutes;
  }
  spans.push(...toSessions(at, ends, {moving, exact: true, minutes}));
  const counted = spans.filter(({kind}) => kind === 'session');
  return spans.map((span) =>
    span.kind === 'session' ? {...span, title: `Session ${counted.indexOf(span) + 1}`} : span,
  );
}

/** Breaks in the order of the day, none before it begins. */
function toPauses(breaks: WantedBreak[] | undefined, from: number): (typeof USUAL_BREAKS)[number][] {
  const wanted = breaks?.map((one) => ({...one, starts: toMinutes(one.starts)})) ?? USUAL_BREAKS;
  return wanted.filter(({starts}) => starts >= from).sort((one, other) => one.starts - other.starts);
}

/** As many sessions as fit before `until`; where that is exact, a shorter one fills what is left. */
function toSessions(
  from: number,
  until: number,
  kind: {moving: number; exact: boolean; minutes: number},
): Span[] {
  const spans: Span[] = [];
  const {moving, exact, minutes} = kind;
  let at = from;
  while (at + minutes <= until) {
    spans.push({kind: 'session', title: '', starts: at, minutes});
    at += minutes + moving;
  }
  if (exact && until - at >= minutes * SHORTEST_PART) {
    spans.push({kind: 'session', title: '', starts: at, minutes: until - at});
  }
  return spans;
}
