// Rule: what was pinned stands.
import type {Clash} from '../answers.ts';
import type {Plan, Rotation} from '../plan.ts';
import {toNamedThings} from './named-things.ts';

/** Finds pins that the rotation does not keep. */
export function pinsAreKept(plan: Plan, {runs}: Rotation): Clash[] {
  const names = toNamedThings(plan);
  return plan.pins
    .filter(
      ({group, session, slot}) =>
        !runs.some((run) => run.slot === slot && run.session === session && run.groups.includes(group)),
    )
    .map(({group, session, slot}) => ({
      code: 'pin-broken',
      message: `${names.group(group)} is pinned to ${names.session(session)} ${names.when(slot)}, but does not meet it then.`,
      about: {groups: [group], sessions: [session], slots: [slot]},
    }));
}
