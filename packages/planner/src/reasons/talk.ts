// Names of groups, sessions, slots, rooms and adults by their place in the plan, for the words of findings.
import type {About} from '../answers.ts';
import {toNamedThings} from '../clashes/named-things.ts';
import type {Problem} from '../solve/problem.ts';
import {list} from '../words.ts';

/** How things of a problem are called, and their ids. */
export interface Talk {
  group(group: number): string;
  groups(groups: readonly number[]): string;
  /** In curly quotes. */
  session(session: number): string;
  sessions(sessions: readonly number[]): string;
  /** "at 10:10" */
  when(slot: number): string;
  /** "at 10:10 and 11:25" */
  whens(slots: readonly number[]): string;
  rooms(rooms: readonly number[]): string;
  adults(adults: readonly number[]): string;
  about(places: {[Key in keyof About]?: readonly number[]}): About;
}

/** @returns how the things of a problem are called */
export function toTalk({plan, slots}: Problem): Talk {
  const names = toNamedThings(plan);
  const lists = {groups: plan.groups, sessions: plan.sessions, slots, rooms: plan.rooms, adults: plan.adults};
  const toIds = (key: keyof About, places: readonly number[]) => places.map((place) => lists[key][place]!.id);
  const session = (place: number) => names.session(plan.sessions[place]!.id);
  const group = (place: number) => plan.groups[place]!.name;
  return {
    group,
    groups: (places) => list(places.map(group)),
    session,
    sessions: (places) => list(places.map(session)),
    when: (place) => names.when(slots[place]!.id),
    whens: (places) => `at ${list(places.map((place) => slots[place]!.starts))}`,
    rooms: (places) => list(places.map((place) => plan.rooms[place]!.name)),
    adults: (places) => list(places.map((place) => plan.adults[place]!.name)),
    about: (places) =>
      Object.fromEntries(Object.entries(places).map(([key, some]) => [key, toIds(key as keyof About, some)])),
  };
}

/** @returns places of a list for which something holds */
export function findPlaces<Item>(
  items: readonly Item[],
  holds: (item: Item, place: number) => boolean,
): number[] {
  return items.flatMap((item, place) => (holds(item, place) ? [place] : []));
}

/** @returns groups that must meet the session: those who attend it and miss nothing */
export function findNeeding({attends, spare, pins}: Problem, session: number): number[] {
  return findPlaces(
    attends,
    (row, group) =>
      row[session]! &&
      (spare[group] === 0 || pins.some((pin) => pin.group === group && pin.session === session)),
  );
}
