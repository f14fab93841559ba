// Takes out of a plan what names things that it no longer holds.
import type {Adult, Group, Pin, Plan, Rotation, Room, Run, Session} from './plan.ts';

type Ids = Record<'slots' | 'carousel' | 'groups' | 'sessions' | 'rooms' | 'adults', Set<string>>;

/**
 * Drops references to slots, groups, sessions, rooms and adults that are gone, as after deleting one; pins to what is
 * no slot of the carousel any more, or to what the group no longer attends; and what of the agreed rotation can no
 * longer be. A list of choices that becomes empty by it stays empty: nothing will do then, until somebody chooses
 * anew. Only of what has to come first nothing is left to be met.
 */
export function tidyPlan(plan: Plan): Plan {
  const ids: Ids = {
    slots: toIds(plan.slots),
    carousel: toIds(plan.slots.filter(({kind}) => kind === 'session')),
    groups: toIds(plan.groups),
    sessions: toIds(plan.sessions),
    rooms: toIds(plan.rooms),
    adults: toIds(plan.adults),
  };
  const groups = plan.groups.map((group): Group => keep(group, {sessions: ids.sessions}));
  const {agreed, ...rest} = plan;
  const tidyAgreed = agreed && tidyRotation(agreed, ids);
  return {
    ...rest,
    groups,
    sessions: plan.sessions.map((session) => tidySession(session, ids)),
    rooms: plan.rooms.map((room): Room => ({...room, unavailable: only(room.unavailable, ids.slots)})),
    adults: plan.adults.map((adult): Adult => {
      const unavailable = only(adult.unavailable, ids.slots);
      return {...keep(adult, {sessions: ids.sessions}), unavailable};
    }),
    pins: plan.pins.filter((pin) => canStand(pin, groups, ids)),
    ...(tidyAgreed && {agreed: tidyAgreed}),
  };
}

function tidySession(session: Session, ids: Ids): Session {
  const tidy = keep(session, {slots: ids.slots, after: ids.sessions, rooms: ids.rooms});
  if (tidy.after?.length === 0 && session.after!.length > 0) delete tidy.after;
  return tidy;
}

function canStand({group, session, slot}: Pin, groups: Group[], ids: Ids): boolean {
  const pinned = groups.find(({id}) => id === group);
  if (!pinned || !ids.carousel.has(slot) || !ids.sessions.has(session)) return false;
  return pinned.sessions?.includes(session) ?? true;
}

/** @returns nothing where no run is left */
function tidyRotation({runs}: Rotation, ids: Ids): Rotation | undefined {
  const left = runs
    .filter(({slot, session}) => ids.carousel.has(slot) && ids.sessions.has(session))
    .map((run) => tidyRun(run, ids))
    .filter(({groups}) => groups.length > 0);
  return left.length > 0 ? {runs: left} : undefined;
}

function tidyRun({room, adult, ...run}: Run, ids: Ids): Run {
  return {
    ...run,
    groups: only(run.groups, ids.groups),
    ...(room !== undefined && ids.rooms.has(room) && {room}),
    ...(adult !== undefined && ids.adults.has(adult) && {adult}),
  };
}

function keep<Thing extends object>(thing: Thing, lists: {[Key in keyof Thing]?: Set<string>}): Thing {
  const tidy = {...thing};
  for (const key of Object.keys(lists) as (keyof Thing)[]) {
    const named = thing[key] as string[] | undefined;
    if (named) tidy[key] = only(named, lists[key]!) as Thing[keyof Thing];
  }
  return tidy;
}

function only(named: string[], known: Set<string>): string[] {
  return named.filter((id) => known.has(id));
}

function toIds(things: readonly {id: string}[]): Set<string> {
  return new Set(things.map(({id}) => id));
}
