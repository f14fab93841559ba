// Builds plans for tests: small, whole, and free of limits but for those that the test says.
import {toClock} from '../clock.ts';
import type {Adult, Group, Plan, Room, Session, Slot} from '../plan.ts';

/** What a test says of a plan: how many of each, or what is different about each. */
export interface ExampleParts {
  slots?: number | Partial<Slot>[];
  groups?: number | Partial<Group>[];
  sessions?: number | Partial<Session>[];
  rooms?: number | Partial<Room>[];
  adults?: number | Partial<Adult>[];
}

const TITLES = ['Read sideways', 'Voices of 1943', 'Who decides?', 'Fair or lawful?', 'Whose voice?'];
const ADULTS = ['Ms Ahmed', 'Mr Brown', 'Mrs Clarke', 'Mr Dhillon', 'Ms Evans'];

/** Slots of 50 minutes from 9:00 on, an hour apart; groups 9A, 9B … of 30; sessions that take one group. */
export function examplePlan(parts: ExampleParts = {}, fields: Partial<Plan> = {}): Plan {
  return {
    title: 'A day',
    slots: build(parts.slots ?? 3, (at): Slot => {
      return {
        id: `s${at + 1}`,
        kind: 'session',
        title: `Session ${at + 1}`,
        starts: toClock(540 + 60 * at),
        minutes: 50,
      };
    }),
    groups: build(parts.groups ?? 3, (at): Group => {
      return {id: `g${at + 1}`, name: `9${String.fromCharCode(65 + at)}`, size: 30, quiet: false};
    }),
    sessions: build(parts.sessions ?? 3, exampleSession),
    rooms: build(parts.rooms ?? 0, (at): Room => {
      return {id: `r${at + 1}`, name: `Room ${at + 1}`, capacity: 32, screen: true, unavailable: []};
    }),
    adults: build(parts.adults ?? 0, (at): Adult => {
      return {id: `a${at + 1}`, name: ADULTS[at] ?? `Adult ${at + 1}`, unavailable: []};
    }),
    pins: [],
    followUps: [],
    ...fields,
  };
}

function exampleSession(at: number): Session {
  return {
    id: `c${at + 1}`,
    title: TITLES[at] ?? `Session number ${at + 1}`,
    minutes: 50,
    weight: 1,
    groupsAtOnce: 1,
    runsAtOnce: 1,
    screen: false,
  };
}

function build<Thing>(wanted: number | Partial<Thing>[], toThing: (at: number) => Thing): Thing[] {
  const parts =
    typeof wanted === 'number' ? Array.from({length: wanted}, (): Partial<Thing> => ({})) : wanted;
  return parts.map((part, at) => ({...toThing(at), ...part}));
}
