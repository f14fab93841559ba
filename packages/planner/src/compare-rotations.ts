// What is different between two rotations, in words.
import type {Change} from './answers.ts';
import {toNamedThings, type NamedThings} from './clashes/named-things.ts';
import type {Plan, Rotation, Run} from './plan.ts';
import {list} from './words.ts';

type RunOf = Map<string, Run>;

/**
 * Says what changes from one rotation to another.
 * @param plan the plan after the change; what it no longer holds is called by its id, unless `earlier` holds it
 * @param earlier the plan before, where it differs
 * @returns changes in the order of slots: first groups who meet something else, then runs in another room, then runs
 *   with another adult; empty where the rotations are the same
 */
export function compareRotations(
  plan: Plan,
  [before, after]: readonly [before: Rotation, after: Rotation],
  earlier: Plan = plan,
): Change[] {
  const names = toNamedThings(joinPlans(plan, earlier));
  const old = toRunOf(before);
  const now = toRunOf(after);
  const moments = joinPlans(plan, earlier)
    .slots.filter(({kind}) => kind === 'session')
    .map(({id}) => id);
  const groups = joinPlans(plan, earlier).groups.map(({id}) => id);
  return moments.flatMap((slot) => [
    ...groups.flatMap((group) => toSessionChange({names, slot, group}, old, now)),
    ...toPlaceChanges({names, slot, key: 'room', old}, after),
    ...toPlaceChanges({names, slot, key: 'adult', old}, after),
  ]);
}

/** The newer plan with what only the older one held. */
function joinPlans(plan: Plan, earlier: Plan): Plan {
  const join = <Thing extends {id: string}>(now: Thing[], then: Thing[]) => [
    ...now,
    ...then.filter(({id}) => !now.some((thing) => thing.id === id)),
  ];
  return {
    ...plan,
    slots: join(plan.slots, earlier.slots),
    groups: join(plan.groups, earlier.groups),
    sessions: join(plan.sessions, earlier.sessions),
    rooms: join(plan.rooms, earlier.rooms),
    adults: join(plan.adults, earlier.adults),
  };
}

function toRunOf({runs}: Rotation): RunOf {
  return new Map(runs.flatMap((run) => run.groups.map((group) => [`${run.slot} ${group}`, run])));
}

interface Place {
  names: NamedThings;
  slot: string;
  group: string;
}

function toSessionChange({names, slot, group}: Place, old: RunOf, now: RunOf): Change[] {
  const before = old.get(`${slot} ${group}`)?.session;
  const after = now.get(`${slot} ${group}`)?.session;
  if (before === after) return [];
  const change = {
    kind: 'session' as const,
    slot,
    groups: [group],
    ...(after !== undefined && {session: after}),
  };
  const who = names.group(group);
  if (after === undefined) {
    return [
      {
        ...change,
        message: `${who} is free ${names.when(slot)} instead of meeting ${names.session(before!)}.`,
      },
    ];
  }
  const instead = before === undefined ? ', when it was free' : ` instead of ${names.session(before)}`;
  return [{...change, message: `${who} meets ${names.session(after)} ${names.when(slot)}${instead}.`}];
}

interface PlaceKind {
  names: NamedThings;
  slot: string;
  key: 'room' | 'adult';
  old: RunOf;
}

/** A run has changed its place where a group that was in the session before as well is now in another one. */
function toPlaceChanges({names, slot, key, old}: PlaceKind, after: Rotation): Change[] {
  return after.runs
    .filter((run) => run.slot === slot)
    .flatMap((run): Change[] => {
      const were = run.groups
        .map((group) => old.get(`${slot} ${group}`))
        .filter((past): past is Run => past?.session === run.session);
      const moved = were.filter((past) => past[key] !== run[key]);
      if (moved.length === 0 || run[key] === undefined) return [];
      const name = key === 'room' ? names.room : names.adult;
      const past = [...new Set(moved.flatMap((one) => one[key] ?? []))].map(name);
      const instead = past.length > 0 ? ` instead of ${list(past)}` : '';
      const what = `${names.session(run.session)} ${names.when(slot)} (${names.groups(run.groups)})`;
      const how = key === 'room' ? 'is in' : 'is led by';
      const message = `${what} ${how} ${name(run[key])}${instead}.`;
      return [{kind: key, message, slot, session: run.session, groups: run.groups}];
    });
}
