// Takes out of a plan what names things that it no longer holds.
import type {Adult, Group, Plan, Room, Session} from './plan.ts';

/**
 * Drops references to slots, groups, sessions and rooms that are gone, as after deleting one. A list of choices that
 * becomes empty by it is dropped whole: any will do again.
 */
export function tidyPlan(plan: Plan): Plan {
  const ids = {
    slots: toIds(plan.slots),
    groups: toIds(plan.groups),
    sessions: toIds(plan.sessions),
    rooms: toIds(plan.rooms),
  };
  return {
    ...plan,
    groups: plan.groups.map((group): Group => keep(group, {sessions: ids.sessions})),
    sessions: plan.sessions.map((session): Session =>
      keep(session, {slots: ids.slots, after: ids.sessions, rooms: ids.rooms}),
    ),
    rooms: plan.rooms.map((room): Room => ({...room, unavailable: only(room.unavailable, ids.slots)})),
    adults: plan.adults.map((adult): Adult => {
      const unavailable = only(adult.unavailable, ids.slots);
      return {...keep(adult, {sessions: ids.sessions}), unavailable};
    }),
    pins: plan.pins.filter(
      ({group, session, slot}) => ids.groups.has(group) && ids.sessions.has(session) && ids.slots.has(slot),
    ),
  };
}

function keep<Thing extends object>(thing: Thing, lists: {[Key in keyof Thing]?: Set<string>}): Thing {
  const tidy = {...thing};
  for (const key of Object.keys(lists) as (keyof Thing)[]) {
    const named = thing[key] as string[] | undefined;
    if (!named) continue;
    const left = only(named, lists[key]!);
    if (left.length === 0 && named.length > 0) delete tidy[key];
    else tidy[key] = left as Thing[keyof Thing];
  }
  return tidy;
}

function only(named: string[], known: Set<string>): string[] {
  return named.filter((id) => known.has(id));
}

function toIds(things: readonly {id: string}[]): Set<string> {
  return new Set(things.map(({id}) => id));
}
