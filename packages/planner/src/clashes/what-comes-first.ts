// Rule: a session that needs another one comes after it, for every group.
import type {Clash} from '../answers.ts';
import type {Plan, Rotation} from '../plan.ts';
import {toNamedThings} from './named-things.ts';

/** Finds groups who meet a session before, or without, one that it needs. */
export function whatComesFirst(plan: Plan, {runs}: Rotation): Clash[] {
  const names = toNamedThings(plan);
  const order = new Map(plan.slots.map(({id}, index) => [id, index]));
  const placeOf = (group: string, session: string) => {
    const run = runs.find((one) => one.session === session && one.groups.includes(group));
    return run ? order.get(run.slot) : undefined;
  };
  return plan.sessions.flatMap(({id, after = []}) =>
    after.flatMap((first) =>
      plan.groups.flatMap(({id: group, name}): Clash[] => {
        const place = placeOf(group, id);
        if (place === undefined || (placeOf(group, first) ?? Infinity) < place) return [];
        const message = `${name} meets ${names.session(id)} without having met ${names.session(first)} first.`;
        return [{code: 'too-early', message, about: {groups: [group], sessions: [id, first]}}];
      }),
    ),
  );
}
