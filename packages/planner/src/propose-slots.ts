// A sensible grid of slots for a day, from when it begins and ends and how long a session takes.
import {toClock, toMinutes} from './clock.ts';
import {closeGaps, type Span} from './close-gaps.ts';
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
  /** True where no session may be shorter than the others. */
  whole?: boolean;
}

/** When a morning break and lunch fall well, and how long they take. A day that ends before has none. */
const USUAL_BREAKS = [
  {title: 'Break', starts: toMinutes('10:45'), minutes: 20},
  {title: 'Lunch', starts: toMinutes('12:30'), minutes: 50},
];

const USUAL = {openingMinutes: 20, closingMinutes: 15, movingMinutes: 5};

/** A gap of at least this part of a session becomes a shorter session. */
const SHORTEST_PART = 0.7;

/** Sessions are no shorter than this where they are made to fit lessons: a short lesson leaves time to arrive. */
const LEAST_SESSION = 50;

/** What takes longer than this is no session of a carousel. */
const MOST_SESSION = 120;

/**
 * Proposes a usual day, from 8:50 to 15:10, whose sessions hold the longest of some lessons, so that none has to be cut.
 * @param sessions those of the plan; such as take more than two hours are passed over
 */
export function proposeFittingSlots(sessions: readonly {minutes: number}[]): Slot[] {
  const fitting = sessions.map(({minutes}) => minutes).filter((minutes) => minutes <= MOST_SESSION);
  const sessionMinutes = Math.max(LEAST_SESSION, ...fitting);
  return proposeSlots({starts: '08:50', ends: '15:10', whole: true, sessionMinutes});
}

/**
 * Proposes slots: an opening for everyone, sessions with breaks between them, and a closing for everyone. Where there
 * would be more than a plan holds, sessions are as much longer as they have to be. Nothing but the time to walk lies
 * between two slots: what is left over is for everyone together, or makes what stands before it longer.
 * @returns slots `s1`, `s2` … in order; empty where the day ends before it begins or a session takes no time
 */
export function proposeSlots(wishes: GridWishes): Slot[] {
  const {openingMinutes: opening, closingMinutes: closing, movingMinutes: moving} = {...USUAL, ...wishes};
  const starts = toMinutes(wishes.starts);
  const ends = toMinutes(wishes.ends) - closing;
  const from = opening > 0 ? starts + opening + moving : starts;
  if (wishes.sessionMinutes < 1 || ends - from < wishes.sessionMinutes) return [];
  const first: Span[] = opening > 0 ? [{kind: 'fixed', title: 'Opening', starts, minutes: opening}] : [];
  const most = PLAN_LIMITS.slots - (closing > 0 ? 1 : 0);
  const spans = toFittingMiddle({first, from, ends, moving, wishes}, most);
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
  /** The opening, where there is one. */
  first: Span[];
  from: number;
  ends: number;
  moving: number;
  wishes: GridWishes;
}

/** The opening, sessions up to each break, and up to the closing. */
function toMiddle(middle: Middle): Span[] {
  const {first, from, ends, moving, wishes} = middle;
  const {breaks, sessionMinutes: minutes, whole = false} = wishes;
  const spans = [...first];
  let at = from;
  for (const pause of toPauses(breaks, from)) {
    const before = toStretch(middle, at, pause);
    // A break that would run into the one before, or into the closing, is left out.
    if (!before) continue;
    spans.push(...before.sessions, {...pause, kind: 'break', starts: before.starts});
    at = before.starts + pause.minutes;
  }
  spans.push(...toSessions(at, ends, {moving, exact: !whole, minutes}));
  const filled = closeGaps(spans, {from, ends, moving, hasBells: breaks !== undefined});
  const counted = filled.filter(({kind}) => kind === 'session');
  return filled.map((span) =>
    span.kind === 'session' ? {...span, title: `Session ${counted.indexOf(span) + 1}`} : span,
  );
}

/** Sessions up to a break, and when it starts; nothing where there is no room for it. */
function toStretch(
  {ends, moving, wishes}: Middle,
  at: number,
  pause: (typeof USUAL_BREAKS)[number],
): {sessions: Span[]; starts: number} | undefined {
  const {breaks, sessionMinutes: minutes, whole = false} = wishes;
  const exact = breaks !== undefined;
  const until = exact ? pause.starts : Math.min(pause.starts + minutes / 2, ends);
  const sessions = toSessions(at, until, {moving, exact: exact && !whole, minutes});
  const last = sessions.at(-1) ?? {starts: at, minutes: 0};
  const starts = exact ? pause.starts : last.starts + last.minutes;
  return starts < at || starts + pause.minutes > ends ? undefined : {sessions, starts};
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
