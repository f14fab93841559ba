// Rule: no group, room or adult is in two places at once.
import type {Clash} from '../answers.ts';
import type {Plan, Rotation} from '../plan.ts';
import {list} from '../words.ts';
import {findDoubles, toNamedThings} from './named-things.ts';

/** Finds groups, rooms and adults with two runs in a slot. */
export function nobodyIsTwice(plan: Plan, {runs}: Rotation): Clash[] {
  const names = toNamedThings(plan);
  const kinds = [
    {code: 'group-twice', key: 'groups', name: names.group, keysOf: (run: (typeof runs)[0]) => run.groups},
    {code: 'room-twice', key: 'rooms', name: names.room, keysOf: (run: (typeof runs)[0]) => [run.room]},
    {code: 'adult-twice', key: 'adults', name: names.adult, keysOf: (run: (typeof runs)[0]) => [run.adult]},
  ] as const;
  return kinds.flatMap(({code, key, name, keysOf}) =>
    findDoubles(runs, keysOf).map((double): Clash => {
      const sessions = double.runs.map(({session}) => session);
      return {
        code,
        message: `${name(double.key)} is in ${list(sessions.map(names.session))} at once ${names.when(double.slot)}.`,
        about: {[key]: [double.key], sessions, slots: [double.slot]},
      };
    }),
  );
}
