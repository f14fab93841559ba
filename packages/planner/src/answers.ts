// What the planner says back: rotations with remarks, reasons with repairs, clashes, changes, and views of a day.
import type {Clock, Pin, Plan, Rotation, Slot} from './plan.ts';

/** Ids of the things that a message is about, so that a page can point at them. */
export interface About {
  groups?: string[];
  sessions?: string[];
  slots?: string[];
  rooms?: string[];
  adults?: string[];
}

/** One change of a plan that `applyEdit` makes. Plain data, so that a form can carry it. */
export type PlanEdit =
  | {kind: 'set-runs-at-once'; session: string; value: number}
  | {kind: 'set-groups-at-once'; session: string; value: number}
  | {kind: 'allow-any-slot'; session: string}
  | {kind: 'allow-any-room'; session: string}
  | {kind: 'allow-any-order'; session: string}
  | {kind: 'allow-without-screen'; session: string}
  | {kind: 'attend'; group: string; session: string}
  | {kind: 'allow-more-runs'; adult: string}
  | {kind: 'allow-any-session'; adult: string}
  | {kind: 'drop-pin'; pin: Pin}
  | {kind: 'plan-afresh'}
  | {kind: 'several'; edits: PlanEdit[]};

/** One way to put something right, as a whole sentence; `edit` where a single press can do it, by `applyEdit`. */
export interface Repair {
  message: string;
  edit?: PlanEdit;
}

/** Something to say about a plan or a rotation in plain English, with what can be done about it. */
export interface Finding {
  /** What kind of finding it is: `session-too-wanted`. The same for the same kind, whatever the names. */
  code: string;
  /** One or two whole sentences with numbers in them. */
  message: string;
  /** Smallest first; empty where there is nothing to do but know. */
  repair: Repair[];
  about: About;
}

/** What stands worth knowing about a rotation that works. */
export type Remark = Finding;

/** Why there is no rotation. */
export type Reason = Finding;

/** What a plan still needs before there is anything to plan. */
export type MissingPart = 'slots' | 'groups' | 'sessions';

/** A rotation in which nothing clashes. */
export interface FoundRotation {
  status: 'found';
  rotation: Rotation;
  remarks: Remark[];
}

/** Proof, by counting or by having tried everything, that there is none. */
export interface ImpossibleRotation {
  status: 'impossible';
  /** At least one. */
  reasons: Reason[];
}

/** Nothing was found in time, and nothing was proved. */
export interface UnknownRotation {
  status: 'not-found';
  /** How long the planner tried, in whole milliseconds. */
  afterMs: number;
  reasons: Reason[];
}

/** The plan lacks slots, groups or sessions. */
export interface NothingToPlan {
  status: 'nothing-to-plan';
  missing: MissingPart[];
}

/** What `planRotation` says. */
export type RotationAnswer = FoundRotation | ImpossibleRotation | UnknownRotation | NothingToPlan;

/** How long the planner may try, and by which clock. */
export interface PlanningOptions {
  /** Milliseconds since any moment; `performance.now` unless told. */
  now?: () => number;
  /** Milliseconds after which it gives up: 2000 unless told. */
  budgetMs?: number;
}

/** Two things that cannot both be, or one that breaks a rule of the plan. */
export interface Clash {
  code: string;
  /** One whole sentence. */
  message: string;
  about: About;
}

/** One difference between two rotations. */
export interface Change {
  /** `session` a group meets something else then; `room` and `adult` a run of the same session goes elsewhere. */
  kind: 'session' | 'room' | 'adult';
  /** One whole sentence: "9A meets “Read sideways” at 10:10 instead of “Voices”." */
  message: string;
  slot: string;
  session?: string;
  groups: string[];
}

/** What `repairRotation` says: as `planRotation`, with what changed. */
export type RepairAnswer =
  (FoundRotation & {changes: Change[]}) | ImpossibleRotation | UnknownRotation | NothingToPlan;

/** One line of the day of a group, a room or an adult. */
export interface DayEntry {
  slot: string;
  kind: Slot['kind'];
  starts: Clock;
  ends: Clock;
  /** Of the session, break or fixed point; "Free" where the rotation has nothing then, or that nobody can be there. */
  title: string;
  /** Id of the session; missing in breaks, fixed points and free slots. */
  session?: string;
  /** Slug of the lesson of the session or fixed point. */
  lesson?: string;
  /** Ids of the groups who are there; in breaks and fixed points every group. */
  groups: string[];
  room?: string;
  adult?: string;
}

/** What a group attends by the plan, but does not meet in the rotation. */
export interface Missing {
  group: string;
  sessions: string[];
}

/** What is wrong with a value that should be a plan. */
export interface PlanProblem {
  /** Where: `['groups', 2, 'size']`. */
  path: (string | number)[];
  /** One plain sentence that says what to do. */
  message: string;
}

/** What `parsePlan` says. */
export type ParsedPlan = {plan: Plan} | {problems: PlanProblem[]};
