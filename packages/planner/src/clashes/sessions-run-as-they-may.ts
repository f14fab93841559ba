// Rule: a session runs only in its slots, as often at once and with as many groups as it may.
import type {Clash} from '../answers.ts';
import type {Plan, Rotation} from '../plan.ts';
import {count, times} from '../words.ts';
import {findDoubles, toNamedThings} from './named-things.ts';

/** Finds runs in the wrong slot, runs with too many groups, and too many runs at once. */
export function sessionsRunAsTheyMay(plan: Plan, {runs}: Rotation): Clash[] {
  const names = toNamedThings(plan);
  const sessions = new Map(plan.sessions.map((session) => [session.id, session]));
  const single = runs.flatMap(({session: id, slot, groups}): Clash[] => {
    const session = sessions.get(id);
    const about = {sessions: [id], slots: [slot], groups};
    const found: Clash[] = [];
    if (session?.slots && !session.slots.includes(slot)) {
      const message = `${names.session(id)} runs ${names.when(slot)}, where it may not.`;
      found.push({code: 'wrong-slot', message, about});
    }
    if (session && groups.length > session.groupsAtOnce) {
      const message = `${names.session(id)} has ${count(groups.length, 'group')} in one run ${names.when(slot)}, and takes ${session.groupsAtOnce}.`;
      found.push({code: 'too-many-groups', message, about});
    }
    return found;
  });
  const double = findDoubles(runs, ({session}) => [session]).flatMap(
    ({slot, key, runs: several}): Clash[] => {
      const most = sessions.get(key)?.runsAtOnce ?? Infinity;
      if (several.length <= most) return [];
      const message = `${names.session(key)} runs ${times(several.length)} at once ${names.when(slot)}, and may run ${times(most)}.`;
      return [{code: 'too-many-runs', message, about: {sessions: [key], slots: [slot]}}];
    },
  );
  return [...single, ...double];
}
