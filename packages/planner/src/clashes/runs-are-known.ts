// Rule: a run names a slot for sessions, a session, and groups of the plan.
import type {Clash} from '../answers.ts';
import type {Plan, Rotation} from '../plan.ts';

/** Finds runs that name something that the plan does not hold, and runs of nobody. */
export function runsAreKnown(plan: Plan, {runs}: Rotation): Clash[] {
  const slots = new Set(plan.slots.filter(({kind}) => kind === 'session').map(({id}) => id));
  const known = (things: readonly {id: string}[], id: string | undefined) =>
    id === undefined || things.some((thing) => thing.id === id);
  return runs.flatMap((run): Clash[] => {
    const about = {slots: [run.slot], sessions: [run.session]};
    const isKnown =
      known(plan.sessions, run.session) &&
      known(plan.rooms, run.room) &&
      known(plan.adults, run.adult) &&
      run.groups.every((group) => known(plan.groups, group));
    if (!isKnown)
      return [{code: 'unknown', message: 'A run names something that is not in the plan.', about}];
    if (!slots.has(run.slot)) {
      return [{code: 'unknown-slot', message: 'A run stands in a slot that is not for sessions.', about}];
    }
    return run.groups.length > 0 ? [] : [{code: 'empty-run', message: 'A run has no group in it.', about}];
  });
}
