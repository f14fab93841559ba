// What somebody would have to bring or free, which no press can do: said in words, and tried like any other repair.
import type {Reason, Repair} from './answers.ts';
import {PLAN_LIMITS} from './parse/plan-fields.ts';
import type {Adult, Plan, Room, Slot} from './plan.ts';
import {count, spellCount} from './words.ts';

/** More of something. Sessions that are tied to named rooms may use the new ones too where the trouble is about them. */
export type Supplement =
  | {kind: 'slots'; count: number}
  | {kind: 'rooms'; count: number; capacity: number; screen?: boolean}
  | {kind: 'adults'; count: number; capacity?: number; suffix?: string}
  | {kind: 'free-adult'; adult: Adult; when: string};

/** A repair before it is weighed. */
export interface Proposal extends Repair {
  /** What the message asks for. */
  brings?: Supplement;
}

/** A reason before its repairs are weighed. */
export interface Trouble extends Omit<Reason, 'repair'> {
  repair: Proposal[];
}

/** @returns the proposal to bring it: "Add two rooms with a screen for 30 pupils." */
export function bring(brings: Supplement): Proposal {
  return {message: toMessage(brings), brings};
}

function toMessage(brings: Supplement): string {
  switch (brings.kind) {
    case 'slots':
      return `Add ${spellCount(brings.count, 'slot')}.`;
    case 'rooms':
      return `Add ${toRooms(brings)} for ${count(brings.capacity, 'pupil')}.`;
    case 'adults':
      return `Add ${brings.count === 1 ? 'an adult' : spellCount(brings.count, 'adult')}${brings.suffix ?? ''}.`;
    case 'free-adult':
      return `Free ${brings.adult.name} ${brings.when}.`;
  }
}

function toRooms({count: rooms, screen}: {count: number; screen?: boolean}): string {
  if (rooms === 1) return screen ? 'a room with a screen' : 'a room';
  return `${spellCount(rooms, 'room')}${screen ? ' with screens' : ''}`;
}

/** @returns the same with one more of it; nothing where there is no more of it */
export function increase(brings: Supplement): Supplement | undefined {
  return brings.kind === 'free-adult' ? undefined : {...brings, count: brings.count + 1};
}

/** Whether a plan has room for what is brought. */
export function canHold(plan: Plan, brings: Supplement): boolean {
  return brings.kind === 'free-adult' || plan[brings.kind].length + brings.count <= PLAN_LIMITS[brings.kind];
}

/** @returns the plan with what is brought, for a trial: names and times do not matter */
export function supply(plan: Plan, brings: Supplement, {sessions: about = []}: Reason['about']): Plan {
  switch (brings.kind) {
    case 'slots':
      return {...plan, slots: [...plan.slots, ...many(brings.count, toSlot)]};
    case 'rooms': {
      const rooms = many(brings.count, (id): Room => {
        return {id, name: id, capacity: brings.capacity, screen: brings.screen ?? true, unavailable: []};
      });
      const ids = rooms.map(({id}) => id);
      const sessions = plan.sessions.map((session) =>
        session.rooms && about.includes(session.id)
          ? {...session, rooms: [...session.rooms, ...ids]}
          : session,
      );
      return {...plan, sessions, rooms: [...plan.rooms, ...rooms]};
    }
    case 'adults': {
      const adults = many(brings.count, (id): Adult => ({id, name: id, unavailable: []}));
      return {...plan, adults: [...plan.adults, ...adults]};
    }
    case 'free-adult':
      return {
        ...plan,
        adults: plan.adults.map((adult) =>
          adult.id === brings.adult.id ? {...adult, unavailable: []} : adult,
        ),
      };
  }
}

function toSlot(id: string): Slot {
  return {id, kind: 'session', title: id, starts: '23:00', minutes: 50};
}

/** Ids that no form can make. */
function many<Thing>(count: number, toThing: (id: string) => Thing): Thing[] {
  return Array.from({length: count}, (_, at) => toThing(`+${at + 1}`));
}
