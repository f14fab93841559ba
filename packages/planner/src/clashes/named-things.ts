// Looks up what runs name, for the words of clashes.
import type {Plan, Run} from '../plan.ts';
import {list, quote} from '../words.ts';

/** Names in a plan by id; an id that the plan does not hold stands for itself. */
export interface NamedThings {
  group(id: string): string;
  groups(ids: readonly string[]): string;
  /** In curly quotes. */
  session(id: string): string;
  /** "at 10:10" */
  when(slot: string): string;
  room(id: string): string;
  adult(id: string): string;
}

/** @returns what things of a plan are called */
export function toNamedThings(plan: Plan): NamedThings {
  const find = <Key extends string>(things: readonly ({id: string} & Record<Key, string>)[], key: Key) => {
    const names = new Map(things.map((thing) => [thing.id, thing[key]]));
    return (id: string) => names.get(id) ?? id;
  };
  const group = find(plan.groups, 'name');
  const session = find(plan.sessions, 'title');
  const starts = find(plan.slots, 'starts');
  return {
    group,
    groups: (ids) => list(ids.map(group)),
    session: (id) => quote(session(id)),
    when: (slot) => `at ${starts(slot)}`,
    room: find(plan.rooms, 'name'),
    adult: find(plan.adults, 'name'),
  };
}

/** @returns runs by slot and one more thing, where there are at least two */
export function findDoubles(runs: readonly Run[], keysOf: (run: Run) => readonly (string | undefined)[]) {
  const found = new Map<string, {slot: string; key: string; runs: Run[]}>();
  for (const run of runs) {
    for (const key of keysOf(run)) {
      if (key === undefined) continue;
      const place = `${run.slot} ${key}`;
      const double = found.get(place) ?? {slot: run.slot, key, runs: []};
      double.runs.push(run);
      found.set(place, double);
    }
  }
  return [...found.values()].filter(({runs: several}) => several.length > 1);
}
