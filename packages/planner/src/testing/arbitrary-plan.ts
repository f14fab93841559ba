// Random days for property tests: small enough to be tried whole, or as large as a school.
import fc from 'fast-check';

import type {Plan} from '../plan.ts';
import {examplePlan} from './example-plan.ts';

/** The most of each that a random day holds. */
export interface DaySize {
  slots: number;
  groups: number;
  sessions: number;
  rooms: number;
  adults: number;
}

/**
 * A random day with every kind of limit.
 * @param calm how many times rarer limits are than in a day that mostly cannot be
 */
export function arbitraryPlan(size: DaySize, calm = 1): fc.Arbitrary<Plan> {
  const counts = fc.record({
    slots: fc.integer({min: 1, max: size.slots}),
    groups: fc.integer({min: 1, max: size.groups}),
    sessions: fc.integer({min: 1, max: size.sessions}),
    rooms: fc.integer({min: 0, max: size.rooms}),
    adults: fc.integer({min: 0, max: size.adults}),
  });
  return counts.chain((numbers) =>
    arbitraryParts(numbers, calm).map(({pins, ...parts}) => {
      const sessions = parts.sessions.map(({comesAfter, ...session}, at) =>
        comesAfter !== undefined && at > 0 ? {...session, after: [`c${(comesAfter % at) + 1}`]} : session,
      );
      const plan = examplePlan({...parts, sessions, slots: numbers.slots});
      return {...plan, pins: pins.flatMap((pin) => toPin(plan, pin))};
    }),
  );
}

function arbitraryParts(numbers: DaySize, calm: number) {
  const slots = toIds('s', numbers.slots);
  const sessions = toIds('c', numbers.sessions);
  const away = rarely(fc.subarray(slots), 3 * calm).map((some) => some ?? []);
  const listed = rarely(fc.subarray(sessions, {minLength: 1}), 5 * calm);
  const group = fc.record({size: fc.constantFrom(20, 25, 30), sessions: listed});
  const room = fc.record({
    capacity: fc.constantFrom(24, 30, 55, 90),
    screen: fc.boolean(),
    unavailable: away,
  });
  const mostRuns = rarely(fc.integer({min: 1, max: 3}), 3 * calm);
  const adult = fc.record({unavailable: away, mostRuns, sessions: listed});
  return fc.record({
    groups: many(numbers.groups, group),
    sessions: many(numbers.sessions, arbitrarySession(slots, toIds('r', numbers.rooms), calm)),
    rooms: many(numbers.rooms, room),
    adults: many(numbers.adults, adult),
    pins: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), {maxLength: 1}),
  });
}

function arbitrarySession(slots: string[], rooms: string[], calm: number) {
  return fc.record({
    weight: fc.constantFrom<1 | 3>(1, 1, 3),
    groupsAtOnce: fc.constantFrom(1, 1, 2, 3),
    runsAtOnce: calm > 1 ? fc.integer({min: 2, max: 4}) : fc.constantFrom(1, 1, 2),
    slots: rarely(fc.subarray(slots, {minLength: 1}), 5 * calm),
    screen: fc.constantFrom(false, false, true),
    rooms: rooms.length > 0 ? rarely(fc.subarray(rooms, {minLength: 1}), 5 * calm) : fc.constant(undefined),
    /** Which of the sessions before it must come first. */
    comesAfter: rarely(fc.nat(), 6 * calm),
  });
}

function toPin(plan: Plan, [one, two, three]: [number, number, number]): Plan['pins'] {
  const group = plan.groups[one % plan.groups.length]!;
  const attended = group.sessions ?? plan.sessions.map(({id}) => id);
  return [
    {
      group: group.id,
      session: attended[two % attended.length]!,
      slot: plan.slots[three % plan.slots.length]!.id,
    },
  ];
}

function toIds(letter: string, length: number): string[] {
  return Array.from({length}, (_, at) => `${letter}${at + 1}`);
}

function many<Value>(length: number, value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.array(value, {minLength: length, maxLength: length});
}

function rarely<Value>(value: fc.Arbitrary<Value>, often: number): fc.Arbitrary<Value | undefined> {
  return fc.oneof({weight: often, arbitrary: fc.constant(undefined)}, {weight: 1, arbitrary: value});
}
