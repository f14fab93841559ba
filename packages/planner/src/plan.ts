// What a plan for a drop-down day is. It holds no pupil's name.

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Time of day by the 24-hour clock, `HH:MM`, in Europe/London. */
export type Clock = string;

/** A stretch of the day. Slots stand in the order of their times and do not overlap. */
export interface Slot {
  /** Unique in the plan, `s1`; kept when things move. */
  id: string;
  /** `session` is a slot of the carousel; `fixed` is for everyone together: an assembly, a speaker, a reflection. */
  kind: 'session' | 'break' | 'fixed';
  title: string;
  starts: Clock;
  minutes: number;
  /** Slug of the lesson of a fixed point. */
  lesson?: string;
}

/** Pupils who move through the day together. */
export interface Group {
  id: string;
  name: string;
  /** How many pupils. */
  size: number;
  /** School year, 0 for Reception to 13. */
  year?: number;
  /** True when some of them need a quiet place to go to. Never says who, or why. */
  quiet: boolean;
  /** Ids of the sessions it attends; missing when it attends all. */
  sessions?: string[];
}

/** Something groups meet in the carousel. */
export interface Session {
  id: string;
  title: string;
  minutes: number;
  /** Slug of its lesson; missing for the school's own session. */
  lesson?: string;
  /** 1 light to 3 heavy content. */
  weight: 1 | 2 | 3;
  /** How many groups one run takes at once: 1 in a classroom, more in a hall. */
  groupsAtOnce: number;
  /** How many runs there may be in the same slot, each with a room and an adult of its own. */
  runsAtOnce: number;
  /** Ids of slots it may run in; missing when any will do. */
  slots?: string[];
  /** Ids of sessions that a group must have met in an earlier slot. */
  after?: string[];
  /** True when its room must have a screen. */
  screen: boolean;
  /** Ids of rooms it may be in; missing when any will do. */
  rooms?: string[];
}

/** A place. Where a plan names no rooms, rooms are not planned. */
export interface Room {
  id: string;
  name: string;
  /** How many pupils. */
  capacity: number;
  screen: boolean;
  /** Ids of slots in which it cannot be used. */
  unavailable: string[];
}

/** Somebody who leads sessions. Where a plan names none, adults are not planned. */
export interface Adult {
  id: string;
  name: string;
  unavailable: string[];
  /** Most runs that they lead; missing when there is no limit. */
  mostRuns?: number;
  /** Ids of sessions that they can lead; missing when they can lead any. */
  sessions?: string[];
}

/** A meeting that the planner has to keep: this group has this session in this slot. */
export interface Pin {
  group: string;
  session: string;
  slot: string;
}

/** A plan as it was before a meeting was moved by hand. */
export interface BeforeMove {
  /** Of the plan with the move: as the store counts. */
  version: number;
  pins: Pin[];
  /** Missing where there was no rotation. */
  agreed?: Rotation;
}

/** A drop-down day as its makers wrote it down. */
export interface Plan {
  title: string;
  date?: IsoDate;
  /**
   * What goes from room to room between sessions: with `kit` each group stays in one room, with the same adult, as far
   * as that can be. Pupils move where it is missing.
   */
  moving?: 'pupils' | 'kit';
  slots: Slot[];
  groups: Group[];
  sessions: Session[];
  rooms: Room[];
  adults: Adult[];
  pins: Pin[];
  /** A rotation that its makers have agreed on: whatever is changed later, what comes of it stays near to this. */
  agreed?: Rotation;
  /** What the last move by hand replaced, so that it can be taken back; only of use while nothing was saved since. */
  before?: BeforeMove;
  /** Slugs of the two sessions that follow in tutor time. */
  followUps: string[];
  /** The greatest number that an id of each list ever had, where what had it is gone: no id is given twice. */
  used?: {[List in 'slots' | 'groups' | 'sessions' | 'rooms' | 'adults']?: number};
}

/** One run of a session: who meets where. */
export interface Run {
  slot: string;
  session: string;
  groups: string[];
  /** Missing where the plan names no rooms. */
  room?: string;
  /** Missing where the plan names no adults. */
  adult?: string;
}

/** Every run of the day, in the order of slots, then of the plan's sessions. */
export interface Rotation {
  runs: Run[];
}
